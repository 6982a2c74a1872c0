package org.factdesk.formats.claimreview;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.formats.Json;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;
import org.factdesk.formats.claimreview.Verdicts.Verdict;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;

/**
 * ClaimReview of schema.org: for each article its text, and the reviews of the claims in it. Holds
 * verdicts alone; of them everything but whose they are. Offsets are code points.
 */
public final class ClaimReviewFormat implements Format {
  static final String REVIEWS = ".jsonld";
  static final String TEXT = ".txt";
  private static final FormatOption VERDICT =
      FormatOption.text(
          "verdict",
          "The verdict: a layer, or a layer and a feature as in claim.verdict; where nothing is"
              + " said, every feature that is called verdict or rating.",
          "");
  private static final FormatOption SCALE =
      FormatOption.choice(
          "scale",
          "Whether the scheme lists the values from the best to the worst; none: not a scale.",
          "best-first",
          "worst-first",
          "none");

  @Override
  public String id() {
    return "claimreview";
  }

  @Override
  public String title() {
    return "ClaimReview (schema.org)";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.of(
        Aspect.ARTICLE,
        Aspect.SPACING,
        Aspect.ID,
        Aspect.FEATURES,
        Aspect.NOTE,
        Aspect.LINKS,
        Aspect.LINKS_ACROSS);
  }

  @Override
  public boolean imports() {
    return false;
  }

  @Override
  public List<FormatOption> options() {
    return List.of(VERDICT, SCALE);
  }

  @Override
  public void write(Writing writing) throws IOException {
    Verdicts verdicts =
        Verdicts.of(writing.scheme(), writing.option(VERDICT), writing.option(SCALE));
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
        Sample sample = samples.next();
        Path text = folder.resolve(FileNames.file(sample.id(), TEXT));
        Files.createDirectories(Objects.requireNonNull(text.getParent(), "the text's folder"));
        Files.writeString(text, sample.article().text(), StandardOpenOption.CREATE_NEW);
        write(writing, verdicts, sample, folder.resolve(FileNames.file(sample.id(), REVIEWS)));
      }
    }
  }

  private static void write(Writing writing, Verdicts verdicts, Sample sample, Path file)
      throws IOException {
    List<Made<Annotation>> judged = new ArrayList<>();
    for (Made<Annotation> made : sample.annotations()) {
      if (verdicts.in(made.value()).isPresent()) {
        judged.add(made);
      } else {
        String reason =
            verdicts.kinds().isEmpty()
                ? "left out, as the scheme has no feature that is called verdict or rating"
                : "left out, as it holds no verdict";
        writing.lost(Loss.annotation(sample.id(), made.annotator(), made.value().id(), reason));
      }
    }
    if (!judged.isEmpty()) {
      try (JsonGenerator json = Json.create(file)) {
        json.setPrettyPrinter(new Lines());
        json.writeStartArray();
        Review review = new Review(json, writing, sample);
        for (Made<Annotation> made : judged) {
          Verdict verdict = verdicts.in(made.value()).orElseThrow();
          review.write(made.value(), verdict);
          lose(writing, sample, made, verdict);
        }
        json.writeEndArray();
        json.writeRaw('\n');
      }
    }
    for (Made<Link> made : sample.links()) {
      writing.lost(
          Loss.link(sample.id(), made.annotator(), made.value().id(), Claims.fate(made.value())));
    }
  }

  private static void lose(Writing writing, Sample sample, Made<Annotation> made, Verdict verdict)
      throws IOException {
    Annotation annotation = made.value();
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      if (!feature.getKey().equals(verdict.kind().feature())) {
        lose(writing, sample, made, feature.getKey(), "left out, as a review holds one verdict");
      }
    }
    if (Review.homepage(writing.about()).isEmpty()) {
      lose(writing, sample, made, "url", "not there, as the dataset has no homepage");
    }
    if (writing.about().creator().isBlank()) {
      lose(writing, sample, made, "author", "not there, as nobody publishes the dataset");
    }
  }

  private static void lose(
      Writing writing, Sample sample, Made<Annotation> made, String name, String reason)
      throws IOException {
    writing.lost(Loss.feature(sample.id(), made.annotator(), made.value().id(), name, reason));
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new ClaimReviewDocuments(source.folder(), troubles);
  }

  /** Whether there is an address that others can follow. */
  static Optional<String> address(String text) {
    return text.matches("https?://\\S+") ? Optional.of(text) : Optional.empty();
  }

  /** Each review on a line. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Lines() {
      super("");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(json.getOutputContext().getParent().inRoot() ? ",\n" : ",");
    }
  }
}
