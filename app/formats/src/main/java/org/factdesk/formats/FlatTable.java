package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;

/**
 * The tables that formats without nesting hold a dataset in, joined by article and annotation ids.
 * Together they hold everything. Offsets are code points.
 */
public enum FlatTable {
  /** The articles. */
  ARTICLES(
      "articles",
      Column.text("id", "Id of the article."),
      Column.optional("title", "Headline."),
      Column.optional("published_from", "First day on which it may have been published."),
      Column.optional("published_to", "Last such day; the same where the day is known."),
      Column.optional("published_origin", "How the day is known."),
      Column.optional("outlet", "Who published it."),
      Column.optional("url", "Address on the web."),
      Column.optional("language", "Language tag."),
      Column.text("text", "The text, unchanged.")),

  /** How far annotators are with articles. */
  WORK(
      "work",
      Column.text("doc", "Id of the article."),
      Column.text("annotator", "Who works on it."),
      Column.text("state", "How far: new, in-progress, done …")),

  /** The parts of annotations; most annotations have one. */
  SPANS(
      "spans",
      Column.text("doc", "Id of the article."),
      Column.text("id", "Id of the annotation; several rows where it has several parts."),
      Column.number("part", "Which part of the annotation, from 0."),
      Column.number("start", "First code point in the text, from 0."),
      Column.number("end", "Code point behind the last one."),
      Column.text("label", "Layer of the annotation."),
      Column.text("quote", "The words."),
      Column.text("features", "Features as one JSON object of texts."),
      Column.text("note", "Note of the annotator; may be empty."),
      Column.text("annotator", "Whose annotation it is."),
      Column.text("by", "Who made it."),
      Column.text("at", "When, as ISO 8601.")),

  /** The links between annotations. */
  LINKS(
      "links",
      Column.text("doc", "Id of the article that it starts in."),
      Column.text("id", "Id of the link."),
      Column.text("type", "Type of the link."),
      Column.text("from", "Id of the annotation that it starts at."),
      Column.text("to_doc", "Id of the article that it ends in."),
      Column.text("to", "Id of the annotation that it ends at."),
      Column.text("annotator", "Whose link it is."),
      Column.text("by", "Who made it."),
      Column.text("at", "When, as ISO 8601."));

  private final String id;
  private final List<Column> columns;

  FlatTable(String id, Column... columns) {
    this.id = id;
    this.columns = List.of(columns);
  }

  /** What files call it: {@code spans}. */
  public String id() {
    return id;
  }

  /** Its columns, in order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * A column.
   *
   * @param isNumber whether its values are {@code Integer}s; else they are texts
   * @param isOptional whether some rows may have no value
   */
  public record Column(String name, boolean isNumber, boolean isOptional, String description) {
    static Column text(String name, String description) {
      return new Column(name, false, false, description);
    }

    static Column optional(String name, String description) {
      return new Column(name, false, true, description);
    }

    static Column number(String name, String description) {
      return new Column(name, true, false, description);
    }
  }

  /** The rows of a sample: values by column; without a key where there is no value. */
  public List<Map<String, Object>> rows(Sample sample) throws IOException {
    return switch (this) {
      case ARTICLES -> List.of(article(sample));
      case WORK -> sample.sets().stream().map(FlatTable::work).toList();
      case SPANS -> spans(sample);
      case LINKS -> sample.links().stream().map(FlatTable::link).toList();
    };
  }

  private static Map<String, Object> article(Sample sample) {
    Metadata metadata = sample.article().metadata();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", sample.id());
    metadata.title().ifPresent(title -> row.put("title", title.value()));
    metadata
        .published()
        .ifPresent(
            (Metadatum<DateRange> days) -> {
              row.put("published_from", days.value().from().toString());
              row.put("published_to", days.value().to().toString());
              row.put("published_origin", days.origin().id());
            });
    metadata.outlet().ifPresent(outlet -> row.put("outlet", outlet.value()));
    metadata.url().ifPresent(url -> row.put("url", url.value()));
    metadata.language().ifPresent(language -> row.put("language", language.value()));
    row.put("text", sample.article().text());
    return row;
  }

  private static Map<String, Object> work(AnnotationSet set) {
    return Map.of("doc", set.article(), "annotator", set.annotator(), "state", set.state().id());
  }

  private static List<Map<String, Object>> spans(Sample sample) throws IOException {
    String text = sample.article().text();
    CodePoints codePoints = CodePoints.of(text);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Made<Annotation> made : sample.annotations()) {
      Annotation annotation = made.value();
      String features = json(annotation.features());
      for (int i = 0; i < annotation.spans().size(); i++) {
        Span span = annotation.spans().get(i);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("doc", sample.id());
        row.put("id", annotation.id());
        row.put("part", i);
        row.put("start", codePoints.fromUtf16(span.begin()));
        row.put("end", codePoints.fromUtf16(span.end()));
        row.put("label", annotation.layer());
        row.put("quote", span.in(text));
        row.put("features", features);
        row.put("note", annotation.note());
        row.put("annotator", made.annotator());
        row.put("by", annotation.by());
        row.put("at", annotation.at().toString());
        rows.add(row);
      }
    }
    return rows;
  }

  private static String json(Map<String, String> features) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> feature : features.entrySet()) {
        json.writeStringField(feature.getKey(), feature.getValue());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static Map<String, Object> link(Made<Link> made) {
    Link link = made.value();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("doc", link.from().article());
    row.put("id", link.id());
    row.put("type", link.type());
    row.put("from", link.from().annotation());
    row.put("to_doc", link.to().article());
    row.put("to", link.to().annotation());
    row.put("annotator", made.annotator());
    row.put("by", link.by());
    row.put("at", link.at().toString());
    return row;
  }
}
