package org.factdesk.desktop.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final String TEXT =
      "Moscow said. moscow's view: Moscow\n  believes. Not Moscowite.";

  @Test
  void whole_words_are_found_in_any_case_unless_it_counts() {
    assertThat(find(new Query("moscow", true, false, false), TEXT))
        .containsExactly("Moscow", "Moscow");
    assertThat(find(new Query("moscow", false, true, false), TEXT)).containsExactly("moscow");
    assertThat(find(new Query("moscow", false, false, false), TEXT)).hasSize(4);
  }

  @Test
  void a_line_end_is_as_good_as_a_space() {
    assertThat(find(new Query("Moscow believes", true, true, false), TEXT))
        .containsExactly("Moscow\n  believes");
  }

  @Test
  void signs_of_an_expression_are_signs_unless_it_is_one() {
    assertThat(find(new Query("said.", true, true, false), TEXT)).containsExactly("said.");
    assertThat(find(new Query("s.w said", false, true, true), TEXT)).isEmpty();
    assertThat(find(new Query("\\bM\\w+w\\b", false, true, true), TEXT)).hasSize(2);
    assertThat(new Query("(", false, false, true).pattern()).isEmpty();
  }

  @Test
  void no_character_is_cut() {
    String family = "A 👨‍👩‍👧 and é.";
    assertThat(find(new Query("👩", false, true, false), family)).isEmpty();
    assertThat(find(new Query("e", false, true, false), "cafe\u0301")).isEmpty();
    assertThat(find(new Query("x*", false, true, true), "abc")).isEmpty();
  }

  @Test
  void an_expression_that_explodes_is_stopped() {
    Query query = new Query("(a+)+$", false, true, true);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> find(query, "a".repeat(5_000) + "!"))
                .isInstanceOf(TooSlow.class));
    Query deep = new Query("(a|b)*c", false, true, true);
    assertThatThrownBy(() -> find(deep, "ab".repeat(1_000_000))).isInstanceOf(TooSlow.class);
  }

  private static List<String> find(Query query, String text) {
    Watched.Limit limit = new Watched.Limit(200_000_000, () -> false);
    return query.in(query.pattern().orElseThrow(), text, limit).stream()
        .map((Span span) -> span.in(text))
        .toList();
  }
}
