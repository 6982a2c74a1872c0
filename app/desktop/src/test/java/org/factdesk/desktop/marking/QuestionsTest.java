package org.factdesk.desktop.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Feature NAME = new Feature("name", FeatureType.TEXT, List.of(), false, "");
  private static final Feature FRAME =
      new Feature("frame", FeatureType.CHOICE, List.of("economic", "morality"), true, "");
  private static final Layer CLAIM = layer("claim", '1', List.of());
  private static final Layer FRAMING = layer("framing", '3', List.of(NAME, FRAME));
  private static final Scheme SCHEME = new Scheme("test", List.of(CLAIM, FRAMING), List.of());

  private final List<String> done = new ArrayList<>();

  private static Layer layer(String id, char key, List<Feature> features) {
    return new Layer(id, key, id, "solid", "", features);
  }

  private static Annotation mark(String layer, int begin, int end, Map<String, String> features) {
    return new Annotation(
        layer,
        layer,
        List.of(new Span(begin, end)),
        new TreeMap<>(features),
        "",
        "anna",
        Instant.EPOCH);
  }

  @Test
  void layers_come_first_and_then_what_can_be_chosen_with_them() {
    Question question =
        Questions.layers(SCHEME, (layer, features) -> done.add(layer.id() + features));
    assertThat(question.entries())
        .extracting(Entry::searched)
        .containsExactly("claim", "framing", "framing › economic", "framing › morality");
    question.entries().forEach(entry -> entry.choose().run());
    assertThat(done)
        .containsExactly(
            "claim{}", "framing{}", "framing{frame=economic}", "framing{frame=morality}");
  }

  @Test
  void a_choice_begins_at_its_value_and_can_be_taken_back() {
    Annotation mark = mark("framing", 0, 3, Map.of("frame", "morality"));
    Question question = Questions.feature(FRAMING, 1, mark, done::add);
    assertThat(question.title()).contains("frame").contains("2");
    assertThat(question.first()).isEqualTo(1);
    question.entries().get(2).choose().run();
    assertThat(done).containsExactly("");
  }

  @Test
  void a_text_begins_with_what_it_was() {
    Annotation mark = mark("framing", 0, 3, Map.of("name", "Ada"));
    assertThat(Questions.feature(FRAMING, 0, mark, done::add).typed()).isEqualTo("Ada");
  }

  @Test
  void what_must_be_set_is_asked_for_until_it_is() {
    assertThat(Questions.required(FRAMING, mark("framing", 0, 3, Map.of()), 0)).contains(1);
    assertThat(Questions.required(FRAMING, mark("framing", 0, 3, Map.of()), 2)).isEmpty();
    Annotation set = mark("framing", 0, 3, Map.of("frame", "morality"));
    assertThat(Questions.required(FRAMING, set, 0)).isEmpty();
  }

  @Test
  void marks_on_the_same_words_are_told_apart() {
    Article article = Article.of("a", "one two three");
    List<Annotation> marks =
        List.of(mark("claim", 0, 13, Map.of()), mark("framing", 4, 7, Map.of("frame", "morality")));
    Question question =
        Questions.here(article, SCHEME, marks, Optional.empty(), mark -> done.add(mark.id()));
    assertThat(question.first()).isEqualTo(1);
    assertThat(question.entries())
        .extracting(Entry::spoken)
        .containsExactly("claim 1 of 2 one two three, anna", "framing 2 of 2 two, morality · anna");
    question.entries().get(0).choose().run();
    assertThat(done).containsExactly("claim");
    assertThat(Questions.here(article, SCHEME, marks, Optional.of("claim"), mark -> {}).first())
        .isZero();
  }
}
