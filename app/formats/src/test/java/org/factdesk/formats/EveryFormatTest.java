package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format has to do, on articles with everything that breaks datasets. */
class EveryFormatTest {
  @TempDir Path folder;

  static Stream<String> formats() {
    return Formats.all().stream().map(Format::id);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void what_is_written_reads_back_the_same_but_for_what_is_listed_as_lost(String id) {
    for (int seed = 1; seed <= 5; seed++) {
      ExportReport report = export(id, dataset(seed, 40), "out" + seed);
      assertThat(report.problems()).as("seed %d", seed).isEmpty();
      assertThat(report.folder()).isPresent();
      assertThat(report.total().articles()).isEqualTo(40);
      assertThat(report.total().annotations()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void each_part_of_a_split_reads_back_by_itself(String id) {
    Map<String, String> byArticle = new HashMap<>();
    List<Sample> samples = GeneratedSamples.of(9, 30);
    for (int i = 0; i < samples.size(); i++) {
      byArticle.put(samples.get(i).id(), i % 5 == 0 ? "test" : "train");
    }
    Splits splits = new Splits(List.of("train", "validation", "test"), byArticle);
    ExportReport report = export(id, dataset(samples).with(splits), "out");
    assertThat(report.problems()).isEmpty();
    assertThat(report.counts().keySet()).containsExactly("test", "train", "validation");
    assertThat(report.total().articles()).isEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void no_articles_at_all_make_a_dataset_too(String id) {
    assertThat(export(id, dataset(List.of()), "out").problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_dataset_gives_the_same_bytes_in_every_time_zone(String id) throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      export(id, dataset(2, 20), "one");
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      export(id, dataset(2, 20), "two");
    } finally {
      TimeZone.setDefault(before);
    }
    List<Path> files = Manifest.files(folder.resolve("one"));
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
      assertThat(Files.readAllBytes(other)).as(file.toString()).isEqualTo(Files.readAllBytes(file));
    }
  }

  private ExportReport export(String id, Dataset dataset, String name) {
    return Export.write(dataset, Formats.find(id).orElseThrow(), folder.resolve(name));
  }

  private static Dataset dataset(long seed, int articles) {
    return dataset(GeneratedSamples.of(seed, articles));
  }

  private static Dataset dataset(List<Sample> samples) {
    return Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
  }
}
