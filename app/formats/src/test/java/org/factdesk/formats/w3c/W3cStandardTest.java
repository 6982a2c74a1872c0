package org.factdesk.formats.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others make of the pages: a JSON-LD processor, and the rules of the W3C's own tests. */
class W3cStandardTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void a_json_ld_processor_expands_every_word_and_drops_none() throws IOException, JsonLdError {
    JsonDocument context = context();
    DocumentLoader loader =
        (address, options) -> {
          assertThat(address.toString()).isEqualTo(W3cNames.CONTEXT);
          return context;
        };
    for (Path file : pages()) {
      JsonNode page = MAPPER.readTree(file.toFile());
      JsonDocument document = JsonDocument.of(new StringReader(page.toString()));
      String expanded = JsonLd.expand(document).loader(loader).get().toString();
      JsonDocument again = JsonDocument.of(new StringReader(expanded));
      JsonDocument terms = JsonDocument.of(new StringReader(page.path("@context").toString()));
      String compact = JsonLd.compact(again, terms).loader(loader).get().toString();
      assertThat(plain(MAPPER.readTree(compact))).isEqualTo(plain(page));
    }
  }

  /** Without the context, arrays of one as that one. */
  private static JsonNode plain(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      node.forEach(one -> array.add(plain(one)));
      return array.size() == 1 ? array.get(0) : array;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = MAPPER.createObjectNode();
    node.properties().stream()
        .filter(field -> !field.getKey().equals("@context"))
        .forEach(field -> object.set(field.getKey(), plain(field.getValue())));
    return object;
  }

  @Test
  void every_annotation_keeps_the_musts_of_the_standard() throws IOException {
    Path assertions = shared("w3c-assertions");
    List<Schema> musts = new ArrayList<>();
    JsonNode test =
        MAPPER.readTree(assertions.resolve("annotations/annotationMusts.test").toFile());
    for (JsonNode name : test.path("assertions")) {
      if (!name.asText().contains("styleClass")) { // refers to a definition that does not exist
        musts.add(schema(assertions, name.asText()));
      }
    }
    assertThat(musts).hasSizeGreaterThan(50);
    for (Path file : pages()) {
      JsonNode page = MAPPER.readTree(file.toFile());
      for (JsonNode item : page.path("items")) {
        ((ObjectNode) item).set("@context", page.path("@context"));
        for (Schema must : musts) {
          assertThat(must.validate(item.toString(), InputFormat.JSON))
              .as(item.toString())
              .isEmpty();
        }
      }
    }
  }

  /** An assertion with the definitions that it refers to put into it. */
  private static Schema schema(Path assertions, String name) throws IOException {
    ObjectNode all = MAPPER.createObjectNode();
    try (Stream<Path> files = Files.list(assertions.resolve("definitions"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        String own = String.valueOf(file.getFileName());
        String text =
            Files.readString(file)
                .replaceAll("\"#/definitions/", "\"#/definitions/" + own + "/definitions/");
        all.set(own, MAPPER.readTree(refers(text)));
      }
    }
    ObjectNode schema =
        (ObjectNode) MAPPER.readTree(refers(Files.readString(assertions.resolve(name))));
    schema.remove("id");
    all.forEach(one -> ((ObjectNode) one).remove("id"));
    schema.withObject("/definitions").setAll(all);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  private static String refers(String text) {
    return text.replaceAll("\"([A-Za-z]+\\.json)#/definitions/", "\"#/definitions/$1/definitions/");
  }

  @Test
  void the_samples_of_the_standard_are_read_and_what_has_no_text_is_told() throws IOException {
    List<Trouble> troubles = new ArrayList<>();
    try (Documents read = new W3cFormat().read(Source.of(shared("w3c-samples")), troubles::add)) {
      assertThat(read.next()).isEmpty();
    }
    assertThat(troubles).hasSizeGreaterThan(40).allMatch(one -> !one.message().contains("JSON"));
  }

  private List<Path> pages() throws IOException {
    ExportReport report =
        Export.write(
            Dataset.of(GeneratedSamples.of(4, 12), GeneratedSamples.SCHEME, "1", new TreeMap<>()),
            new W3cFormat(),
            folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(W3cFormat.PAGE)).toList();
    }
  }

  private static JsonDocument context() throws IOException, JsonLdError {
    return JsonDocument.of(Files.newInputStream(shared("anno.jsonld")));
  }

  private static Path shared(String name) {
    Path path =
        Path.of(System.getProperty("factdesk.root", ""))
            .resolve("../shared/corpora/w3c-annotation")
            .resolve(name);
    assumeTrue(Files.exists(path), "the files of the W3C are not here: " + path);
    return path;
  }
}
