package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** News published on Friday, March 22, 2013. */
class OtherDaysTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(2013, 3, 22)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thirty years ago today, the mill burned.      | Thirty years ago today=1983-03-22
          Ten years ago this week, the bridge fell.     | Ten years ago this week=2003-W12
          Six years ago this month, the bank failed.    | Six years ago this month=2007-03
          A year ago today the strike began.            | A year ago today=2012-03-22
          A week ago today the strike began.            | A week ago today=2013-03-15
          He was born fifty years ago tomorrow.         | fifty years ago tomorrow=1963-03-23
          The mill burned thirty years ago.             | thirty years ago=1983
          She left two days before Christmas.           | two days before Christmas=2012-12-23
          The day after Thanksgiving the shop was full. | The day after Thanksgiving=2012-11-23
          Sales rose on Black Friday.                   | Black Friday=2012-11-23
          The shop was robbed last Christmas.           | last Christmas=2012-12-25
          They will marry next Easter.                  | next Easter=2013-03-31
          """)
  void days_are_counted_from_named_ones(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The roof fell on Friday the 13th.           | Friday the 13th=2012-07-13
          The shop will open on Friday the 13th.      | Friday the 13th=2013-09-13
          It rained the weekend before last.          | the weekend before last=2013-W10-WE
          The fair will run Monday through Friday.    | Monday=2013-03-25, Friday=2013-03-29
          The hearing will begin Monday and end Friday. | Monday=2013-03-25, Friday=2013-03-29
          The game begins at 9 p.m. ET at home.       | 9 p.m. ET=2013-03-22T21:00
          The clock stopped at a quarter to three.    | a quarter to three=2013-03-22T02:45
          The clock stopped at a quarter past ten.    | a quarter past ten=2013-03-22T10:15
          The day-long meeting ended the month-long row. | day-long=P1D, month-long=P1M
          The FY 2011-12 budget was cut.              | The FY 2011-12=2011
          """)
  void words_that_belong_together_are_one_time(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She ran the mile in 3:59 and won.",
        "He set a record of 2:04 here.",
        "The cuts of Agenda 2010 were deep.",
        "The aides said that May marched on."
      })
  void race_times_and_names_are_no_time(String text) {
    assertThat(values(text)).isEmpty();
  }

  @Test
  void a_day_counted_from_one_unknown_stays_open() {
    assertThat(Timex.find("She left two days before Christmas.", Optional.empty()))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).isEqualTo("XXXX-XX-XX"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lease ends Dec. 31.           | “Dec. 31” is the next one after 22 March 2013, the day of publication, told as to come.
          The mill burned Dec. 31.          | “Dec. 31” is the last one before 22 March 2013, the day of publication, told as past.
          The roof fell in on Thanksgiving. | “Thanksgiving” is the last one before 22 March 2013, the day of publication, told as past.
          They will meet on Thanksgiving.   | “Thanksgiving” is the next one after 22 March 2013, the day of publication, told as to come.
          The mill burned in March.         | “March” is the one that holds 22 March 2013, the day of publication.
          """)
  void the_reason_says_on_which_side_the_date_was_looked_for(String text, String reason) {
    assertThat(Timex.find(text, PUBLISHED))
        .singleElement()
        .satisfies(found -> assertThat(found.reason()).isEqualTo(reason));
  }

  private static String values(String text) {
    return Timex.find(text, PUBLISHED).stream()
        .map(found -> found.span().in(text) + "=" + found.value())
        .collect(Collectors.joining(", "));
  }
}
