package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Section;
import org.factdesk.model.Span;

/** Writes annotation files: the same work gives the same bytes; one use. */
final class AnnotationWriter {
  /** Code points of context on either side of a mark. */
  private static final int CONTEXT = 32;

  private final String text;
  private final CodePoints codePoints;
  private final AnnotationSet set;
  private final Kept kept;
  private final JsonGenerator json;

  private AnnotationWriter(Article article, AnnotationSet set, Kept kept, JsonGenerator json) {
    this.text = article.text();
    this.codePoints = CodePoints.of(text);
    this.set = set;
    this.kept = kept;
    this.json = json;
  }

  /** The file's bytes: UTF-8, with a final newline. */
  static byte[] write(Article article, AnnotationSet set, Kept kept) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(new LinePrinter());
      new AnnotationWriter(article, set, kept, json).file();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private void file() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", kept.format());
    string("article", set.article());
    string("annotator", set.annotator());
    json.writeStringField("offsets", "code-points");
    json.writeStringField("sha256", Sha256.of(text));
    json.writeNumberField("length", codePoints.length());
    json.writeStringField("state", set.state().id());
    corrections();
    for (Map.Entry<String, String> field : kept.header().entrySet()) {
      raw(field.getKey(), field.getValue());
    }
    annotations();
    links();
    json.writeEndObject();
  }

  private void corrections() throws IOException {
    Corrections corrections = set.corrections();
    if (corrections.isEmpty() && kept.corrections().isEmpty()) {
      return;
    }
    Set<String> written = new HashSet<>();
    json.writeObjectFieldStart("corrections");
    correction("title", corrections.title(), written);
    if (corrections.published().isPresent()) {
      written.add("published");
      published(corrections.published().get());
    }
    correction("outlet", corrections.outlet(), written);
    correction("url", corrections.url(), written);
    correction("language", corrections.language(), written);
    if (!corrections.sections().isEmpty()) {
      written.add("sections");
      sections(corrections.sections());
    }
    for (Map.Entry<String, String> field : kept.corrections().entrySet()) {
      if (!written.contains(field.getKey())) {
        raw(field.getKey(), field.getValue());
      }
    }
    json.writeEndObject();
  }

  private void correction(String name, Optional<String> value, Set<String> written)
      throws IOException {
    if (value.isPresent()) {
      written.add(name);
      string(name, value.get());
    }
  }

  private void published(Optional<DateRange> published) throws IOException {
    if (published.isEmpty()) {
      json.writeNullField("published");
      return;
    }
    json.writeObjectFieldStart("published");
    json.writeStringField("from", published.get().from().toString());
    json.writeStringField("to", published.get().to().toString());
    json.writeEndObject();
  }

  private void sections(List<Section> sections) throws IOException {
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

  private void annotations() throws IOException {
    Set<String> ids = new HashSet<>();
    json.writeArrayFieldStart("annotations");
    for (Annotation annotation : set.annotations()) {
      ids.add(annotation.id());
      annotation(annotation);
    }
    lines(kept.annotationLines(), ids);
    json.writeEndArray();
  }

  private void annotation(Annotation annotation) throws IOException {
    json.writeStartObject();
    string("id", annotation.id());
    string("layer", annotation.layer());
    spans(annotation.spans());
    json.writeArrayFieldStart("quote");
    for (Span span : annotation.spans()) {
      json.writeString(wholePairs(text.substring(span.begin(), span.end())));
    }
    json.writeEndArray();
    string("before", before(annotation.extent().begin()));
    string("after", after(annotation.extent().end()));
    json.writeObjectFieldStart("features");
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      string(feature.getKey(), feature.getValue());
    }
    json.writeEndObject();
    if (!annotation.note().isEmpty()) {
      string("note", annotation.note());
    }
    string("by", annotation.by());
    json.writeStringField("at", annotation.at().truncatedTo(ChronoUnit.SECONDS).toString());
    unknown(kept.annotations().get(annotation.id()));
    json.writeEndObject();
  }

  private void spans(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(codePoints.fromUtf16(span.begin()));
      json.writeNumber(codePoints.fromUtf16(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void links() throws IOException {
    Set<String> ids = new HashSet<>();
    json.writeArrayFieldStart("links");
    for (Link link : set.links()) {
      ids.add(link.id());
      json.writeStartObject();
      string("id", link.id());
      string("type", link.type());
      end("from", link.from());
      end("to", link.to());
      string("by", link.by());
      json.writeStringField("at", link.at().truncatedTo(ChronoUnit.SECONDS).toString());
      unknown(kept.links().get(link.id()));
      json.writeEndObject();
    }
    lines(kept.linkLines(), ids);
    json.writeEndArray();
  }

  private void end(String name, AnnotationRef end) throws IOException {
    if (end.article().equals(set.article())) {
      string(name, end.annotation());
      return;
    }
    json.writeObjectFieldStart(name);
    string("article", end.article());
    string("annotation", end.annotation());
    json.writeEndObject();
  }

  /** Lines that could not be used, but for those whose id is in use again. */
  private void lines(List<Kept.Line> lines, Set<String> used) throws IOException {
    for (Kept.Line line : lines) {
      if (line.id().isEmpty() || !used.contains(line.id())) {
        json.writeRawValue(line.json());
      }
    }
  }

  private void unknown(@org.jspecify.annotations.Nullable Map<String, String> fields)
      throws IOException {
    if (fields != null) {
      for (Map.Entry<String, String> field : fields.entrySet()) {
        raw(field.getKey(), field.getValue());
      }
    }
  }

  private void raw(String name, String value) throws IOException {
    json.writeFieldName(wholePairs(name));
    json.writeRawValue(value);
  }

  private void string(String name, String value) throws IOException {
    json.writeStringField(wholePairs(name), wholePairs(value));
  }

  private String before(int end) {
    int from = Math.max(0, codePoints.fromUtf16(end) - CONTEXT);
    return text.substring(codePoints.toUtf16(from), end);
  }

  private String after(int begin) {
    int to = Math.min(codePoints.length(), codePoints.fromUtf16(begin) + CONTEXT);
    return text.substring(begin, codePoints.toUtf16(to));
  }

  private static String wholePairs(String value) {
    return Surrogates.whole(value);
  }
}
