package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.formats.jsonl.JsonlFormat;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Path ROOT = Path.of(System.getProperty("factdesk.root", "../.."));

  @TempDir private Path folder;

  @Test
  void it_keeps_to_the_published_schema_whole_and_split() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      List<Sample> samples = samples(seed);
      Dataset whole = dataset(samples);
      assertThat(schema().validate(written(whole), InputFormat.JSON)).isEmpty();
      for (GroupBy groupBy : GroupBy.values()) {
        Dataset split = whole.with(splits(samples, groupBy)).with(Guidelines.of("g.md", "Mark."));
        assertThat(schema().validate(written(split), InputFormat.JSON)).isEmpty();
      }
    }
    assertThat(schema().validate("{\"format\":\"factdesk-dataset/1\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void it_tells_how_the_dataset_was_split() throws IOException {
    List<Sample> samples = samples(4);
    String text = "He said that it was so and that it had been so for years. ".repeat(3);
    samples.add(new Sample(Article.of("copy/1", text + "Now it is not."), List.of()));
    samples.add(new Sample(Article.of("copy/2", text + "And it is."), List.of()));
    Dataset dataset = dataset(samples).with(splits(samples, GroupBy.ARTICLE));
    JsonNode manifest = new ObjectMapper().readTree(written(dataset));

    JsonNode splitting = manifest.path("splitting");
    assertThat(splitting.path("seed").asLong()).isEqualTo(-7);
    assertThat(splitting.path("shares").path("train").asDouble()).isEqualTo(0.6);
    assertThat(splitting.at("/near_copies/in_different_parts").asInt(-1)).isZero();
    List<String> reasons = new ArrayList<>();
    splitting.path("groups").forEach(group -> reasons.add(group.at("/ties/0/reason").asText()));
    assertThat(reasons).anyMatch(reason -> reason.matches("near-copy 0\\.[6-9]\\d"));
    int articles = 0;
    for (JsonNode split : manifest.path("splits")) {
      articles += split.path("articles").asInt();
    }
    assertThat(articles).isEqualTo(samples.size());
    assertThat(manifest.at("/agreement/articles").asInt()).isPositive();
    assertThat(manifest.at("/agreement/layers/claim/alpha").isNumber()).isTrue();
  }

  @Test
  void the_hash_of_a_scheme_changes_with_what_it_means_alone() {
    String hash = SchemeContent.sha256(GeneratedSamples.SCHEME);
    assertThat(hash).hasSize(64);
    List<Scheme.Layer> layers =
        GeneratedSamples.SCHEME.layers().stream().map(layer -> layer.withKey('9')).toList();
    assertThat(SchemeContent.sha256(GeneratedSamples.SCHEME.withLayers(layers))).isEqualTo(hash);
    assertThat(SchemeContent.sha256(GeneratedSamples.SCHEME.withName("Other"))).isNotEqualTo(hash);
  }

  @Test
  void an_earlier_export_is_known_by_its_manifest_and_other_files_are_not() throws IOException {
    written(dataset(samples(1)));
    assertThat(Manifest.listed(folder.resolve("out")).orElseThrow().keySet())
        .contains("manifest.json", "docs.jsonl", "losses.jsonl");
    for (String other :
        List.of(
            "",
            "[1,",
            "[]",
            "{}",
            "{\"format\":7}",
            "{\"files\":[{\"name\":3}]}",
            "{\"format\":\"factdesk-dataset/1\",\"files\":7,\"x\":[{\"name\":\"y\"}")) {
      Files.writeString(folder.resolve("out/manifest.json"), other);
      assertThat(Manifest.listed(folder.resolve("out"))).as(other).isEmpty();
    }
    assertThat(Manifest.listed(folder)).isEmpty();
  }

  private String written(Dataset dataset) throws IOException {
    ExportReport report = Export.write(dataset, new JsonlFormat(), folder.resolve("out"));
    assertThat(report.folder()).as(report.problems().toString()).isPresent();
    return Files.readString(folder.resolve("out/manifest.json"));
  }

  private static List<Sample> samples(int seed) {
    return new ArrayList<>(GeneratedSamples.of(seed, 40));
  }

  private static Dataset dataset(List<Sample> samples) {
    return Dataset.of(
        samples, GeneratedSamples.SCHEME, "1.2.3", new TreeMap<>(Map.of("dates", "0.1.0")));
  }

  private static Splits splits(List<Sample> samples, GroupBy groupBy) {
    List<String> some = samples.stream().limit(3).map(Sample::id).toList();
    SplitPlan plan =
        new SplitPlan(SplitShares.parse("60/20/20"), -7, groupBy)
            .with(List.of(new Correction(true, some), new Correction(false, some)));
    return Splits.of(Samples.of(samples), Choice.ALL, GeneratedSamples.SCHEME, plan, Monitor.NONE);
  }

  private static Schema schema() throws IOException {
    String schema = Files.readString(ROOT.resolve("docs/schema/dataset-manifest.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
