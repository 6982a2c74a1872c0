package org.factdesk.formats.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelMapping.Turn;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.junit.jupiter.api.Test;

class LabelMappingTest {
  private static final Scheme SCHEME =
      new Scheme(
          "Test",
          List.of(
              layer(
                  "claim",
                  new Feature(
                      "check-worthiness",
                      FeatureType.CHOICE,
                      List.of("yes", "not-at-all"),
                      false,
                      "")),
              layer("source"),
              layer(
                  "framing",
                  new Feature(
                      "technique",
                      FeatureType.CHOICE,
                      List.of("loaded-language", "doubt"),
                      false,
                      ""))),
          List.of(new LinkType("said-by", List.of("claim"), List.of("source"), false, "")));

  private final List<Mark> marks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  @Test
  void names_that_read_alike_are_the_same() throws IOException {
    for (String label : List.of("claim", "Claim", "CLAIMS", "webanno.custom.Claim")) {
      mark(label, Map.of());
    }
    link("SaidBy");
    link("said_by");
    LabelMapping mapping = proposal();
    assertThat(mapping.labels().values()).extracting(Rule::layer).containsOnly("claim");
    assertThat(mapping.links().values()).containsOnly("said-by");
  }

  @Test
  void features_and_values_follow_by_name() throws IOException {
    mark("Claim", Map.of("CheckWorthiness", "Not_At_All", "page", "3"));
    Rule rule = Objects.requireNonNull(proposal().labels().get("Claim"));
    assertThat(rule.features(Map.of("CheckWorthiness", "Not_At_All", "page", "3")))
        .containsOnly(Map.entry("check-worthiness", "not-at-all"), Map.entry("page", "3"));
  }

  @Test
  void a_label_that_is_a_value_sets_it() throws IOException {
    mark("Loaded_Language", Map.of());
    Rule rule = Objects.requireNonNull(proposal().labels().get("Loaded_Language"));
    assertThat(rule.layer()).isEqualTo("framing");
    assertThat(rule.features(Map.of())).containsOnly(Map.entry("technique", "loaded-language"));
  }

  @Test
  void what_nothing_is_like_is_added_to_the_scheme_under_names_of_its_own() throws IOException {
    mark("Person Name", Map.of("type", "human"));
    mark("person-name", Map.of());
    mark("人物", Map.of());
    link("knows");
    LabelMapping mapping = proposal();
    assertThat(mapping.labels().values()).extracting(Rule::layer).doesNotHaveDuplicates();
    Scheme grown = Import.scheme(survey(), mapping, SCHEME);
    assertThat(grown.layers()).startsWith(SCHEME.layers().toArray(Layer[]::new));
    assertThat(grown.layer("person-name").orElseThrow().feature("type")).isPresent();
    assertThat(grown.linkType("knows")).isPresent();
    assertThat(grown.layers()).hasSize(6).allMatch(layer -> Scheme.isId(layer.id()));
    assertThat(grown.layers().stream().filter(l -> l.key() != '\0').map(Layer::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_scheme_that_has_everything_stays_the_very_same() throws IOException {
    mark("claim", Map.of("check-worthiness", "yes"));
    assertThat(Import.scheme(survey(), proposal(), SCHEME)).isSameAs(SCHEME);
  }

  @Test
  void what_the_mapping_leaves_out_adds_nothing() throws IOException {
    mark("Person", Map.of());
    link("knows");
    LabelMapping none = proposal().with("Person", Rule.on("")).withLink("knows", "");
    assertThat(Import.scheme(survey(), none, SCHEME)).isSameAs(SCHEME);
  }

  @Test
  void a_file_says_the_same_again() throws IOException {
    mark("Claim", Map.of("CheckWorthiness", "Not_At_All"));
    mark("Doubt", Map.of());
    link("SaidBy");
    LabelMapping mapping =
        proposal()
            .with("Out", Rule.on(""))
            .with(
                "Half",
                new Rule(
                    "claim",
                    new TreeMap<>(),
                    new TreeMap<>(Map.of("x", new Turn("", new TreeMap<>())))));
    assertThat(MappingFile.read(MappingFile.write(mapping))).isEqualTo(mapping);
  }

  @Test
  void a_file_that_is_no_mapping_says_why() {
    for (String wrong :
        List.of(
            "",
            "{",
            "[]",
            "{\"format\":\"other\"}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":\"x\"}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":[\"x\"]}",
            "{\"format\":\"factdesk-mapping/1\",\"lables\":[]}",
            "{\"format\":\"factdesk-mapping/1\",\"links\":{}}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":[{\"label\":\"A\",\"layer\":\"a\",\"sets\":{}}]}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":[{\"label\":\"A\",\"layer\":\"a\"},"
                + "{\"label\":\"A\",\"layer\":\"b\"}]}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":[{\"label\":\"A\",\"layer\":\"A B\"}]}",
            "{\"format\":\"factdesk-mapping/1\",\"labels\":[{\"layer\":\"a\"}]}",
            "{\"format\":\"factdesk-mapping/1\",\"links\":[{\"type\":1}]}")) {
      assertThatThrownBy(() -> MappingFile.read(wrong.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(IOException.class);
    }
  }

  private static Layer layer(String id, Feature... features) {
    return new Layer(id, '\0', "claim", "solid", "", List.of(features));
  }

  private void mark(String label, Map<String, String> features) {
    marks.add(
        Mark.of("m" + marks.size(), label, List.of(new Range(0, 1)), "f", 1)
            .withFeatures(features));
  }

  private void link(String type) {
    ties.add(Tie.of("l" + ties.size(), type, "d", "m0", "m0", "f", 1));
  }

  private LabelMapping proposal() throws IOException {
    return Import.proposal(survey(), SCHEME);
  }

  private Survey survey() throws IOException {
    return Survey.of(
        new GivenFormat(Set.of(), new Document("d", "a", marks, ties)),
        Source.of(Path.of(".")),
        Monitor.NONE);
  }
}
