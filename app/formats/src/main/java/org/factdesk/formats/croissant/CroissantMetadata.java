package org.factdesk.formats.croissant;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.formats.About;
import org.factdesk.formats.FlatTable;
import org.factdesk.formats.FlatTable.Column;
import org.factdesk.formats.Guidelines;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sentence;
import org.factdesk.formats.Sha256;
import org.factdesk.formats.Split;
import org.factdesk.formats.Writing;

/** Writes {@code metadata.json}: what the dataset is, its files, and the columns in them. */
final class CroissantMetadata {
  /** The context that the specification of Croissant 1.0 gives, word for word in meaning. */
  private static final String CONTEXT =
      """
      {"@language":"en","@vocab":"https://schema.org/","citeAs":"cr:citeAs","column":"cr:column",\
      "conformsTo":"dct:conformsTo","cr":"http://mlcommons.org/croissant/",\
      "rai":"http://mlcommons.org/croissant/RAI/","data":{"@id":"cr:data","@type":"@json"},\
      "dataType":{"@id":"cr:dataType","@type":"@vocab"},"dct":"http://purl.org/dc/terms/",\
      "examples":{"@id":"cr:examples","@type":"@json"},"extract":"cr:extract","field":"cr:field",\
      "fileProperty":"cr:fileProperty","fileObject":"cr:fileObject","fileSet":"cr:fileSet",\
      "format":"cr:format","includes":"cr:includes","isLiveDataset":"cr:isLiveDataset",\
      "jsonPath":"cr:jsonPath","key":"cr:key","md5":"cr:md5","parentField":"cr:parentField",\
      "path":"cr:path","recordSet":"cr:recordSet","references":"cr:references",\
      "regex":"cr:regex","repeated":"cr:repeated","replace":"cr:replace",\
      "sc":"https://schema.org/","separator":"cr:separator","source":"cr:source",\
      "subField":"cr:subField","transform":"cr:transform"}""";

  private final Writing writing;
  private final boolean split;

  CroissantMetadata(Writing writing) {
    this.writing = writing;
    this.split = writing.splits().stream().anyMatch(one -> !one.name().isEmpty());
  }

  void write() throws IOException {
    Path file = writing.folder().resolve(CroissantFormat.METADATA);
    try (JsonGenerator json = Json.create(file)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeFieldName("@context");
      json.writeRawValue(CONTEXT);
      json.writeStringField("@type", "sc:Dataset");
      about(json);
      annotation(json);
      json.writeArrayFieldStart("distribution");
      for (FlatTable table : FlatTable.values()) {
        file(json, table);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("recordSet");
      if (split) {
        splits(json);
      }
      for (FlatTable table : FlatTable.values()) {
        records(json, table);
      }
      json.writeEndArray();
      Json.endLine(json);
    }
  }

  private void about(JsonGenerator json) throws IOException {
    About about = writing.about();
    String title = about.title().isBlank() ? writing.scheme().name() : about.title();
    String name = title.isBlank() ? "dataset" : title;
    json.writeStringField("name", name);
    json.writeStringField("description", about.purpose().isBlank() ? name : about.purpose());
    json.writeStringField("conformsTo", "http://mlcommons.org/croissant/1.0");
    given(json, "datePublished", writing.overview().newest().map(LocalDate::toString).orElse(""));
    given(json, "license", about.licence());
    given(json, "url", about.homepage());
    given(json, "citeAs", about.citation());
    if (!about.creator().isBlank()) {
      json.writeObjectFieldStart("creator");
      json.writeStringField("@type", "sc:Organization");
      json.writeStringField("name", about.creator());
      json.writeEndObject();
    }
    List<String> languages = List.copyOf(writing.overview().languages().keySet());
    if (!languages.isEmpty()) {
      json.writeArrayFieldStart("inLanguage");
      for (String language : languages) {
        json.writeString(language);
      }
      json.writeEndArray();
    }
  }

  /** How it was annotated, in the words of Croissant's extension for responsible use. */
  private void annotation(JsonGenerator json) throws IOException {
    given(json, "rai:dataCollection", writing.about().sources());
    given(json, "rai:dataUseCases", writing.about().purpose());
    json.writeStringField("rai:dataAnnotationPlatform", "Factdesk " + writing.version());
    List<String> protocol = new ArrayList<>();
    protocol.add(Sentence.of("Scheme: " + writing.scheme().name()));
    protocol.add(Sentence.of(writing.scheme().about().description()));
    writing
        .guidelines()
        .map(Guidelines::file)
        .ifPresent(one -> protocol.add(Sentence.of("Guidelines: " + one)));
    protocol.removeIf(String::isBlank);
    json.writeStringField("rai:dataAnnotationProtocol", String.join(" ", protocol));
    int people = writing.overview().people().size();
    json.writeStringField(
        "rai:annotationsPerItem",
        "%d %s in all; work.jsonl says who worked on which article"
            .formatted(people, people == 1 ? "annotator" : "annotators"));
    List<String> figures = new ArrayList<>();
    writing
        .agreement()
        .layers()
        .forEach(
            (layer, one) ->
                one.alpha()
                    .ifPresent(
                        alpha -> figures.add(String.format(Locale.ROOT, "%s %.3f", layer, alpha))));
    if (!figures.isEmpty()) {
      json.writeStringField(
          "rai:dataAnnotationAnalysis",
          "Krippendorff's alpha over the words of %d %s: %s"
              .formatted(
                  writing.agreement().articles(),
                  writing.agreement().articles() == 1 ? "article" : "articles",
                  String.join(", ", figures)));
    }
  }

  private static void given(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isBlank()) {
      json.writeStringField(name, value);
    }
  }

  private void file(JsonGenerator json, FlatTable table) throws IOException {
    Path file = CroissantFormat.file(writing.folder(), table);
    start(json, "cr:FileObject", table.id() + "-file", table.id() + "-file");
    json.writeStringField("contentUrl", CroissantFormat.name(table));
    json.writeStringField("encodingFormat", "application/jsonlines");
    json.writeStringField("sha256", Sha256.of(file));
    json.writeEndObject();
  }

  private static void start(JsonGenerator json, String type, String id, String name)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    json.writeStringField("@id", id);
    json.writeStringField("name", name);
  }

  private void splits(JsonGenerator json) throws IOException {
    start(json, "cr:RecordSet", "splits", "splits");
    json.writeStringField("dataType", "cr:Split");
    reference(json, "key", "splits/name");
    json.writeArrayFieldStart("field");
    start(json, "cr:Field", "splits/name", "name");
    json.writeStringField("dataType", "sc:Text");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("data");
    for (Split part : writing.splits()) {
      json.writeStartObject();
      json.writeStringField("splits/name", part.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void records(JsonGenerator json, FlatTable table) throws IOException {
    start(json, "cr:RecordSet", table.id(), table.id());
    if (table == FlatTable.ARTICLES) {
      reference(json, "key", "articles/id");
    }
    json.writeArrayFieldStart("field");
    if (table == FlatTable.ARTICLES && split) {
      field(json, table, CroissantFormat.SPLIT, "Part of the dataset.", "sc:Text", "splits/name");
    }
    for (Column column : table.columns()) {
      field(
          json,
          table,
          column.name(),
          column.description(),
          column.isNumber() ? "sc:Integer" : "sc:Text",
          column.name().equals("doc") ? "articles/id" : "");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void field(
      JsonGenerator json,
      FlatTable table,
      String column,
      String description,
      String type,
      String references)
      throws IOException {
    start(json, "cr:Field", table.id() + "/" + column, column);
    json.writeStringField("description", description);
    json.writeStringField("dataType", type);
    if (!references.isEmpty()) {
      json.writeObjectFieldStart("references");
      reference(json, "field", references);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("source");
    reference(json, "fileObject", table.id() + "-file");
    json.writeObjectFieldStart("extract");
    json.writeStringField("column", column);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, String name, String id) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", id);
    json.writeEndObject();
  }
}
