package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void layers_keys_features_and_link_types_are_there_once(String id) {
    Scheme scheme = scheme(id);
    assertThat(scheme.layers()).extracting(Layer::id).doesNotHaveDuplicates();
    assertThat(scheme.layers()).extracting(Layer::key).doesNotHaveDuplicates();
    assertThat(scheme.layers()).hasSizeBetween(1, 7);
    assertThat(scheme.linkTypes()).extracting(LinkType::id).doesNotHaveDuplicates();
    for (Layer layer : scheme.layers()) {
      assertThat(layer.features()).extracting(Feature::name).doesNotHaveDuplicates();
    }
    Set<String> looks = new TreeSet<>();
    scheme.layers().forEach(layer -> looks.add(layer.colour() + " " + layer.pattern()));
    assertThat(looks).hasSameSizeAs(scheme.layers());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everything_is_defined_in_a_sentence(String id) {
    Scheme scheme = scheme(id);
    assertThat(scheme.about().description()).endsWith(".");
    scheme.linkTypes().forEach(type -> assertThat(type.description()).isNotBlank());
    for (Layer layer : scheme.layers()) {
      assertThat(layer.description()).as(layer.id()).endsWith(".");
      for (Feature feature : layer.features()) {
        assertThat(feature.description()).as(feature.name()).isNotBlank();
        if (feature.type() == FeatureType.CHOICE) {
          assertThat(feature.values()).doesNotHaveDuplicates();
          assertThat(feature.definitions().keySet())
              .containsExactlyInAnyOrderElementsOf(feature.values());
          assertThat(feature.definitions().values()).allMatch(text -> text.length() > 12);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_template_names_the_work_it_follows(String id) {
    assertThat(scheme(id).about().citation().isEmpty()).isEqualTo(id.equals("blank"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_template_survives_being_written_and_read(String id) {
    byte[] written = SchemeWriter.write(scheme(id));
    Scheme read = SchemeFile.parse(written, "x").value().orElseThrow();
    assertThat(read).isEqualTo(scheme(id));
    assertThat(SchemeWriter.write(read)).isEqualTo(written);
  }

  @Test
  void the_usual_one_has_the_layers_of_a_fact_check() {
    assertThat(scheme(SchemeFile.USUAL).layers())
        .extracting(Layer::id)
        .containsExactly("claim", "source", "framing", "cue", "verdict", "evidence", "date");
    assertThat(scheme(SchemeFile.USUAL).linkTypes())
        .extracting(LinkType::id)
        .contains("said-by", "cued-by", "same-claim", "supports", "contradicts");
  }

  @Test
  void there_are_fifteen_media_frames() {
    assertThat(values("media-frames", "frame", "frame"))
        .containsExactly(
            "Economic",
            "Capacity and resources",
            "Morality",
            "Fairness and equality",
            "Legality, constitutionality and jurisprudence",
            "Policy prescription and evaluation",
            "Crime and punishment",
            "Security and defense",
            "Health and safety",
            "Quality of life",
            "Cultural identity",
            "Public opinion",
            "Political",
            "External regulation and reputation",
            "Other");
  }

  @Test
  void there_are_twenty_three_techniques_by_their_names_in_the_data() {
    assertThat(values("propaganda-techniques", "technique", "technique"))
        .containsExactly(
            "Name_Calling-Labeling",
            "Guilt_by_Association",
            "Doubt",
            "Appeal_to_Hypocrisy",
            "Questioning_the_Reputation",
            "Flag_Waving",
            "Appeal_to_Authority",
            "Appeal_to_Popularity",
            "Appeal_to_Values",
            "Appeal_to_Fear-Prejudice",
            "Straw_Man",
            "Red_Herring",
            "Whataboutism",
            "Causal_Oversimplification",
            "False_Dilemma-No_Choice",
            "Consequential_Oversimplification",
            "Slogans",
            "Conversation_Killer",
            "Appeal_to_Time",
            "Loaded_Language",
            "Obfuscation-Vagueness-Confusion",
            "Exaggeration-Minimisation",
            "Repetition");
  }

  @Test
  void verdicts_come_on_three_scales() {
    Layer claim = scheme("claims").layer("claim").orElseThrow();
    assertThat(claim.feature("six-point").map(Feature::values).orElseThrow()).hasSize(6);
    assertThat(claim.feature("four-way").map(Feature::values).orElseThrow()).hasSize(4);
    assertThat(claim.feature("conclusion").map(Feature::type)).contains(FeatureType.TEXT);
  }

  @Test
  void no_template_goes_by_another_name() {
    assertThat(Templates.scheme("../news-fact-check")).isEqualTo(Optional.empty());
  }

  private static List<String> values(String id, String layer, String feature) {
    return scheme(id).layer(layer).orElseThrow().feature(feature).orElseThrow().values();
  }

  private static Scheme scheme(String id) {
    return Templates.scheme(id).orElseThrow();
  }
}
