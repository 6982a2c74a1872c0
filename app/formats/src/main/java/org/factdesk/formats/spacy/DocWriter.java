package org.factdesk.formats.spacy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.formats.Extras;
import org.factdesk.formats.Json;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Part;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Tokens;
import org.factdesk.formats.Tokens.Token;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/** Writes one article as one of spaCy's documents. */
final class DocWriter {
  private static final String CUT =
      "cut to whole tokens, one mark for each part, as spaCy's tokens have white space of their own";
  private static final String BLANK = "left out, as it has white space alone, inside of a token";
  private static final String LINK = "left out, as the mark at one of its ends is left out";

  private final JsonGenerator json;
  private final Sample sample;
  private final String text;
  private final CodePoints codePoints;
  private final List<Token> tokens;
  private final TreeSet<Integer> begins = new TreeSet<>();
  private final TreeSet<Integer> ends = new TreeSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Made<Link>> links = new ArrayList<>();

  DocWriter(JsonGenerator json, Sample sample) {
    this.json = json;
    this.sample = sample;
    this.text = sample.article().text();
    this.codePoints = CodePoints.of(text);
    this.tokens = Tokens.forWords(text, Part.of(sample).stream().map(Part::span).toList());
    for (Token token : tokens) {
      begins.add(token.begin());
      ends.add(token.end());
    }
  }

  void write(Writing writing) throws IOException {
    fit(writing);
    json.writeStartObject();
    json.writeStringField("text", text);
    entities();
    groups();
    json.writeObjectFieldStart("cats");
    json.writeEndObject();
    tokens();
    Extras.write(
        json,
        sample.article(),
        sample.sets(),
        parts,
        links,
        made -> false,
        codePoints::fromUtf16,
        true);
    Json.endLine(json);
  }

  /** Puts marks onto tokens, and tells which of them change by it. */
  private void fit(Writing writing) throws IOException {
    Set<String> gone = new HashSet<>();
    Set<String> here = new HashSet<>();
    for (Made<Annotation> made : sample.annotations()) {
      List<Span> fitted = fitted(made.value().spans());
      for (int i = 0; i < fitted.size(); i++) {
        parts.add(new Part(made, i, fitted.get(i)));
      }
      (fitted.isEmpty() ? gone : here).add(made.value().id());
      tell(made, fitted, writing);
    }
    gone.removeAll(here);
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      boolean inside = link.to().article().equals(sample.id());
      if (gone.contains(link.from().annotation())
          || (inside && gone.contains(link.to().annotation()))) {
        writing.lost(Loss.link(sample.id(), made.annotator(), link.id(), LINK));
      } else {
        links.add(made);
      }
    }
  }

  private List<Span> fitted(List<Span> spans) {
    List<Span> fitted = new ArrayList<>();
    for (Span span : spans) {
      Integer begin = begins.ceiling(span.begin());
      Integer end = ends.floor(span.end());
      if (begin != null && end != null && begin < end) {
        fitted.add(new Span(begin, end));
      }
    }
    return fitted;
  }

  private void tell(Made<Annotation> made, List<Span> fitted, Writing writing) throws IOException {
    Annotation annotation = made.value();
    if (fitted.isEmpty()) {
      writing.lost(Loss.annotation(sample.id(), made.annotator(), annotation.id(), BLANK));
    } else if (!fitted.equals(annotation.spans())) {
      Part.lose(sample, made, fitted, CUT, codePoints, writing);
    } else if (annotation.isDiscontinuous()) {
      Part.lose(sample, made, fitted, Part.RULE, codePoints, writing);
    }
  }

  /** Of marks that overlap, the longest are entities, of equally long ones the first. */
  private void entities() throws IOException {
    List<Part> longest = new ArrayList<>(parts);
    longest.sort(Comparator.comparing(part -> -part.span().length()));
    TreeSet<Span> taken = new TreeSet<>();
    List<Part> entities = new ArrayList<>();
    for (Part part : longest) {
      Span span = part.span();
      Span before = taken.lower(new Span(span.end(), Integer.MAX_VALUE));
      boolean free = before == null || before.end() <= span.begin();
      if (free && !hasBlankEnd(span)) {
        taken.add(span);
        entities.add(part);
      }
    }
    entities.sort(Comparator.comparing(Part::span));
    json.writeArrayFieldStart("ents");
    for (Part part : entities) {
      span(part);
    }
    json.writeEndArray();
  }

  /** No entity of spaCy begins or ends with white space. */
  private boolean hasBlankEnd(Span span) {
    return Tokens.isBlank(text.codePointAt(span.begin()))
        || Tokens.isBlank(text.codePointBefore(span.end()));
  }

  private void groups() throws IOException {
    json.writeObjectFieldStart("spans");
    for (AnnotationSet set : sample.sets()) {
      json.writeArrayFieldStart(set.annotator());
      for (Part part : parts) {
        if (part.made().annotator().equals(set.annotator())) {
          span(part);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void span(Part part) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", codePoints.fromUtf16(part.span().begin()));
    json.writeNumberField("end", codePoints.fromUtf16(part.span().end()));
    json.writeStringField("label", part.made().value().layer());
    json.writeStringField("kb_id", part.id());
    json.writeEndObject();
  }

  private void tokens() throws IOException {
    json.writeArrayFieldStart("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      json.writeNumberField("start", codePoints.fromUtf16(tokens.get(i).begin()));
      json.writeNumberField("end", codePoints.fromUtf16(tokens.get(i).end()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
