package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.factdesk.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
  @ParameterizedTest
  @CsvSource({
    "2022-02-04, 2022-02-04, 2022-02-04",
    "4 Feb 2022, 2022-02-04, 2022-02-04",
    "4 February 2022, 2022-02-04, 2022-02-04",
    "2022-01-28 to 2022-01-30, 2022-01-28, 2022-01-30",
    "2022-01-28..2022-01-30, 2022-01-28, 2022-01-30",
    "28–30 Jan 2022, 2022-01-28, 2022-01-30",
    "28-30 January 2022, 2022-01-28, 2022-01-30",
    "28 to 30 January 2022, 2022-01-28, 2022-01-30",
    "28 Jan – 3 Feb 2022, 2022-01-28, 2022-02-03",
    "28 January to 3 February 2022, 2022-01-28, 2022-02-03",
    "30 December 2021 to 2 January 2022, 2021-12-30, 2022-01-02"
  })
  void days_and_ranges_are_understood(String typed, LocalDate from, LocalDate to) {
    assertThat(DateInput.parse(typed)).contains(new DateRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2022-02-30", "30 Feb 2022", "4 Foo 2022", "2022-02-04 to 2022-02-01"})
  void what_is_no_day_is_refused(String typed) {
    assertThat(DateInput.parse(typed)).isEmpty();
  }
}
