package org.factdesk.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what was told as lost, article after article as it was written. */
final class Losses implements Closeable {
  private final MappingIterator<JsonNode> lines;
  private @Nullable Loss next;

  Losses(Path folder) throws IOException {
    lines =
        new ObjectMapper()
            .readerFor(JsonNode.class)
            .readValues(folder.resolve(LossFile.NAME).toFile());
    advance();
  }

  /** Those of an article; asked for in the order in which articles were written. */
  List<Loss> of(String article) throws IOException {
    List<Loss> found = new ArrayList<>();
    while (next != null && next.article().equals(article)) {
      found.add(next);
      advance();
    }
    return found;
  }

  /** The next one, whatever it is about; null after the last. */
  @Nullable Loss next() throws IOException {
    Loss loss = next;
    if (loss != null) {
      advance();
    }
    return loss;
  }

  /** One that no article asked for; null where none is left but those about the whole dataset. */
  @Nullable Loss unasked() throws IOException {
    while (next != null && next.what() == Loss.What.ASPECT) {
      advance();
    }
    return next;
  }

  private void advance() throws IOException {
    next = lines.hasNextValue() ? loss(lines.nextValue()) : null;
  }

  private static Loss loss(JsonNode line) {
    List<List<Range>> written = new ArrayList<>();
    for (JsonNode mark : line.path("written")) {
      List<Range> spans = new ArrayList<>();
      mark.forEach(span -> spans.add(new Range(span.path(0).intValue(), span.path(1).intValue())));
      written.add(spans);
    }
    return new Loss(
        line.path("article").textValue(),
        line.path("annotator").textValue(),
        Loss.What.valueOf(line.path("what").textValue().toUpperCase(Locale.ROOT)),
        line.path("id").textValue(),
        line.path("name").textValue(),
        line.path("reason").textValue(),
        written);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
