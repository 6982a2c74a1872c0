package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {
  @ParameterizedTest
  @CsvSource({
    "2022-01-26, 2022-01-26, 2022-01-26",
    "2022-01-26TEV, 2022-01-26, 2022-01-26",
    "2022-01-26T15:00, 2022-01-26, 2022-01-26",
    "2022-W04, 2022-01-24, 2022-01-30",
    "2022-W04-WE, 2022-01-29, 2022-01-30",
    "2022-W04-3, 2022-01-26, 2022-01-26",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2022-01, 2022-01-01, 2022-01-31",
    "2024-02-XX, 2024-02-01, 2024-02-29",
    "2021, 2021-01-01, 2021-12-31",
    "2022-Q1, 2022-01-01, 2022-03-31",
    "2022-H2, 2022-07-01, 2022-12-31",
    "2022-SU, 2022-06-01, 2022-08-31",
    "2021-WI, 2021-01-01, 2021-12-31",
    "202X, 2020-01-01, 2029-12-31",
    "198, 1980-01-01, 1989-12-31",
    "19, 1900-01-01, 1999-12-31",
    "19XX, 1900-01-01, 1999-12-31"
  })
  void a_value_names_its_days(String value, LocalDate from, LocalDate to) {
    assertThat(TimexValue.days(value)).contains(new DateRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P1M",
        "PT3H",
        "PRESENT_REF",
        "XXXX-01-26",
        "XXXX-WXX-1",
        "2022-02-30",
        "2022-13",
        "2022-W54",
        "2022-Q5",
        "0000000",
        "Monday",
        "199XX",
        "1"
      })
  void what_names_no_days_has_none(String value) {
    assertThat(TimexValue.days(value)).isEqualTo(Optional.empty());
  }

  @Test
  void a_weekday_without_its_week_may_be_any_such_day() {
    assertThat(TimexValue.daysWithin("XXXX-WXX-1", time("2022-01-24", "2022-02-07")))
        .containsExactly(day("2022-01-24"), day("2022-01-31"), day("2022-02-07"));
  }

  @Test
  void a_day_without_its_year_comes_once_a_year() {
    assertThat(TimexValue.daysWithin("XXXX-01-26", time("2020-06-01", "2022-06-01")))
        .containsExactly(day("2021-01-26"), day("2022-01-26"));
  }

  @Test
  void a_value_that_leaves_year_or_week_open_says_so() {
    assertThat(TimexValue.isOpen("XXXX-WXX-1")).isTrue();
    assertThat(TimexValue.isOpen("XXXX-01-26")).isTrue();
    assertThat(TimexValue.isOpen("2022-01-26")).isFalse();
    assertThat(TimexValue.isOpen("FUTURE_REF")).isFalse();
  }

  @Test
  void a_known_day_comes_again_in_no_time() {
    assertThat(TimexValue.daysWithin("2022-01-26", time("2022-01-01", "2022-12-31"))).isEmpty();
    assertThat(TimexValue.daysWithin("XXXX-02-30", time("2022-01-01", "2022-12-31"))).isEmpty();
  }

  private static DateRange time(String from, String to) {
    return new DateRange(day(from), day(to));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
