package org.factdesk.formats.claimreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Range;
import org.factdesk.formats.Trouble;

/** Reads texts, and the reviews beside them as the marks that they were made of. */
final class ClaimReviewDocuments implements Documents {
  private final Path folder;
  private final Consumer<Trouble> troubles;
  private final Iterator<ArticleFile> texts;

  ClaimReviewDocuments(Path folder, Consumer<Trouble> troubles) throws IOException {
    this.folder = folder;
    this.troubles = troubles;
    this.texts = FileNames.list(folder, ClaimReviewFormat.TEXT).iterator();
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (!texts.hasNext()) {
      return Optional.empty();
    }
    ArticleFile file = texts.next();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.path()));
    String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    String name = String.valueOf(file.path().getFileName());
    String stem = name.substring(0, name.length() - ClaimReviewFormat.TEXT.length());
    Path reviews = file.path().resolveSibling(stem + ClaimReviewFormat.REVIEWS);
    List<Mark> marks = Files.exists(reviews) ? marks(reviews) : List.of();
    return Optional.of(new Document(file.article(), text, marks, List.of()));
  }

  private List<Mark> marks(Path file) throws IOException {
    String name = FileNames.name(folder, file);
    List<Mark> marks = new ArrayList<>();
    try {
      for (JsonNode review : new ObjectMapper().readTree(file.toFile())) {
        marks.add(mark(review, name));
      }
    } catch (JsonProcessingException e) {
      troubles.accept(new Trouble(name, 0, PlainReason.ofJson(e), ""));
    }
    return marks;
  }

  private static Mark mark(JsonNode review, String file) {
    List<Range> spans = new ArrayList<>();
    List<String> quote = new ArrayList<>();
    for (JsonNode target : review.path("oa:hasTarget")) {
      JsonNode position = target.at("/oa:hasSelector/0");
      spans.add(new Range(position.path("oa:start").asInt(-1), position.path("oa:end").asInt(-1)));
      quote.add(target.at("/oa:hasSelector/1/oa:exact").asText());
    }
    JsonNode rating = review.path("reviewRating");
    String[] aspect = rating.path("reviewAspect").asText("").split("\\.", 2);
    String value = rating.path("alternateName").asText("");
    return Mark.of(review.path("identifier").asText(""), aspect[0], spans, file, 0)
        .withQuote(quote)
        .withFeatures(aspect.length == 2 ? Map.of(aspect[1], value) : Map.of())
        .withNote(rating.path("ratingExplanation").asText(""));
  }

  @Override
  public void close() {}
}
