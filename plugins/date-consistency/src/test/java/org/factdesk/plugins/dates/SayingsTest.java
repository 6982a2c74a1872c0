package org.factdesk.plugins.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two men were killed in Leeds, police said [Friday].",
        "The deal is off, the company announced on [Monday].",
        "The plant burnt down, according to a statement issued [Tuesday].",
        "The plant is safe, says a report published on [Tuesday].",
        "The minister told reporters in Leeds on [Monday] that the deal is off.",
        "Nobody saw it coming, said Owen of Palmer on [Monday].",
        "He said in an interview on [Sunday] that he would go.",
        "On [Friday], police said that two men were killed.",
        "[Friday]'s statement of the company left much open."
      })
  void a_date_beside_the_reporting_verb_is_that_of_the_saying(String sentence) {
    assertThat(isSaying(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said the attack on [Friday] killed two.",
        "Police said gunmen shot two men on [Friday].",
        "Police said two men were killed on [Friday].",
        "Two men were killed in Leeds on [Friday], police said.",
        "[Friday]'s attack killed two, police said.",
        "On [Friday], two men were killed in Leeds, police said.",
        "The agency reported that it rained on [Friday]."
      })
  void a_date_beside_what_is_told_is_that_of_the_event(String sentence) {
    assertThat(isSaying(sentence)).isFalse();
  }

  private static boolean isSaying(String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Span date = new Span(begin, end);
    return Sayings.isSaying(text, date, ClauseWords.of(text, new Span(0, text.length()), date));
  }
}
