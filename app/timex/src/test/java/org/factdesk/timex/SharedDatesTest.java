package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedDatesTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(2022, 2, 4)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was open on January 10 to 13.                | 2022-01-10 2022-01-13
          It was open on January 10, 12 and 13.           | 2022-01-10 2022-01-12 2022-01-13
          It was open on 10 and 12 January.               | 2022-01-10 2022-01-12
          It was open on 6-7 January 2021.                | 2021-01-06 2021-01-07
          It was open on Nov. 12-14.                      | 2021-11-12 2021-11-14
          On May 4 and 5 were the talks.                  | 2021-05-04 2021-05-05
          In April and June 1955 it rained.               | 1955-04 1955-06
          From December 30 to January 2, 1990, it rained. | 1989-12-30 1990-01-02
          It lasted from March 19-April 30, 2003.         | 2003-03-19 2003-04-30
          It was the May-August 1950 season.              | 1950-05 1950-08
          It rained in March, April and May.              | 2021-03 2021-04 2021-05
          It was closed between 2014 and 2016.            | 2014 2016
          It was closed in 1995-96.                       | 1995 1996
          The war of 1861-1865 is over.                   | 1861 1865
          """)
  void dates_share_what_they_leave_out(String text, String values) {
    List<String> found = Timex.find(text, PUBLISHED).stream().map(TimeExpression::value).toList();
    assertThat(String.join(" ", found)).isEqualTo(values);
  }
}
