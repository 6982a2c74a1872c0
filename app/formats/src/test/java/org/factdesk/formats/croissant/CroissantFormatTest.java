package org.factdesk.formats.croissant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.formats.About;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sha256;
import org.factdesk.formats.Splits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of Croissant 1.0 that concern files like ours. */
class CroissantFormatTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private JsonNode metadata = MAPPER.nullNode();

  @BeforeEach
  void export() throws IOException {
    List<Sample> samples = GeneratedSamples.of(7, 30);
    Map<String, String> parts = new HashMap<>();
    samples.forEach(sample -> parts.put(sample.id(), parts.size() % 3 == 0 ? "test" : "train"));
    Dataset dataset =
        Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>())
            .with(new Splits(List.of("train", "test"), parts))
            .with(
                new About(
                    "Claims",
                    "To find claims.",
                    "News.",
                    "https://creativecommons.org/licenses/by/4.0/",
                    "The Daily",
                    "https://example.org/claims",
                    "Us, 2026"));
    assertThat(Export.write(dataset, new CroissantFormat(), folder.resolve("out")).problems())
        .isEmpty();
    metadata = MAPPER.readTree(folder.resolve("out/metadata.json").toFile());
  }

  @Test
  void the_dataset_says_what_is_required_of_it() {
    assertThat(metadata.path("@type").asText()).isEqualTo("sc:Dataset");
    assertThat(metadata.path("conformsTo").asText())
        .isEqualTo("http://mlcommons.org/croissant/1.0");
    for (String required : List.of("name", "description", "license", "url", "citeAs", "creator")) {
      assertThat(metadata.has(required)).as(required).isTrue();
    }
    // The day of the newest annotation; the same each time.
    assertThat(metadata.path("datePublished").asText()).isEqualTo("2026-11-21");
    assertThat(metadata.path("rai:dataAnnotationPlatform").asText()).isEqualTo("Factdesk 1");
  }

  @Test
  void every_id_is_there_once_and_every_reference_leads_to_one() {
    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    collect(metadata, ids, references);
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    assertThat(ids).containsAll(references).contains("splits/name", "spans/doc");
    assertThat(references).contains("articles/id", "splits/name", "spans-file");
  }

  private static void collect(JsonNode node, List<String> ids, List<String> references) {
    if (node.path("@id").isTextual()) {
      (node.has("@type") ? ids : references).add(node.path("@id").asText());
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getKey().equals("@context")) {
        collect(field.getValue(), ids, references);
      }
    }
    if (node.isArray()) {
      node.forEach(one -> collect(one, ids, references));
    }
  }

  @Test
  void files_are_there_with_their_hashes_and_hold_every_column_that_is_described()
      throws IOException {
    Map<String, Set<String>> columns = new HashMap<>();
    for (JsonNode file : metadata.path("distribution")) {
      Path path = folder.resolve("out").resolve(file.path("contentUrl").asText());
      assertThat(file.path("sha256").asText()).isEqualTo(Sha256.of(path));
      for (String line : Files.readAllLines(path)) {
        Set<String> names = new HashSet<>();
        MAPPER.readTree(line).fieldNames().forEachRemaining(names::add);
        assertThat(columns.computeIfAbsent(file.path("@id").asText(), id -> names))
            .isEqualTo(names);
      }
    }
    for (JsonNode records : metadata.path("recordSet")) {
      for (JsonNode field : records.path("field")) {
        JsonNode source = field.path("source");
        if (!records.has("data")) {
          assertThat(columns.get(source.at("/fileObject/@id").asText()))
              .contains(source.at("/extract/column").asText());
        }
      }
    }
  }

  @Test
  void the_parts_are_listed_and_every_article_is_in_one() throws IOException {
    Set<String> listed = new TreeSet<>();
    metadata.at("/recordSet/0/data").forEach(one -> listed.add(one.path("splits/name").asText()));
    Set<String> used = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("out/data/articles.jsonl"))) {
      used.add(MAPPER.readTree(line).path("split").asText());
    }
    assertThat(listed).containsExactlyElementsOf(used).containsExactly("test", "train");
  }

  @Test
  void every_word_is_in_the_vocabulary_and_the_context_is_the_one_of_the_specification()
      throws IOException {
    Path corpora =
        Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora/croissant");
    assumeTrue(Files.exists(corpora), "the files of Croissant are not here: " + corpora);
    JsonNode example =
        MAPPER.readTree(corpora.resolve("simple-split/metadata.json").toFile()).path("@context");
    assertThat(metadata.path("@context")).isEqualTo(example);
    String vocabulary = Files.readString(corpora.resolve("croissant.ttl"));
    Set<String> words = new TreeSet<>();
    words(metadata, words);
    for (String word : words) {
      JsonNode meaning = example.path(word);
      String iri = meaning.isObject() ? meaning.path("@id").asText() : meaning.asText();
      if (iri.startsWith("cr:")) {
        assertThat(vocabulary).contains("croissant:" + iri.substring(3) + " a rdf:Property");
      }
    }
    assertThat(words).contains("recordSet", "references", "column");
  }

  private static void words(JsonNode node, Set<String> words) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getKey().equals("@context") && !field.getKey().equals("data")) {
        words.add(field.getKey());
        words(field.getValue(), words);
      }
    }
    if (node.isArray()) {
      node.forEach(one -> words(one, words));
    }
  }
}
