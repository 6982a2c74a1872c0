package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlashDatesTest {
  private static final Optional<DateRange> LONG_AFTER =
      Optional.of(DateRange.day(LocalDate.of(2022, 12, 1)));

  @Test
  void a_date_that_can_be_read_both_ways_stays_open_and_says_so() {
    TimeExpression date = only("It began on 03/04/2022.", LONG_AFTER);
    assertThat(date.value()).isEqualTo("2022");
    assertThat(date.days())
        .contains(new DateRange(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 4, 3)));
    assertThat(date.reason()).contains("4 March 2022").contains("3 April 2022");
    assertThat(date.alternatives())
        .extracting(Alternative::value)
        .containsExactly("2022-03-04", "2022-04-03");
  }

  @Test
  void another_date_of_the_text_shows_which_number_is_the_month() {
    List<TimeExpression> british =
        Timex.find("It began on 03/04/2022 and ended on 25/04/2022.", LONG_AFTER);
    assertThat(british)
        .extracting(TimeExpression::value)
        .containsExactly("2022-04-03", "2022-04-25");
    List<TimeExpression> american =
        Timex.find("It began on 03/04/2022 and ended on 04/25/2022.", LONG_AFTER);
    assertThat(american.get(0).value()).isEqualTo("2022-03-04");
    assertThat(american.get(0).alternatives())
        .extracting(Alternative::value)
        .containsExactly("2022-04-03");
  }

  @Test
  void the_day_beside_publication_is_taken() {
    Optional<DateRange> published = Optional.of(DateRange.day(LocalDate.of(2022, 3, 5)));
    assertThat(only("It began on 03/04/2022.", published).value()).isEqualTo("2022-03-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2/11/89, 1989",
    "10/31/89, 1989-10-31",
    "31.10.1989, 1989-10-31",
    "10-31-89, 1989-10-31",
    "05/05/2011, 2011-05-05"
  })
  void numbers_that_fit_one_reading_only_are_certain(String words, String value) {
    assertThat(only("It began on " + words + ".", LONG_AFTER).value()).isEqualTo(value);
  }

  @Test
  void a_day_that_neither_reading_has_is_impossible() {
    assertThat(only("It began on 31/02/2022.", LONG_AFTER).basis()).isEqualTo(Basis.IMPOSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It is 24/7/365.", "Version 1.2.3 is out.", "They lead 3-2-1.", "10/4/2"})
  void other_numbers_with_signs_are_no_dates(String text) {
    assertThat(Timex.find(text, LONG_AFTER)).isEmpty();
  }

  private static TimeExpression only(String text, Optional<DateRange> published) {
    List<TimeExpression> found = Timex.find(text, published);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
