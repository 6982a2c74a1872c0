package org.factdesk.formats.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.About;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Splits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class HuggingFaceFormatTest {
  private static final String TITLE = "---\n\"Prices\": 😊 \u2028\uFEFF\u202E no #\\";

  @TempDir Path folder;

  @BeforeEach
  void export() {
    List<Sample> samples = GeneratedSamples.of(7, 30);
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < samples.size(); i++) {
      parts.put(samples.get(i).id(), i % 3 == 0 ? "test" : "train");
    }
    Dataset dataset =
        Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>())
            .with(new Splits(List.of("train", "test"), parts))
            .with(new About(TITLE, "", "", "CC-BY-4.0", "", "", ""));
    assertThat(Export.write(dataset, new HuggingFaceFormat(), folder.resolve("out")).problems())
        .isEmpty();
  }

  @Test
  void the_front_matter_is_yaml_that_names_parts_with_their_sizes() throws IOException {
    JsonNode matter = frontMatter();
    assertThat(matter.path("pretty_name").asText()).isEqualTo(TITLE);
    assertThat(matter.path("license").asText()).isEqualTo("cc-by-4.0");
    assertThat(matter.at("/language/0").asText()).isEqualTo("en");
    assertThat(matter.at("/size_categories/0").asText()).isEqualTo("n<1K");
    assertThat(matter.at("/configs/0/config_name").asText()).isEqualTo("default");
    JsonNode files = matter.at("/configs/0/data_files");
    JsonNode splits = matter.at("/dataset_info/splits");
    assertThat(files).hasSize(2);
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve("out").resolve(files.at("/" + i + "/path").asText());
      assertThat(splits.at("/" + i + "/name")).isEqualTo(files.at("/" + i + "/split"));
      assertThat(splits.at("/" + i + "/num_bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(splits.at("/" + i + "/num_examples").asInt())
          .isEqualTo(Files.readAllLines(file).size());
    }
  }

  @Test
  void every_line_has_the_fields_that_are_declared_with_their_types() throws IOException {
    JsonNode declared = frontMatter().at("/dataset_info/features");
    for (String part : List.of("train", "test")) {
      for (String line : Files.readAllLines(folder.resolve("out/data/" + part + ".jsonl"))) {
        assertHas(new ObjectMapper().readTree(line), declared);
      }
    }
  }

  private static void assertHas(JsonNode object, JsonNode declared) {
    List<String> names = new ArrayList<>();
    for (JsonNode field : declared) {
      JsonNode value = object.path(field.path("name").asText());
      names.add(field.path("name").asText());
      if (field.has("list")) {
        assertThat(value.isArray()).isTrue();
        value.forEach(one -> assertHas(one, field.path("list")));
      } else if (field.path("dtype").asText().equals("int64")) {
        assertThat(value.isIntegralNumber()).isTrue();
      } else {
        assertThat(value.isTextual() || value.isNull()).as(field.toString()).isTrue();
      }
    }
    assertThat(object.fieldNames()).toIterable().containsExactlyElementsOf(names);
  }

  @Test
  void the_card_follows_the_front_matter() throws IOException {
    String card = Files.readString(folder.resolve("out/README.md"));
    assertThat(card.substring(card.indexOf("\n---\n") + 5))
        .startsWith("\n# --- \"Prices\": 😊 no #\\\\\n")
        .contains("## Scheme", "load_dataset(");
  }

  private JsonNode frontMatter() throws IOException {
    String card = Files.readString(folder.resolve("out/README.md"));
    assertThat(card).startsWith("---\n");
    String yaml = card.substring(4, card.indexOf("\n---\n") + 1);
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return new ObjectMapper().valueToTree(read);
  }
}
