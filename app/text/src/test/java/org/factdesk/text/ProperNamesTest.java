package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.text.ProperName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProperNamesTest {
  private static List<String> names(String text) {
    return ProperNames.in(text).stream().map(name -> name.span().in(text)).toList();
  }

  private static Kind kind(String text, String name) {
    return ProperNames.in(text).stream()
        .filter(found -> found.span().in(text).equals(name))
        .map(ProperName::kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(names(text)));
  }

  @Test
  void runs_of_capitals_are_names_and_the_first_word_of_a_sentence_need_not_be() {
    assertThat(
            names("Workers in Leeds met Ana Silva. Later Silva left for New Haven. Crowds sang."))
        .containsExactly("Leeds", "Ana Silva", "Silva", "New Haven");
    assertThat(names("Nobody knew. On Monday, the crowds of Porto sang; “They did,” he said."))
        .containsExactly("Porto");
  }

  @Test
  void a_possessive_is_no_part_of_a_name_and_ends_it() {
    assertThat(names("They met Norway’s Foreign Ministry and Chad's Moussa Faki."))
        .containsExactly("Norway", "Foreign Ministry", "Chad", "Moussa Faki");
    assertThat(names("The Oslo-based firm")).containsExactly("Oslo");
  }

  @Test
  void initials_particles_and_institutions_hold_a_name_together() {
    assertThat(names("They saw J. R. Oduya, Ursula von Bergen and the Bank of Scotland."))
        .containsExactly("J. R. Oduya", "Ursula von Bergen", "Bank of Scotland");
    assertThat(names("He left the European Union Irina Sokolova said."))
        .containsExactly("European Union", "Irina Sokolova");
  }

  @Test
  void a_headline_in_capitals_has_the_names_that_the_text_confirms() {
    String text = "Silva Wins Third Vote Against Old Rivals\n\nThe vote went to Silva in Leeds.";
    assertThat(names(text)).containsExactly("Silva", "Silva", "Leeds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US Secretary of State Ana Silva spoke. | Ana Silva | US Secretary of State",
        "Then Mr. Silva spoke. | Silva | Mr",
        "Then NATO Secretary General Ole Berg spoke. | Ole Berg | NATO Secretary General",
        "Then former prime minister Ole Berg spoke. | Ole Berg | former prime minister",
        "Norway’s presidential spokesman, Ole Berg, spoke. | Ole Berg | presidential spokesman",
        "Then Ole Berg, the Norwegian foreign minister, spoke. | Ole Berg"
            + " | the Norwegian foreign minister",
        "Then Ole Berg, the minister of defence, spoke. | Ole Berg | the minister of defence"
      })
  void a_title_stands_before_or_behind(String text, String name, String title) {
    ProperName found =
        ProperNames.in(text).stream()
            .filter(one -> one.span().in(text).equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(names(text)));
    assertThat(found.title().map(span -> span.in(text))).contains(title);
    assertThat(found.kind()).isEqualTo(Kind.PERSON);
  }

  @Test
  void a_title_alone_is_no_name() {
    assertThat(names("There the Norwegian Foreign Minister spoke to the President.")).isEmpty();
  }

  @Test
  void the_words_of_a_name_and_its_neighbours_say_what_it_is() {
    String text = "In May Ole Berg, 41, of Leeds University met NATO in Tromsø. There Berg left.";
    assertThat(kind(text, "Ole Berg")).isEqualTo(Kind.PERSON);
    assertThat(kind(text, "Berg")).isEqualTo(Kind.PERSON);
    assertThat(kind(text, "Leeds University")).isEqualTo(Kind.ORGANISATION);
    assertThat(kind(text, "NATO")).isEqualTo(Kind.ORGANISATION);
    assertThat(kind(text, "Tromsø")).isEqualTo(Kind.PLACE);
    assertThat(kind("They like Zolta a lot.", "Zolta")).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void odd_texts_have_none() {
    for (String text :
        new String[] {"", " ", ".", "’s", "a", "A", "\n\n", "THE", "…’", "-A-", "of"}) {
      assertThat(ProperNames.in(text)).as(text).isEmpty();
    }
    assertThat(ProperNames.in("😀 ".repeat(50) + "É’s - O'".repeat(50))).isNotNull();
  }
}
