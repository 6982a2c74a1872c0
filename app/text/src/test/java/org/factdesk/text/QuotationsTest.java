package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said: “We won’t go.” Then",
        "She said: \"We won’t go.\" Then",
        "She said: ``We won’t go.'' Then",
        "She said: ''We won’t go.'' Then",
        "She said: ‘We won’t go.’ Then",
        "She said: 'We won’t go.' Then",
        "She said: `We won’t go.' Then",
        "She said: «We won’t go.» Then",
        "She said: « We won’t go. » Then",
        "She said: »We won’t go.« Then",
        "She said: „We won’t go.“ Then",
        "She said: „We won’t go.” Then",
        "She said: ”We won’t go.” Then",
        "She said: “We won’t go.“ Then",
        "She said: “We won’t go.\" Then",
        "She said: ‚We won’t go.‘ Then",
        "She said: ‹We won’t go.› Then",
        "She said: ＂We won’t go.＂ Then",
        "She said:「We won’t go.」Then",
        "She said:『We won’t go.』Then",
        "\"We won’t go. \"",
        "\"We won’t go. \"she said.",
      })
  void every_style_of_marks_is_read(String text) {
    assertThat(shown(text)).containsExactly("We won’t go.");
  }

  @Test
  void the_span_has_the_marks() {
    String text = "He “left.”";
    assertThat(Quotations.in(text).get(0).span()).isEqualTo(new Span(3, 10));
  }

  @Test
  void words_between_two_quotations_are_nobodys() {
    assertThat(shown("\"We will come,\" he said, \"and stay.\""))
        .containsExactly("We will come,", "and stay.");
    assertThat(shown("\"We will come, \"he said, \"and stay. \"He left."))
        .containsExactly("We will come,", "and stay.");
  }

  @Test
  void quotations_stand_in_quotations() {
    assertThat(shown("“He told me, ‘I am “fine”,’ and left,” she said."))
        .containsExactly("He told me, ‘I am “fine”,’ and left,", "1 I am “fine”,", "2 fine");
    assertThat(shown("\"He told me 'stop' twice.\""))
        .containsExactly("He told me 'stop' twice.", "1 stop");
    assertThat(shown("'A \"bad\" plan'")).containsExactly("A \"bad\" plan", "1 bad");
    assertThat(shown("「一『二』三」")).containsExactly("一『二』三", "1 二");
  }

  @Test
  void each_paragraph_may_repeat_the_opening_mark() {
    assertThat(shown("“We came.\n\n“We saw.\n\n“We left,” he said.\nThat was it."))
        .containsExactly("We came.|We saw.|We left,");
    assertThat(shown("\"We came.\n\"We left,\" he said.")).containsExactly("We came.|We left,");
    assertThat(shown("‘We came.\n‘We left,’ he said.")).containsExactly("We came.|We left,");
    assertThat(shown("« Un.\n» Deux. »")).containsExactly("Un.|Deux.");
  }

  @Test
  void a_quotation_runs_over_paragraphs_to_a_mark_near_by() {
    assertThat(shown("\"We came.\nWe saw.\nWe left. \"\nHe said he was \"sorry. \""))
        .containsExactly("We came.|We saw.|We left.", "sorry.");
    assertThat(shown("“We came.\nWe left,” he said.")).containsExactly("We came.|We left,");
  }

  @Test
  void what_nothing_closes_ends_with_its_paragraph() {
    assertThat(shown("He said: “We came.\nThen they left.\n“No,” she said."))
        .containsExactly("open We came.", "No,");
    assertThat(shown("He called it \"a mess.\nShe called it \"a feast\" at noon."))
        .containsExactly("open a mess.", "a feast");
    assertThat(shown("“We came.")).containsExactly("open We came.");
  }

  @Test
  void apostrophes_feet_and_inches_quote_nothing() {
    assertThat(
            shown(
                "The actors' strike of the '90s isn't over, says 'em all. Lohan’ s dogs’ food, rock"
                    + " 'n' roll, 6'2\" tall, 5' wide, 12\" long."))
        .isEmpty();
    assertThat(shown("He is a 6'2\" man and said \"no\" to it.")).containsExactly("no");
    assertThat(shown("‘The actors’ strike is over,’ he said."))
        .containsExactly("The actors’ strike is over,");
    assertThat(shown("‘It’s ours,’ they’d say. ‘Don’t!’")).containsExactly("It’s ours,", "Don’t!");
  }

  @Test
  void marks_without_words_quote_nothing() {
    assertThat(shown("“” \"\" “…” ' '")).isEmpty();
  }

  @Test
  void hostile_texts_take_linear_time() {
    for (String piece :
        List.of("“a ", "\"a", "'a ", "‘a\n", "“a\n", "« ", "\" ", "'\"“‘", "a\n\"b c\n")) {
      assertThat(Quotations.in(piece.repeat(20_000))).isNotNull();
    }
  }

  @Test
  void all_spans_lie_in_the_text_and_in_order() {
    String text = "a“b ‘c” d’ \"e 'f\" g' «h »i« “j „k“ l\n“m ``n'' o' ‹p› '' q ''".repeat(3);
    List<Quotation> found = Quotations.in(text);
    assertThat(found).isSorted();
    for (Quotation quotation : found) {
      assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(quotation.parts()).isNotEmpty().allMatch(quotation.span()::contains);
    }
  }

  private static List<String> shown(String text) {
    return Quotations.in(text).stream().map(quotation -> shown(text, quotation)).toList();
  }

  private static String shown(String text, Quotation quotation) {
    return (quotation.depth() > 0 ? quotation.depth() + " " : "")
        + (quotation.closed() ? "" : "open ")
        + quotation.parts().stream().map(part -> part.in(text)).collect(Collectors.joining("|"));
  }

  @Test
  void marks_that_open_and_open_end_within_bounds() {
    assertThat(Quotations.in("“a ".repeat(100_000))).hasSizeLessThan(20);
    assertThat(Quotations.in("\"".repeat(500_000))).isEmpty();
  }
}
