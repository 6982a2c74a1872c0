package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(2022, 2, 4)));

  @Test
  void a_weekday_told_as_past_can_be_that_of_the_week_before() {
    TimeExpression thursday = only("It began on Thursday.");
    assertThat(thursday.reason())
        .isEqualTo(
            "“Thursday” is the last Thursday not after 4 February 2022, the day of publication.");
    assertThat(thursday.alternatives())
        .extracting(Alternative::value)
        .containsExactly("2022-01-27");
    assertThat(thursday.alternatives().get(0).days())
        .contains(DateRange.day(LocalDate.of(2022, 1, 27)));
    assertThat(thursday.alternatives().get(0).reason())
        .isEqualTo("“Thursday” can also be that of the week before, 27 January 2022.");
  }

  @Test
  void a_weekday_without_a_verb_can_be_the_next_one_too() {
    assertThat(only("A match on Thursday").alternatives())
        .extracting(Alternative::value)
        .containsExactly("2022-02-10", "2022-01-27");
  }

  @Test
  void a_date_half_a_year_away_can_be_of_the_year_before() {
    TimeExpression july = only("The plan of July 20");
    assertThat(july.value()).isEqualTo("2021-07-20");
    assertThat(july.alternatives()).extracting(Alternative::value).containsExactly("2022-07-20");
    assertThat(july.alternatives().get(0).reason())
        .isEqualTo("“July 20” can also be the one after 4 February 2022, the day of publication.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began on January 20.",
        "It began last Friday.",
        "It took two years.",
        "in 1997"
      })
  void words_that_leave_no_doubt_have_no_other_reading(String text) {
    assertThat(only(text).alternatives()).isEmpty();
  }

  private static TimeExpression only(String text) {
    List<TimeExpression> found = Timex.find(text, PUBLISHED);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
