package org.factdesk.formats.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;

/**
 * CSV after RFC 4180: {@code articles.csv} and {@code annotations.csv}, joined by article id. Holds
 * everything but links. Offsets are code points.
 */
public final class CsvFormat implements Format {
  static final String ARTICLES = "articles.csv";
  static final String ANNOTATIONS = "annotations.csv";

  /** Whether a spreadsheet may take cells for formulas. */
  public static final FormatOption CELLS =
      FormatOption.choice(
          "cells",
          "Whether cells that a spreadsheet would take for a formula get an apostrophe before them.",
          "exact",
          "guarded");

  private static final List<String> FACTS =
      List.of(
          Facts.TITLE,
          Facts.PUBLISHED,
          Facts.PUBLISHED_ORIGIN,
          Facts.OUTLET,
          Facts.URL,
          Facts.LANGUAGE);

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String title() {
    return "CSV tables";
  }

  @Override
  public Set<Aspect> holds() {
    return Collections.unmodifiableSet(
        EnumSet.complementOf(EnumSet.of(Aspect.LINKS, Aspect.LINKS_ACROSS)));
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public List<FormatOption> options() {
    return List.of(CELLS);
  }

  @Override
  public void write(Writing writing) throws IOException {
    boolean guarded = writing.option(CELLS).equals("guarded");
    Set<String> features =
        writing.scheme().layers().stream()
            .flatMap(layer -> layer.features().stream())
            .map(feature -> feature.name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      try (Sheet articles = new Sheet(folder.resolve(ARTICLES), articleColumns(), guarded);
          Sheet marks =
              new Sheet(folder.resolve(ANNOTATIONS), annotationColumns(features), guarded)) {
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          Sample sample = samples.next();
          article(articles, sample);
          CodePoints codePoints = CodePoints.of(sample.article().text());
          for (Made<Annotation> made : sample.annotations()) {
            annotation(marks, sample, codePoints, made, features);
          }
        }
      }
    }
  }

  private static List<String> articleColumns() {
    List<String> columns = new ArrayList<>(List.of("id"));
    columns.addAll(FACTS);
    columns.addAll(List.of(Columns.STATES, "text"));
    return columns;
  }

  private static List<String> annotationColumns(Set<String> features) {
    List<String> columns =
        new ArrayList<>(List.of("article", "id", "layer", "begin", "end", Columns.SPANS, "quote"));
    features.forEach(feature -> columns.add(Columns.FEATURE + feature));
    columns.addAll(List.of(Columns.FEATURES, "note", "annotator", "by", "at"));
    return columns;
  }

  private static void article(Sheet sheet, Sample sample) throws IOException {
    Map<String, String> facts = Facts.of(sample.article().metadata());
    SortedMap<String, String> states = new TreeMap<>();
    sample.sets().forEach(set -> states.put(set.annotator(), set.state().id()));
    sheet.cell(sample.id());
    for (String fact : FACTS) {
      sheet.cell(facts.getOrDefault(fact, ""));
    }
    sheet.cell(json(states));
    sheet.cell(sample.article().text());
    sheet.end();
  }

  private static void annotation(
      Sheet sheet,
      Sample sample,
      CodePoints codePoints,
      Made<Annotation> made,
      Set<String> features)
      throws IOException {
    Annotation annotation = made.value();
    sheet.cell(sample.id());
    sheet.cell(annotation.id());
    sheet.cell(annotation.layer());
    sheet.cell(String.valueOf(codePoints.fromUtf16(annotation.begin())));
    sheet.cell(String.valueOf(codePoints.fromUtf16(annotation.end())));
    sheet.cell(spans(annotation.spans(), codePoints));
    sheet.cell(
        annotation.spans().stream()
            .map(span -> span.in(sample.article().text()))
            .collect(Collectors.joining(" ")));
    SortedMap<String, String> rest = new TreeMap<>(annotation.features());
    for (String feature : features) {
      // An empty cell says that the feature is not set; set to nothing it stands with the rest.
      String value = rest.getOrDefault(feature, "");
      sheet.cell(value);
      if (!value.isEmpty()) {
        rest.remove(feature);
      }
    }
    sheet.cell(json(rest));
    sheet.cell(annotation.note());
    sheet.cell(made.annotator());
    sheet.cell(annotation.by());
    sheet.cell(annotation.at().toString());
    sheet.end();
  }

  private static String spans(List<Span> spans, CodePoints codePoints) {
    return spans.stream()
        .map(
            span ->
                "["
                    + codePoints.fromUtf16(span.begin())
                    + ","
                    + codePoints.fromUtf16(span.end())
                    + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Empty where there is nothing to say. */
  private static String json(SortedMap<String, String> texts) throws IOException {
    if (texts.isEmpty()) {
      return "";
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new CsvDocuments(source.folder(), troubles);
  }
}
