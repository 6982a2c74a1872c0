package org.factdesk.formats.huggingface;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;

/** Writes articles, a line each. The fields are those that {@link FrontMatter} declares. */
final class ArticleLine {
  private final JsonGenerator json;

  ArticleLine(JsonGenerator json) {
    this.json = json;
  }

  void write(Sample sample) throws IOException {
    Article article = sample.article();
    CodePoints codePoints = CodePoints.of(article.text());
    json.writeStartObject();
    json.writeStringField("id", article.id());
    Json.field(json, "title", article.metadata().title().map(Metadatum::value));
    Optional<DateRange> days = article.metadata().published().map(Metadatum::value);
    Json.field(json, "published_from", days.map(range -> range.from().toString()));
    Json.field(json, "published_to", days.map(range -> range.to().toString()));
    Json.field(
        json, "published_origin", article.metadata().published().map(one -> one.origin().id()));
    Json.field(json, "outlet", article.metadata().outlet().map(Metadatum::value));
    Json.field(json, "url", article.metadata().url().map(Metadatum::value));
    Json.field(json, "language", article.metadata().language().map(Metadatum::value));
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("annotators");
    for (AnnotationSet set : sample.sets()) {
      json.writeStartObject();
      json.writeStringField("annotator", set.annotator());
      json.writeStringField("state", set.state().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("spans");
    for (Made<Annotation> made : sample.annotations()) {
      span(made, article.text(), codePoints);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (Made<Link> made : sample.links()) {
      link(made);
    }
    json.writeEndArray();
    Json.endLine(json);
  }

  private void span(Made<Annotation> made, String text, CodePoints codePoints) throws IOException {
    Annotation annotation = made.value();
    json.writeStartObject();
    json.writeStringField("id", annotation.id());
    json.writeStringField("layer", annotation.layer());
    json.writeNumberField("begin", codePoints.fromUtf16(annotation.extent().begin()));
    json.writeNumberField("end", codePoints.fromUtf16(annotation.extent().end()));
    json.writeArrayFieldStart("parts");
    for (Span span : annotation.spans()) {
      json.writeStartObject();
      json.writeNumberField("begin", codePoints.fromUtf16(span.begin()));
      json.writeNumberField("end", codePoints.fromUtf16(span.end()));
      json.writeStringField("quote", span.in(text));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("features");
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", feature.getKey());
      json.writeStringField("value", feature.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("note", annotation.note());
    provenance(made.annotator(), annotation.by(), annotation.at());
  }

  private void link(Made<Link> made) throws IOException {
    Link link = made.value();
    json.writeStartObject();
    json.writeStringField("id", link.id());
    json.writeStringField("type", link.type());
    json.writeStringField("from", link.from().annotation());
    json.writeStringField("to_article", link.to().article());
    json.writeStringField("to", link.to().annotation());
    provenance(made.annotator(), link.by(), link.at());
  }

  private void provenance(String annotator, String by, Instant at) throws IOException {
    json.writeStringField("annotator", annotator);
    json.writeStringField("by", by);
    json.writeStringField("at", at.toString());
    json.writeEndObject();
  }
}
