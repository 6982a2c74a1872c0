package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;

/**
 * Writes what formats of JSON objects have no place for, into one more key of an article's object,
 * which the programs that the formats belong to keep or pass over.
 */
public final class Extras {
  /** The key. */
  public static final String KEY = "factdesk";

  private Extras() {}

  /**
   * Writes the key with an article's id, what is known of it, how far annotators are, the rest of
   * its marks and its links.
   *
   * @param sets whose states are told
   * @param parts the marks that the object holds, in its order
   * @param inside which of the links the object says in the format's own way
   * @param counting gives the file's offset for one in UTF-16 units
   * @param features whether features and notes have no place of their own
   */
  public static void write(
      JsonGenerator json,
      Article article,
      List<AnnotationSet> sets,
      List<Part> parts,
      List<Made<Link>> links,
      Predicate<Made<Link>> inside,
      IntUnaryOperator counting,
      boolean features)
      throws IOException {
    json.writeObjectFieldStart(KEY);
    json.writeStringField("article", article.id());
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, String> fact : Facts.of(article.metadata()).entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("annotators");
    for (AnnotationSet set : sets) {
      json.writeStartObject();
      json.writeStringField("annotator", set.annotator());
      json.writeStringField("state", set.state().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("marks");
    for (Part part : parts) {
      mark(json, part, article, counting, features);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (Made<Link> made : links) {
      link(json, made, inside.test(made));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Tells whether both ends of a link are among these marks of an article. */
  public static Predicate<Made<Link>> among(List<Part> parts, String article) {
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.add(part.id()));
    return made ->
        made.value().to().article().equals(article)
            && ids.contains(made.value().from().annotation())
            && ids.contains(made.value().to().annotation());
  }

  private static void mark(
      JsonGenerator json, Part part, Article article, IntUnaryOperator counting, boolean features)
      throws IOException {
    Annotation annotation = part.made().value();
    json.writeStartObject();
    json.writeStringField("id", part.id());
    json.writeStringField("annotator", part.made().annotator());
    json.writeStringField("layer", annotation.layer());
    json.writeNumberField("begin", counting.applyAsInt(part.span().begin()));
    json.writeNumberField("end", counting.applyAsInt(part.span().end()));
    json.writeStringField("quote", part.span().in(article.text()));
    if (features) {
      json.writeObjectFieldStart("features");
      for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
        json.writeStringField(feature.getKey(), feature.getValue());
      }
      json.writeEndObject();
      json.writeStringField("note", annotation.note());
    }
    json.writeStringField("by", annotation.by());
    json.writeStringField("at", annotation.at().toString());
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, Made<Link> made, boolean inside) throws IOException {
    Link link = made.value();
    json.writeStartObject();
    json.writeStringField("id", link.id());
    json.writeStringField("annotator", made.annotator());
    json.writeStringField("type", link.type());
    json.writeStringField("from", link.from().annotation());
    json.writeStringField("to_article", link.to().article());
    json.writeStringField("to", link.to().annotation());
    json.writeBooleanField("inside", inside);
    json.writeStringField("by", link.by());
    json.writeStringField("at", link.at().toString());
    json.writeEndObject();
  }
}
