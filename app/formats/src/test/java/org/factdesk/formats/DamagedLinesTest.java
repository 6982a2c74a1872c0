package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of one value a line keep what is in all other lines, whatever happens to one. */
class DamagedLinesTest {
  private static final String FILES =
      """
      jsonl, docs.jsonl
      doccano, doccano.jsonl
      label-studio, label-studio.json
      prodigy, prodigy.jsonl
      spacy, spacy.jsonl
      """;

  private static final String SIGNS = "\"{}[],:\\\n0-é\0";

  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void one_line_cut_off_costs_one_article_and_is_told_with_its_number(String id, String name)
      throws IOException {
    Format format = written(id);
    Path file = folder.resolve("out").resolve(name);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<Document> whole = Reading.all(format, folder.resolve("out"), troubles::add);
    assertThat(whole).hasSize(30);
    assertThat(troubles).isEmpty();
    String third = lines.get(2);
    lines.set(2, third.substring(0, third.length() / 2));
    Files.write(file, lines);
    // Of Prodigy's lines, one holds the work of one annotator.
    assertThat(Reading.all(format, folder.resolve("out"), troubles::add))
        .hasSizeBetween(29, 30)
        .contains(whole.get(0))
        .containsAll(whole.subList(3, 30));
    assertThat(troubles).anyMatch(one -> one.file().equals(name) && one.line() == 3);
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void any_bytes_at_all_are_read_without_an_end(String id, String name) throws IOException {
    Format format = written(id);
    Path file = folder.resolve("out").resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int j = 0; j < 1 + random.nextInt(30); j++) {
        int sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        bytes[random.nextInt(bytes.length)] = (byte) sign;
      }
      Files.write(file, bytes);
      for (Document document : Reading.all(format, folder.resolve("out"), troubles::add)) {
        assertThat(document.id()).isNotEmpty();
      }
    }
    assertThat(troubles).allMatch(one -> one.file().endsWith("l") || one.file().endsWith("n"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void values_of_any_type_are_read_without_an_end(String id, String name) throws IOException {
    Format format = written(id);
    Path file = folder.resolve("out").resolve(name);
    String whole = Files.readString(file, StandardCharsets.UTF_8);
    List<String> values = List.of("null", "{}", "[]", "1e400", "-1", "\"\"", "true", "99999999999");
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      StringBuilder changed = new StringBuilder(whole);
      for (int j = 0; j < 40; j++) {
        int colon = changed.indexOf("\":", random.nextInt(changed.length()));
        if (colon > 0) {
          changed.insert(colon + 2, values.get(random.nextInt(values.size())) + ",\"x" + j + "\":");
        }
      }
      Files.writeString(file, changed);
      assertThat(Reading.all(format, folder.resolve("out"), troubles::add)).isNotNull();
    }
  }

  private Format written(String id) {
    Format format = Formats.find(id).orElseThrow();
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(4, 30), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    assertThat(Export.write(dataset, format, folder.resolve("out")).problems()).isEmpty();
    return format;
  }
}
