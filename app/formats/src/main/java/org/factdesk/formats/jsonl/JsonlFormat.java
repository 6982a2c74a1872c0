package org.factdesk.formats.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.Span;

/**
 * Our own flat form: {@code docs.jsonl}, {@code spans.jsonl} and {@code links.jsonl}, joined by
 * article id. It holds everything. Offsets are code points; every line has the same keys.
 */
public final class JsonlFormat implements Format {
  static final String DOCS = "docs.jsonl";
  static final String SPANS = "spans.jsonl";
  static final String LINKS = "links.jsonl";

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public String title() {
    return "JSON Lines (Factdesk)";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.allOf(Aspect.class);
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public void write(Writing writing) throws IOException {
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      try (JsonGenerator docs = Json.create(folder.resolve(DOCS));
          JsonGenerator spans = Json.create(folder.resolve(SPANS));
          JsonGenerator links = Json.create(folder.resolve(LINKS))) {
        write(split.samples(), docs, spans, links);
      }
    }
  }

  private static void write(
      Iterator<Sample> samples, JsonGenerator docs, JsonGenerator spans, JsonGenerator links)
      throws IOException {
    while (samples.hasNext()) {
      Sample sample = samples.next();
      CodePoints codePoints = CodePoints.of(sample.article().text());
      doc(docs, sample, codePoints);
      for (Made<Annotation> made : sample.annotations()) {
        span(spans, sample.article(), codePoints, made);
      }
      for (Made<Link> made : sample.links()) {
        link(links, made);
      }
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new JsonlDocuments(source, troubles);
  }

  private static void doc(JsonGenerator json, Sample sample, CodePoints codePoints)
      throws IOException {
    Article article = sample.article();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    Json.field(json, "title", article.metadata().title().map(Metadatum::value));
    published(json, article.metadata().published());
    Json.field(json, "outlet", article.metadata().outlet().map(Metadatum::value));
    Json.field(json, "url", article.metadata().url().map(Metadatum::value));
    Json.field(json, "language", article.metadata().language().map(Metadatum::value));
    json.writeNumberField("length", codePoints.length());
    json.writeArrayFieldStart("annotators");
    for (AnnotationSet set : sample.sets()) {
      json.writeStartObject();
      json.writeStringField("annotator", set.annotator());
      json.writeStringField("state", set.state().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    sections(json, article.sections(), codePoints);
    json.writeStringField("text", article.text());
    Json.endLine(json);
  }

  private static void published(JsonGenerator json, Optional<Metadatum<DateRange>> published)
      throws IOException {
    Optional<DateRange> days = published.map(Metadatum::value);
    Json.field(
        json, "published", days.filter(DateRange::isOneDay).map(day -> day.from().toString()));
    Json.field(json, "published_from", days.map(range -> range.from().toString()));
    Json.field(json, "published_to", days.map(range -> range.to().toString()));
    Json.field(json, "published_origin", published.map(date -> date.origin().id()));
  }

  private static void sections(JsonGenerator json, List<Section> sections, CodePoints codePoints)
      throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      json.writeNumberField("begin", codePoints.fromUtf16(section.span().begin()));
      json.writeNumberField("end", codePoints.fromUtf16(section.span().end()));
      json.writeStringField("kind", section.kind().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(
      JsonGenerator json, Article article, CodePoints codePoints, Made<Annotation> made)
      throws IOException {
    Annotation annotation = made.value();
    json.writeStartObject();
    json.writeStringField("doc", article.id());
    json.writeStringField("id", annotation.id());
    json.writeStringField("layer", annotation.layer());
    json.writeNumberField("begin", codePoints.fromUtf16(annotation.extent().begin()));
    json.writeNumberField("end", codePoints.fromUtf16(annotation.extent().end()));
    json.writeArrayFieldStart("spans");
    for (Span span : annotation.spans()) {
      json.writeStartArray();
      json.writeNumber(codePoints.fromUtf16(span.begin()));
      json.writeNumber(codePoints.fromUtf16(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quote");
    for (Span span : annotation.spans()) {
      json.writeString(span.in(article.text()));
    }
    json.writeEndArray();
    json.writeObjectFieldStart("features");
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      json.writeStringField(feature.getKey(), feature.getValue());
    }
    json.writeEndObject();
    json.writeStringField("note", annotation.note());
    json.writeStringField("annotator", made.annotator());
    json.writeStringField("by", annotation.by());
    json.writeStringField("at", annotation.at().toString());
    Json.endLine(json);
  }

  private static void link(JsonGenerator json, Made<Link> made) throws IOException {
    Link link = made.value();
    json.writeStartObject();
    json.writeStringField("doc", link.from().article());
    json.writeStringField("id", link.id());
    json.writeStringField("type", link.type());
    json.writeStringField("from", link.from().annotation());
    json.writeStringField("to_doc", link.to().article());
    json.writeStringField("to", link.to().annotation());
    json.writeStringField("annotator", made.annotator());
    json.writeStringField("by", link.by());
    json.writeStringField("at", link.at().toString());
    Json.endLine(json);
  }
}
