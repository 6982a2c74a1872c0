package org.factdesk.formats.w3c;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/**
 * Writes the annotation page of one article, an annotation a line: one that says what is known of
 * the article, then the marks, then the links.
 */
final class W3cPage {
  private static final int AROUND = 32;

  private final JsonGenerator json;
  private final Sample sample;
  private final String file;
  private final String text;
  private final CodePoints codePoints;
  private final String article;
  private final Set<String> used = new HashSet<>();

  W3cPage(JsonGenerator json, Sample sample, String file) {
    this.json = json;
    this.sample = sample;
    this.file = file;
    this.text = sample.article().text();
    this.codePoints = CodePoints.of(text);
    this.article = W3cNames.iri(W3cNames.ARTICLE, sample.id());
  }

  void write() throws IOException {
    json.setPrettyPrinter(new Lines());
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(W3cNames.CONTEXT);
    json.writeStartObject();
    json.writeStringField("fd", W3cNames.TERMS);
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("id", W3cNames.iri(W3cNames.PAGE, sample.id()));
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
    about();
    for (Made<Annotation> made : sample.annotations()) {
      mark(made);
    }
    for (Made<Link> made : sample.links()) {
      link(made);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void about() throws IOException {
    start(W3cNames.iri(W3cNames.ABOUT, sample.id()), "describing");
    body("identifying", sample.id(), "", "");
    for (Map.Entry<String, String> fact : Facts.of(sample.article().metadata()).entrySet()) {
      body("describing", fact.getValue(), W3cNames.METADATUM, fact.getKey());
    }
    for (AnnotationSet set : sample.sets()) {
      body("describing", set.state().id(), W3cNames.ANNOTATOR, set.annotator());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    json.writeStringField("id", article);
    json.writeStringField("type", "Text");
    json.writeStringField("format", "text/plain");
    json.writeStringField(W3cNames.FILE, file);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void mark(Made<Annotation> made) throws IOException {
    Annotation annotation = made.value();
    start(iri(W3cNames.ANNOTATION, annotation.id(), made.annotator()), "classifying");
    body("tagging", annotation.layer(), "", "");
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      body("describing", feature.getValue(), W3cNames.FEATURE, feature.getKey());
    }
    if (!annotation.note().isEmpty()) {
      body("commenting", annotation.note(), "", "");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Span span : annotation.spans()) {
      target(span);
    }
    json.writeEndArray();
    provenance(made.annotator(), annotation.by(), annotation.at());
    json.writeEndObject();
  }

  private void target(Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", article);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", codePoints.fromUtf16(span.begin()));
    json.writeNumberField("end", codePoints.fromUtf16(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    int from = Math.max(0, codePoints.fromUtf16(span.begin()) - AROUND);
    json.writeStringField("prefix", text.substring(codePoints.toUtf16(from), span.begin()));
    int to = Math.min(codePoints.length(), codePoints.fromUtf16(span.end()) + AROUND);
    json.writeStringField("suffix", text.substring(span.end(), codePoints.toUtf16(to)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void link(Made<Link> made) throws IOException {
    Link link = made.value();
    start(iri(W3cNames.LINK, link.id(), made.annotator()), "linking");
    body("tagging", link.type(), "", "");
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("purpose", "linking");
    json.writeStringField(
        "source", W3cNames.iri(W3cNames.ANNOTATION, link.to().article(), link.to().annotation()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField(
        "target",
        W3cNames.iri(W3cNames.ANNOTATION, link.from().article(), link.from().annotation()));
    provenance(made.annotator(), link.by(), link.at());
    json.writeEndObject();
  }

  /** Up to the bodies. */
  private void start(String id, String motivation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
    json.writeArrayFieldStart("body");
  }

  private void body(String purpose, String value, String term, String of) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    if (!term.isEmpty()) {
      json.writeStringField(term, of);
    }
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void provenance(String annotator, String by, Instant at) throws IOException {
    json.writeObjectFieldStart("creator");
    json.writeStringField("id", W3cNames.iri(W3cNames.PERSON, by));
    json.writeStringField("type", "Person");
    json.writeStringField("name", by);
    json.writeEndObject();
    json.writeStringField("created", at.toString());
    json.writeStringField(W3cNames.ANNOTATOR, annotator);
  }

  /** Two annotators may have kept the same id: the second one's says whose it is. */
  private String iri(String prefix, String id, String annotator) {
    String plain = W3cNames.iri(prefix, sample.id(), id);
    return used.add(plain) ? plain : W3cNames.iri(prefix, sample.id(), id, annotator);
  }

  /** A new line before each annotation but the first. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Lines() {
      super("");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      String list = json.getOutputContext().getParent().getCurrentName();
      json.writeRaw("items".equals(list) ? ",\n" : ",");
    }
  }
}
