package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.factdesk.formats.Agreement.OfLayer;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Scheme SCHEME =
      new Scheme(
          "news",
          List.of(
              new Layer(
                  "claim",
                  '1',
                  "claim",
                  "solid",
                  "",
                  List.of(
                      new Feature("kind", FeatureType.CHOICE, List.of("a", "b"), false, ""),
                      new Feature("remark", FeatureType.TEXT, List.of(), false, "")))),
          List.of());

  /** Ten words of two letters, three units apart. */
  private static final String TEXT = "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9";

  private final AgreementCount count = new AgreementCount(SCHEME);

  @Test
  void alpha_is_as_published() throws IOException {
    Path file =
        Path.of(System.getProperty("factdesk.root", ""))
            .resolve("../shared/corpora/agreement/known_agreement.json");
    assumeTrue(Files.exists(file), "the table of published agreement is not here: " + file);
    int compared = 0;
    for (JsonNode study : new ObjectMapper().readTree(file.toFile()).get("coding")) {
      Coincidences coincidences = new Coincidences();
      for (JsonNode item : study.get("items")) {
        List<String> values = new ArrayList<>();
        item.forEach(
            value -> {
              if (!value.isNull()) {
                values.add(value.asText());
              }
            });
        coincidences.add(values);
      }
      assertThat(coincidences.alpha().orElseThrow())
          .as(study.get("id").asText())
          .isCloseTo(
              study.get("computed").get("krippendorff_alpha_nominal").asDouble(), within(1e-9));
      compared++;
    }
    assertThat(compared).isGreaterThan(10);
  }

  @Test
  void words_are_inside_a_mark_or_outside() {
    // Krippendorff 2004, page 224: alpha 0.095. 1 is a word in a mark.
    add(words("anna", 0, 1), words("bo", 1, 2, 5, 7));

    OfLayer claim = claim();
    assertThat(claim.words()).isEqualTo(10);
    assertThat(claim.alpha().orElseThrow()).isCloseTo(0.095238095, within(1e-9));
  }

  @Test
  void a_layer_that_comes_up_late_counts_from_the_first_article_on() {
    add(words("anna"), words("bo"));
    add(words("anna", 0, 1), words("bo", 1, 2, 5, 7));
    AgreementCount turned = new AgreementCount(SCHEME);
    turned.add(sample(words("anna", 0, 1), words("bo", 1, 2, 5, 7)));
    turned.add(sample(words("anna"), words("bo")));

    assertThat(count.figures()).isEqualTo(turned.figures());
    // 40 values, 6 of them inside; 4 words differ, each in both orders.
    assertThat(claim().alpha().orElseThrow()).isCloseTo(1 - 39.0 * 8 / (2 * 6 * 34), within(1e-12));
    assertThat(count.figures().articles()).isEqualTo(2);
  }

  @Test
  void marks_on_exactly_the_same_words_count_for_f1() {
    add(words("anna", 0, 3, 5), words("bo", 0, 3, 7, 8));
    assertThat(claim().f1().orElseThrow()).isCloseTo(2.0 * 2 / 7, within(1e-12));
  }

  @Test
  void of_three_annotators_all_pairs_count() {
    add(words("anna", 0), words("bo", 0), words("cem", 4));
    assertThat(claim().f1().orElseThrow()).isCloseTo(2.0 * 1 / 6, within(1e-12));
  }

  @Test
  void features_are_compared_where_the_words_are_the_same() {
    add(
        valued("anna", Map.of(0, "a", 2, "b", 4, "a", 6, "b", 8, "")),
        valued("bo", Map.of(0, "a", 2, "b", 4, "b", 5, "b", 8, "a")));

    Agreement.OfFeature kind = Objects.requireNonNull(claim().features().get("kind"));
    assertThat(kind.units()).isEqualTo(3);
    // Values a 3, b 3; one of three units differs: 1 - 5 * 2 / (2 * 3 * 3).
    assertThat(kind.alpha().orElseThrow()).isCloseTo(1 - 5.0 * 2 / 18, within(1e-12));
    assertThat(claim().features()).containsOnlyKeys("kind");
  }

  @Test
  void one_annotator_or_work_not_begun_says_nothing() {
    add(words("anna", 1, 2));
    add(words("anna", 1, 2), AnnotationSet.empty("a", "bo"));

    assertThat(count.figures()).isEqualTo(Agreement.NONE);
  }

  @Test
  void who_finished_without_a_mark_disagrees_with_who_marked() {
    add(words("anna", 1), AnnotationSet.empty("a", "bo").withState(WorkState.DONE));

    assertThat(claim().f1().orElseThrow()).isZero();
    assertThat(claim().alpha().orElseThrow()).isCloseTo(0, within(1e-9));
  }

  @Test
  void full_agreement_is_one_and_without_any_variation_there_is_no_alpha() {
    add(words("anna", 1, 4), words("bo", 1, 4));
    assertThat(claim().alpha()).hasValue(1);
    assertThat(claim().f1()).hasValue(1);

    AgreementCount all = new AgreementCount(SCHEME);
    int[] every = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    all.add(sample(words("anna", every), words("bo", every)));
    assertThat(claim(all).alpha()).isEmpty();
  }

  private OfLayer claim() {
    return claim(count);
  }

  private static OfLayer claim(AgreementCount counted) {
    return Objects.requireNonNull(counted.figures().layers().get("claim"));
  }

  private void add(AnnotationSet... sets) {
    count.add(sample(sets));
  }

  private static Sample sample(AnnotationSet... sets) {
    return new Sample(Article.of("a", TEXT), List.of(sets));
  }

  private static AnnotationSet words(String annotator, int... words) {
    Map<Integer, String> values = new TreeMap<>();
    for (int word : words) {
      values.put(word, "");
    }
    return valued(annotator, values);
  }

  private static AnnotationSet valued(String annotator, Map<Integer, String> values) {
    List<Annotation> marks = new ArrayList<>();
    values.forEach(
        (word, value) -> {
          TreeMap<String, String> features = new TreeMap<>();
          if (!value.isEmpty()) {
            features.put("kind", value);
          }
          Span span = new Span(3 * word, 3 * word + 2);
          marks.add(
              new Annotation(
                  "m" + word, "claim", List.of(span), features, "", annotator, Instant.EPOCH));
        });
    return AnnotationSet.empty("a", annotator)
        .withState(WorkState.IN_PROGRESS)
        .withAnnotations(marks);
  }
}
