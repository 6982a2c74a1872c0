package org.factdesk.desktop.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class ReprintsTest {
  private static final String TEXT =
      "Prices in Riga rose by 4% in May, the statistics office said on Monday. "
          + "The bank had expected less, according to its chief economist.";

  @Test
  void a_passage_that_is_repeated_word_for_word_gets_the_marks_with_their_signs() {
    Article copy =
        Article.of("copy", "RIGA (News) – As reported: " + TEXT.replace(" in May", "\nin May"));
    List<Proposal> found = reprints("rose by 4%", "the statistics office").in(copy);
    assertThat(found)
        .extracting(Proposal::words)
        .containsExactly("rose by 4%", "the statistics office");
    assertThat(found).allSatisfy(one -> assertThat(one.changed()).isEmpty());
  }

  @Test
  void a_changed_word_inside_a_mark_is_said() {
    Article copy = Article.of("copy", TEXT.replace("expected less", "feared less"));
    assertThat(reprints("The bank had expected less").in(copy))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words()).isEqualTo("The bank had feared less");
              assertThat(one.changed()).containsExactly("feared / expected");
            });
  }

  @Test
  void a_word_put_in_before_the_mark_or_in_it_does_not_matter() {
    Article copy =
        Article.of(
            "copy",
            TEXT.replace("rose by", "rose sharply by")
                .replace("office said", "office itself said"));
    assertThat(reprints("Prices in Riga rose by 4% in May", "Monday").in(copy))
        .extracting(Proposal::words)
        .containsExactly("Prices in Riga rose sharply by 4% in May", "Monday");
  }

  @Test
  void the_same_short_words_elsewhere_are_no_reprint() {
    Article other = Article.of("other", "On Monday the statistics office said nothing of Riga.");
    assertThat(reprints("the statistics office", "Monday").in(other)).isEmpty();
  }

  @Test
  void a_first_word_that_is_glued_to_another_does_not_draw_in_the_words_before() {
    Article copy = Article.of("copy", TEXT.replace("Monday. The", "a quiet dayThe"));
    assertThat(reprints("The bank had expected less, according to its chief").in(copy))
        .singleElement()
        .satisfies(one -> assertThat(one.words()).doesNotContain("quiet"));
  }

  @Test
  void what_is_marked_already_is_known_to_be_there() {
    Article copy = Article.of("copy", TEXT).withMarks(List.of(mark("Monday")), List.of());
    assertThat(reprints("Monday").in(copy)).singleElement().matches(Proposal::there);
  }

  @Test
  void a_passage_that_stands_there_twice_gets_two_marks() {
    Article copy = Article.of("copy", TEXT + "\n\n" + TEXT);
    assertThat(reprints("the statistics office").in(copy)).hasSize(2);
  }

  private static Reprints reprints(String... words) {
    List<Annotation> marks = new ArrayList<>();
    for (String each : words) {
      marks.add(mark(each));
    }
    return new Reprints(Article.of("source", TEXT).withMarks(marks, List.of()));
  }

  private static Annotation mark(String words) {
    int at = TEXT.indexOf(words);
    return new Annotation(
        words,
        "claim",
        List.of(new Span(at, at + words.length())),
        new TreeMap<>(Map.of()),
        "",
        "anna",
        Instant.EPOCH);
  }
}
