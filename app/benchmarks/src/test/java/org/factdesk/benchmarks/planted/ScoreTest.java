package org.factdesk.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Fault NUMBER = fault("a", 10, "number", "elsewhere");
  private static final Fault NAME = fault("b", 30, "name", "elsewhere");
  private static final Fault LONE = fault("c", 50, "name", "lone");

  @Test
  void a_finding_of_the_fitting_checker_in_the_sentence_counts() {
    Score score = score(found("number-consistency", "warning", "a", 5));

    assertThat(score.recall("elsewhere")).isEqualTo(50);
    assertThat(score.precision(false)).isEqualTo(100);
    assertThat(score.missed()).hasSize(2).allMatch(line -> line.contains("\"name\""));
  }

  @Test
  void another_checker_finds_nothing_but_is_not_wrong_either() {
    Score score = score(found("quote-consistency", "warning", "a", 5));

    assertThat(score.recall("elsewhere")).isZero();
    assertThat(score.precision(false)).isEqualTo(100);
  }

  @Test
  void a_new_finding_elsewhere_is_wrong_and_a_note_is_counted_apart() {
    Score score =
        score(
            found("name-consistency", "warning", "b", 33),
            found("name-consistency", "error", "b", 90),
            found("attribution", "note", "a", 90));

    assertThat(score.precision(false)).isEqualTo(50);
    assertThat(score.precision(true)).isBetween(33.0, 34.0);
    assertThat(score.wrong()).hasSize(2);
  }

  @Test
  void what_the_clean_stories_show_as_well_counts_for_nothing() {
    Found known = found("number-consistency", "warning", "a", 12);
    Score score = new Score();

    score.add(List.of(NUMBER), List.of(known), List.of(known));

    assertThat(score.recall("elsewhere")).isZero();
    assertThat(score.wrong()).isEmpty();
  }

  @Test
  void what_is_said_of_a_right_sentence_of_the_generator_is_told() {
    Fault made = new Fault("a", 10, 15, 5, 20, "number", "sentence", "was", "now", "", "sentence");
    Score score = new Score();

    score.add(List.of(made), List.of(found("number-consistency", "error", "a", 7)), List.of());

    assertThat(score.unclean()).hasSize(1);
    assertThat(score.recall("sentence")).isZero();
  }

  @Test
  void findings_that_are_facts_and_no_trouble_are_left_out() {
    Score score = score(found("reprints", "note", "a", 90), found("framing", "note", "a", 90));

    assertThat(score.wrong()).isEmpty();
  }

  private static Score score(Found... after) {
    Score score = new Score();
    score.add(List.of(NUMBER, NAME, LONE), List.of(), List.of(after));
    return score;
  }

  private static Fault fault(String article, int begin, String kind, String tier) {
    return new Fault(
        article, begin, begin + 5, begin - 5, begin + 10, kind, tier, "was", "now", "z", "");
  }

  private static Found found(String checker, String severity, String article, int begin) {
    Found.Where where = new Found.Where(article, begin, begin + 3, "now");
    return new Found(checker, "kind", severity, "message", "id", List.of(where));
  }
}
