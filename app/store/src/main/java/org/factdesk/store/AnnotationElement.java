package org.factdesk.store;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parses one annotation object of a file; one use. */
final class AnnotationElement {
  private final JsonValues values;
  private String wrong = "";
  private @Nullable String id;
  private @Nullable String layer;
  private int @Nullable [] offsets;
  private List<String> quote = List.of();
  private String before = "";
  private String after = "";
  private final TreeMap<String, String> features = new TreeMap<>();
  private String note = "";
  private String by;
  private Instant at = Instant.EPOCH;
  private String origin = "";
  private @Nullable String text;
  private Map<String, String> unknown = Map.of();

  private AnnotationElement(JsonValues values, String annotator) {
    this.values = values;
    this.by = annotator;
  }

  /**
   * Parses the object whose start is the current token, to its end.
   *
   * @param source the offset of that token in the file, in bytes
   */
  static Element<RawAnnotation> parse(JsonValues values, String annotator, int source)
      throws IOException {
    AnnotationElement element = new AnnotationElement(values, annotator);
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      element.take(name);
    }
    return element.finish(source);
  }

  private void take(String name) throws IOException {
    switch (name) {
      case "id" -> id = values.text();
      case "layer" -> layer = values.sharedText();
      case "spans" -> offsets = offsets();
      case "quote" -> quote = required(name, values.texts(), quote);
      case "before" -> before = required(name, values.text(), "");
      case "after" -> after = required(name, values.text(), "");
      case "features" -> features();
      case "note" -> note = required(name, values.text(), note);
      case "by" -> by = required(name, values.sharedText(), by);
      case "text" -> text = required(name, values.sharedText(), "");
      case "origin" -> origin = required(name, values.sharedText(), origin);
      case "at" -> at = required(name, values.time(), at);
      default -> {
        unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
        unknown.put(name, values.json());
      }
    }
  }

  private Element<RawAnnotation> finish(int source) {
    String name = id == null ? "" : id;
    if (name.isEmpty()) {
      wrong = "has no id";
    } else if (layer == null || layer.isEmpty()) {
      wrong = "has no layer";
    } else if (offsets == null) {
      wrong = "has no spans such as [[12,30]], in order and apart";
    } else if (!quote.isEmpty() && quote.size() * 2 != offsets.length) {
      wrong = "does not quote each of its spans";
    }
    if (!wrong.isEmpty() || layer == null || offsets == null) {
      return new Element<>(name, null, wrong, unknown);
    }
    RawAnnotation annotation =
        new RawAnnotation(
            name, layer, offsets, quote, before, after, features, note, by, at, origin, text,
            source);
    return new Element<>(name, annotation, "", unknown);
  }

  private <T> T required(String name, @Nullable T value, T otherwise) {
    if (value == null) {
      wrong = "has a wrong '" + name + "'";
      return otherwise;
    }
    return value;
  }

  /** Begin and end of each span in turn; null unless there are some, in order and apart. */
  private int @Nullable [] offsets() throws IOException {
    if (values.parser.currentToken() != JsonToken.START_ARRAY) {
      values.parser.skipChildren();
      return null;
    }
    int[] found = new int[2];
    int count = 0;
    boolean right = true;
    while (values.parser.nextToken() != JsonToken.END_ARRAY) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      right &= span(found, count) && (count == 0 || found[count] >= found[count - 1]);
      count += 2;
    }
    return right && count > 0 ? Arrays.copyOf(found, count) : null;
  }

  private boolean span(int[] found, int index) throws IOException {
    if (values.parser.currentToken() != JsonToken.START_ARRAY) {
      values.parser.skipChildren();
      return false;
    }
    int count = 0;
    while (values.parser.nextToken() != JsonToken.END_ARRAY) {
      int offset = values.count();
      if (count < 2) {
        found[index + count] = offset;
      }
      count++;
    }
    return count == 2 && found[index] >= 0 && found[index + 1] > found[index];
  }

  private void features() throws IOException {
    if (values.parser.currentToken() != JsonToken.START_OBJECT) {
      values.parser.skipChildren();
      wrong = "has a wrong 'features'";
      return;
    }
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      String value = values.sharedText();
      if (value == null) {
        wrong = "has a feature '" + Names.shown(name) + "' that is no text";
      } else {
        features.put(values.shared(name), value);
      }
    }
  }
}
