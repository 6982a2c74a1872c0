package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, joined or cut in half, in news of Wednesday, March 11, 1998. */
class OrdinalsTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(1998, 3, 11)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It will open the first week of August.        | the first week of August=1998-W32
          It will open the first weekend in May.        | the first weekend in May=1998-W18-WE
          It will be the second Tuesday of November.    | the second Tuesday of November=1998-11-10
          It will be the last Friday in May.            | the last Friday in May=1998-05-29
          It snowed the last week of January.           | the last week of January=1998-W05
          It was paid on the last day of 1996.          | the last day of 1996=1996-12-31
          It was paid on the 3rd day of the month.      | the 3rd day of the month=1998-03-03
          It fell in the final month of 1997.           | the final month of 1997=1997-12
          It fell in the final quarter of 1997.         | the final quarter of 1997=1997-Q4
          Profit rose in the last three months of 1997. | the last three months of 1997=P3M
          Profit rose the first nine months of the year. | the first nine months of the year=P9M
          Profit fell in the first six months of fiscal 1999. | the first six months of fiscal 1999=P6M
          It rose in the week ended Oct. 20.            | the week=P1W, Oct. 20=1997-10-20
          It rose in the week ended Friday.             | the week=P1W, Friday=1998-03-06
          It rose for no more than 10 days.             | no more than 10 days=P10D
          It rose for the quarter ending March 31.      | the quarter=1998-Q1, March 31=1998-03-31
          It rose in the week of Oct. 20.               | the week of Oct. 20=1997-W43
          It rose in the month of October.              | the month of October=1997-10
          It rained the weekend of May 3.               | the weekend of May 3=1997-W18-WE
          It rose in the latter half of 1997.           | the latter half of 1997=1997-H2
          It rose in the latter part of the year.       | the latter part of the year=1998
          It rose in the early days of May.             | the early days of May=1997-05
          It fell in the fiscal third quarter.          | the fiscal third quarter=1997-Q3
          It fell in its first fiscal quarter.          | first fiscal quarter=1998-Q1
          It will fall in the third quarter.            | the third quarter=1998-Q3
          It will report fourth-quarter results soon.   | fourth-quarter=1997-Q4
          It will grow in the spring.                   | the spring=1998-SP
          It grew in the fiscal year ended Sept. 30.    | the fiscal year=1997, Sept. 30=1997-09-30
          """)
  void parts_of_months_and_years_are_counted(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @Test
  void a_part_that_the_whole_does_not_have_is_the_whole() {
    assertThat(values("It was the fifth Friday of June 1998.")).endsWith("=1998-06");
    assertThat(values("It was the 40th day of June 1998.")).endsWith("=1998-06");
  }

  @Test
  void without_a_day_of_publication_the_part_stays_open() {
    assertThat(Timex.find("It was the first week of the year.", Optional.empty()))
        .extracting(TimeExpression::value)
        .containsExactly("XXXX-WXX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She was born on July 4, 1947. She sang well. In the 18 months ended June 30, it lost money. | 1997-06-30
          The bank was founded on May 1, 1923. It closed a branch on Feb. 3.   | 1998-02-03
          He was held on June 12, 1994, at sea. The firm said Feb. 3 it lost.  | 1998-02-03
          The hearing began Jan. 5, 1995. It was over on Oct. 3.               | 1995-10-03
          The siege began Nov. 30, 1993. It was over on Jan. 3.                | 1994-01-03
          """)
  void a_year_is_lent_to_what_goes_with_it(String text, String last) {
    assertThat(values(text)).endsWith("=" + last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Delivery takes two to three weeks.     | two to three weeks=P2W
          Delivery takes two or three weeks.     | two or three weeks=P2W
          It lasts between 10 and 20 minutes.    | between 10 and 20 minutes=PT10M
          It is a six-to-eight-week course.      | six-to-eight-week=P6W
          It is a 10- to 15-year sentence.       | 10- to 15-year=P10Y
          It takes 45 minutes to an hour.        | 45 minutes=PT45M, an hour=PT1H
          It may take a day or two.              | a day or two=P1D
          It took half a century.                | half a century=P50Y
          It took half a decade.                 | half a decade=P5Y
          It took half a day.                    | half a day=PT12H
          It took a year and a half.             | a year and a half=P1.5Y
          It took half a dozen years.            | half a dozen years=P6Y
          It took a quarter of an hour.          | a quarter of an hour=PT15M
          It took three-quarters of an hour.     | three-quarters of an hour=PT45M
          It took hundreds of years.             | hundreds of years=PXY
          """)
  void lengths_are_joined_and_halved(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is shut at the moment.              | the moment=PRESENT_REF
          They spoke the other day.              | the other day=PAST_REF
          They left moments ago.                 | moments ago=PAST_REF
          They left minutes ago.                 | minutes ago=PAST_REF
          They met a week ago Friday.            | a week ago Friday=1998-02-27
          They will meet a week from Monday.     | a week from Monday=1998-03-23
          They met two Sundays ago.              | two Sundays ago=1998-03-01
          They met earlier Tuesday.              | earlier Tuesday=1998-03-10
          It will be done by year's end.         | year's end=1998
          It rang in the wee hours of Friday.    | the wee hours of Friday=1998-03-06TMO
          It rang at 1:15 a.m. local time.       | 1:15 a.m.=1998-03-11T01:15
          It rang at 1400 hours.                 | 1400 hours=1998-03-11T14:00
          It rang at noon EDT Tuesday.           | noon EDT Tuesday=1998-03-10T12:00-04
          It rang at 3 o'clock in the afternoon. | 3 o'clock in the afternoon=1998-03-11T15:00
          It rang at half past six.              | half past six=1998-03-11T06:30
          It began in ’97.                       | ’97=1997
          It was the winter of ’96.              | the winter of ’96=1996-WI
          It fell on May 4, ’97.                 | May 4, ’97=1997-05-04
          It rose in FY98.                       | FY98=1998
          It rose in 3Q12.                       | 3Q12=2012-Q3
          It rose in Q3 ’97.                     | Q3 ’97=1997-Q3
          He rang at 3 p.m. EST. Five minutes later he rang again. | 3 p.m. EST=1998-03-11T15:00-05, Five minutes later=1998-03-11T15:05-05
          He rang at noon. Two hours earlier he slept. | noon=1998-03-11T12:00, Two hours earlier=1998-03-11T10:00
          He rang at noon. Thirty seconds later he left. | noon=1998-03-11T12:00, Thirty seconds later=1998-03-11T12:00
          """)
  void everyday_turns_have_their_value(String text, String values) {
    assertThat(values(text)).isEqualToIgnoringCase(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minutes of the board were read.
          They all left at once for a second term, around the clock.
          In the meantime it fell 10 to 15 percent, between 10 and 20 points.
          The other house was empty on the hour.
          """)
  void what_only_looks_like_time_is_none(String text) {
    assertThat(values(text)).isEmpty();
  }

  private static String values(String text) {
    return Timex.find(text, PUBLISHED).stream()
        .map(found -> found.span().in(text) + "=" + found.value())
        .collect(Collectors.joining(", "));
  }
}
