package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes losses as they come, a line each, article after article, and counts them. Those that come
 * to light only when all is read back stand at the end.
 */
final class LossFile implements Closeable {
  static final String NAME = "losses.jsonl";

  private final JsonGenerator json;
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final LongSet annotations = new LongSet();
  private String article = "";

  LossFile(Path folder) throws IOException {
    json = Json.create(folder.resolve(NAME));
  }

  /** From here on losses are about this article. */
  void at(String id) {
    article = id;
  }

  void add(Loss loss) throws IOException {
    if (!loss.article().equals(article)) {
      throw new IllegalArgumentException(
          "a loss of " + loss.article() + " is told while " + article + " is written");
    }
    if (loss.what() == Loss.What.ANNOTATION) {
      annotations.add(LongSet.hash(loss.article(), loss.id()));
    }
    line(loss, 1);
  }

  /** Something that the format holds for no article at all. */
  void never(Aspect aspect, int count, String reason) throws IOException {
    line(new Loss("", "", Loss.What.ASPECT, "", aspect.id(), reason, List.of()), count);
  }

  private void line(Loss loss, int count) throws IOException {
    counts.merge(loss.what().id() + ": " + loss.reason(), count, Integer::sum);
    json.writeStartObject();
    json.writeStringField("article", loss.article());
    json.writeStringField("annotator", loss.annotator());
    json.writeStringField("what", loss.what().id());
    json.writeStringField("id", loss.id());
    json.writeStringField("name", loss.name());
    json.writeNumberField("count", count);
    json.writeStringField("reason", loss.reason());
    json.writeArrayFieldStart("written");
    for (List<Range> mark : loss.written()) {
      json.writeStartArray();
      for (Range span : mark) {
        json.writeStartArray();
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    Json.endLine(json);
  }

  /** How many of each sort: by what is lost and the reason. */
  SortedMap<String, Integer> counts() {
    return counts;
  }

  /** The annotations left out of somebody's work, by their {@link LongSet#hash}. */
  LongSet annotations() {
    return annotations;
  }

  /** Puts into the file what has come so far, so that it can be read. */
  void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
