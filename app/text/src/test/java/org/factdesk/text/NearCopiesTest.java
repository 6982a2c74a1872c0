package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static final String FIRST =
      "The mayor’s plan for the Anglo-French tunnel, he said, \"will not cost a penny\".";
  private static final String SECOND =
      "On May 3 the council asked for a second opinion from three engineers.";

  @Test
  void punctuation_case_and_lost_apostrophes_do_not_count() {
    assertThat(
            NearCopies.share(
                FIRST, "the mayors plan for the anglofrench tunnel he said will not cost a penny"))
        .isEqualTo(1);
  }

  @Test
  void words_glued_together_where_a_break_was_lost_are_still_the_same() {
    String flat =
        "Tunnel row goes onThe mayors plan for the AngloFrench tunnel he said will not cost a"
            + " pennyOn May 3 the council asked for a second opinion from three engineers";

    assertThat(NearCopies.saysAgain(FIRST, flat)).isTrue();
    assertThat(NearCopies.saysAgain(SECOND, flat)).isTrue();
    assertThat(NearCopies.share(flat, FIRST)).isBetween(0.3, 0.6);
  }

  @Test
  void one_changed_word_is_a_copy_and_another_text_is_not() {
    assertThat(NearCopies.saysAgain(SECOND.replace("three", "four"), SECOND)).isTrue();
    assertThat(NearCopies.share(SECOND, FIRST)).isLessThan(0.05);
  }

  @Test
  void accents_composed_or_not_and_scripts_of_all_sorts() {
    assertThat(NearCopies.share("Café “Zoë” in Malmö", "CAFE\u0301 ZOE\u0308 IN MALMO"))
        .isEqualTo(1);
    assertThat(NearCopies.share("قال الرئيس إنه سيغادر غدا", "«قال الرئيس: إنه سيغادر غدا»"))
        .isEqualTo(1);
    assertThat(NearCopies.share("北京和莫斯科将继续就安全保障进行磋商", "北京和莫斯科，将继续就安全保障进行磋商。")).isEqualTo(1);
  }

  @Test
  void short_passages_match_whole_and_empty_ones_never() {
    assertThat(NearCopies.share("Search", "search!")).isEqualTo(1);
    assertThat(NearCopies.share("Search", "Research")).isZero();
    assertThat(NearCopies.share("— 😀 \uD800", "— 😀")).isZero();
  }

  @Test
  void passages_of_one_text_are_compared_with_each_other_and_with_all_the_rest() {
    String text =
        FIRST + "\n" + SECOND + "\n" + FIRST + SECOND + "\nSomething else altogether here";
    List<Span> passages = Paragraphs.in(text);
    NearCopies copies = NearCopies.among(text, passages);

    assertThat(copies.share(0, 2)).isEqualTo(1);
    assertThat(copies.share(0, 1)).isZero();
    assertThat(copies.shareElsewhere(2)).isGreaterThan(0.9);
    assertThat(copies.shareElsewhere(3)).isZero();
  }

  @Test
  void letters_know_where_they_stood() {
    String text = "A “B😀” é";
    Letters letters = Letters.of(text);

    assertThat(letters).hasToString("abe");
    assertThat(letters.offset(1)).isEqualTo(3);
    assertThat(letters.offset(2)).isEqualTo(text.length() - 1);
  }

  @Test
  void megabytes_compare_in_seconds() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 4_000_000; i++) {
      text.append("line ").append(i * 7919).append(" of many lines, ").append(i).append("!\n");
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          NearCopies.among(text, List.of(new Span(0, text.length())));
          NearCopies.share(text, text.reverse());
          NearCopies.among("a".repeat(4_000_000), List.of(new Span(0, 4_000_000)));
        });
  }
}
