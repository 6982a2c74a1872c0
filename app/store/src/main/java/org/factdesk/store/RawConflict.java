package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.Conflict;
import org.factdesk.model.Link;

/**
 * A version that is not in use, as a file has it, before its mark is placed in the text.
 *
 * @param mark empty where the version is no whole mark
 * @param link empty where the version is no whole link
 * @param json the version on one line; empty where that side took the mark or link away
 */
record RawConflict(String id, Optional<RawAnnotation> mark, Optional<Link> link, String json) {
  private static final Set<String> FIELDS = Set.of("id", "other");

  /** The entry of a file's {@code conflicts}; empty where it is not one that we understand. */
  static Optional<RawConflict> parse(String entry, String article, String annotator)
      throws IOException {
    Map<String, String> fields = JsonValues.fields(entry);
    String id = Json.textOf(fields.getOrDefault("id", "null")).orElse("");
    String other = fields.getOrDefault("other", "");
    boolean known = FIELDS.equals(fields.keySet()) && !id.isEmpty();
    if (!known || !(other.equals("null") || other.startsWith("{"))) {
      return Optional.empty();
    }
    if (other.equals("null")) {
      return Optional.of(new RawConflict(id, Optional.empty(), Optional.empty(), ""));
    }
    Optional<RawAnnotation> mark =
        Optional.ofNullable(
            element(other, values -> AnnotationElement.parse(values, annotator, 0)).value());
    Optional<Link> link =
        Optional.ofNullable(
            element(other, values -> LinkElement.parse(values, article, annotator)).value());
    return Optional.of(
        new RawConflict(id, mark, mark.isPresent() ? Optional.empty() : link, other));
  }

  /** The conflict with its mark on these words of the text. */
  Conflict on(Optional<Annotation> placed, String version) {
    return new Conflict(id, placed, link, version);
  }

  private interface Parsing<T> {
    Element<T> from(JsonValues values) throws IOException;
  }

  private static <T> Element<T> element(String json, Parsing<T> parsing) throws IOException {
    try (JsonParser parser = Json.parser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      return parsing.from(new JsonValues(parser));
    }
  }
}
