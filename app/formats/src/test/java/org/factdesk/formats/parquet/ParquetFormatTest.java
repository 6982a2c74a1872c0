package org.factdesk.formats.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.Hydrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.FlatTable;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Splits;
import org.factdesk.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  @TempDir Path folder;

  @Test
  void parquets_own_implementation_reads_the_same_rows() throws IOException {
    List<Sample> samples = GeneratedSamples.of(5, 40);
    export(Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>()));
    for (FlatTable table : List.of(FlatTable.ARTICLES, FlatTable.WORK, FlatTable.SPANS)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Sample sample : samples) {
        rows.addAll(table.rows(sample));
      }
      assertThat(rows).isNotEmpty();
      assertThat(others(table)).isEqualTo(rows);
    }
    assertThat(others(FlatTable.LINKS)).isNotEmpty().allMatch(row -> row.size() == 9);
  }

  @Test
  void a_large_table_is_written_in_several_groups_of_rows() throws IOException {
    Path file = folder.resolve("many.parquet");
    String long1 = "😊 long ".repeat(100_000);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Sample sample = new Sample(Article.of("a" + i, i % 2 == 0 ? long1 : ""), List.of());
      rows.addAll(FlatTable.ARTICLES.rows(sample));
    }
    try (ParquetWriter writer = new ParquetWriter(file, FlatTable.ARTICLES)) {
      for (Map<String, Object> row : rows) {
        writer.write(row);
      }
    }
    assertThat(blue.strategic.parquet.ParquetReader.readMetadata(file.toFile()).getBlocks())
        .hasSizeGreaterThan(1);
    assertThat(read(file)).isEqualTo(rows);
    assertThat(others(file)).isEqualTo(rows);
  }

  @Test
  void each_part_has_a_folder_of_its_own() throws IOException {
    List<Sample> samples = GeneratedSamples.of(5, 10);
    Map<String, String> parts = new HashMap<>();
    samples.forEach(sample -> parts.put(sample.id(), parts.size() < 7 ? "train" : "test"));
    export(
        Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>())
            .with(new Splits(List.of("train", "test"), parts)));
    assertThat(others(folder.resolve("out/train/articles.parquet"))).hasSize(7);
    assertThat(others(folder.resolve("out/test/articles.parquet"))).hasSize(3);
  }

  @Test
  void a_damaged_file_is_told_as_such() throws IOException {
    export(Dataset.of(GeneratedSamples.of(5, 10), GeneratedSamples.SCHEME, "1", new TreeMap<>()));
    byte[] whole = Files.readAllBytes(folder.resolve("out/articles.parquet"));
    Path file = folder.resolve("damaged.parquet");
    for (int i = 0; i < whole.length; i += Math.max(1, whole.length / 300)) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x55;
      Files.write(file, damaged);
      try {
        read(file);
      } catch (IOException e) {
        assertThat(e).hasMessageNotContaining("Exception");
      }
    }
    Files.write(file, new byte[12]);
    assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class);
  }

  private void export(Dataset dataset) {
    assertThat(Export.write(dataset, new ParquetFormat(), folder.resolve("out")).problems())
        .isEmpty();
  }

  private static List<Map<String, Object>> read(Path file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (ParquetReader reader = new ParquetReader(file)) {
      Optional<Map<String, Object>> row = reader.next();
      while (row.isPresent()) {
        rows.add(row.get());
        row = reader.next();
      }
    }
    return rows;
  }

  private List<Map<String, Object>> others(FlatTable table) throws IOException {
    return others(folder.resolve("out/" + table.id() + ".parquet"));
  }

  private static List<Map<String, Object>> others(Path file) throws IOException {
    Hydrator<Map<String, Object>, Map<String, Object>, String[]> rows =
        new Hydrator<>() {
          @Override
          public Map<String, Object> start() {
            return new LinkedHashMap<>();
          }

          @Override
          public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
            if (value != null) {
              row.put(column[0], value);
            }
            return row;
          }

          @Override
          public Map<String, Object> finish(Map<String, Object> row) {
            return row;
          }
        };
    try (Stream<Map<String, Object>> all =
        blue.strategic.parquet.ParquetReader.streamContent(file.toFile(), rows)) {
      return all.toList();
    }
  }
}
