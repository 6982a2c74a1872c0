package org.factdesk.store;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.jspecify.annotations.Nullable;

/** Parses one link object of a file; one use. */
final class LinkElement {
  private final JsonValues values;
  private final String article;
  private String wrong = "";
  private @Nullable String id;
  private @Nullable String type;
  private @Nullable AnnotationRef from;
  private @Nullable AnnotationRef to;
  private String by;
  private Instant at = Instant.EPOCH;
  private Map<String, String> unknown = Map.of();

  private LinkElement(JsonValues values, String article, String annotator) {
    this.values = values;
    this.article = article;
    this.by = annotator;
  }

  /** Parses the object whose start is the current token, to its end. */
  static Element<Link> parse(JsonValues values, String article, String annotator)
      throws IOException {
    LinkElement element = new LinkElement(values, article, annotator);
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      element.take(name);
    }
    return element.finish();
  }

  private void take(String name) throws IOException {
    switch (name) {
      case "id" -> id = values.text();
      case "type" -> type = values.sharedText();
      case "from" -> from = end();
      case "to" -> to = end();
      case "by" -> by = required(name, values.sharedText(), by);
      case "at" -> at = required(name, values.time(), at);
      default -> {
        unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
        unknown.put(name, values.json());
      }
    }
  }

  private Element<Link> finish() {
    String name = id == null ? "" : id;
    if (name.isEmpty()) {
      wrong = "has no id";
    } else if (type == null || type.isEmpty()) {
      wrong = "has no type";
    } else if (from == null || to == null) {
      wrong = "does not name both of its ends";
    }
    if (!wrong.isEmpty() || type == null || from == null || to == null) {
      return new Element<>(name, null, wrong, unknown);
    }
    return new Element<>(name, new Link(name, type, from, to, by, at), "", unknown);
  }

  private <T> T required(String name, @Nullable T value, T otherwise) {
    if (value == null) {
      wrong = "has a wrong '" + name + "'";
      return otherwise;
    }
    return value;
  }

  /** An annotation's id in this article, or {@code {"article","annotation"}} in another. */
  private @Nullable AnnotationRef end() throws IOException {
    if (values.parser.currentToken() != JsonToken.START_OBJECT) {
      String annotation = values.text();
      return annotation == null || annotation.isEmpty()
          ? null
          : new AnnotationRef(article, annotation);
    }
    String otherArticle = null;
    String annotation = null;
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      switch (name) {
        case "article" -> otherArticle = values.sharedText();
        case "annotation" -> annotation = values.text();
        default -> values.parser.skipChildren();
      }
    }
    return otherArticle == null || annotation == null
        ? null
        : new AnnotationRef(otherArticle, annotation);
  }
}
