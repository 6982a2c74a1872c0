package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usage of newspapers and agencies, published on Monday, October 30, 1989. */
class NewsEnglishTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(1989, 10, 30)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales rose in the third quarter.                  | the third quarter=1989-Q3
          Sales rose in the latest quarter.                 | the latest quarter=1989-Q3
          Sales rose in the most recent quarter.            | the most recent quarter=1989-Q3
          It earned $3 million in the first half.           | the first half=1989-H1
          Sales rose in the September quarter.              | September quarter=1989-Q3
          It earned more in the third quarter than a year earlier. | the third quarter=1989-Q3, a year earlier=1988-Q3
          In the third quarter it rose from the year-earlier period. | the third quarter=1989-Q3, the year-earlier period=1988-Q3
          It was low in last year's third quarter.          | last year's third quarter=1988-Q3
          It was low in the 1988 third quarter.             | the 1988 third quarter=1988-Q3
          It was low in the third quarter last year.        | the third quarter last year=1988-Q3
          First-half profit rose.                           | First-half=1989-H1
          It rose in Q3 1988.                               | Q3 1988=1988-Q3
          It ends with FY1990.                              | FY1990=1990
          The current fiscal year is good.                  | The current fiscal year=1989
          It will grow next fiscal year.                    | next fiscal year=1990
          Sales rose 3% for the year.                       | the year=1989
          It is to be done by year-end.                     | year-end=1989
          It ends in fiscal 1990.                           | fiscal 1990=1990
          The first nine months were good.                  | The first nine months=P9M
          It was early in the year.                         | early in the year=1989
          It was the rest of the week.                      | the week=1989-W44
          They left for the weekend.                        | the weekend=1989-W43-WE
          They will leave for the weekend.                  | the weekend=1989-W44-WE
          Over the weekend it fell.                         | the weekend=1989-W43-WE
          It expects a loss for the quarter, which ends Dec. 31. It earned less. | the quarter=1989-Q3, Dec. 31=1989-12-31
          Rain fell this past week.                         | this past week=1989-W43
          """)
  void business_reports_count_in_quarters_and_years(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opens at 10 a.m. EST.            | 10 a.m. EST=1989-10-30T10:00-05
          It came at 12:01 a.m. Saturday.     | 12:01 a.m. Saturday=1989-10-28T00:01
          It closed at 3:45 p.m. yesterday.   | 3:45 p.m. yesterday=1989-10-29T15:45
          It came late Thursday.              | late Thursday=1989-10-26
          It came Friday night.               | Friday night=1989-10-27TNI
          It came early this morning.         | early this morning=1989-10-30TMO
          It is out later today.              | later today=1989-10-30
          It came this morning.               | this morning=1989-10-30TMO
          It is open 9:30-10:30 a.m.          | 9:30=1989-10-30T09:30, 10:30 a.m.=1989-10-30T10:30
          It came at 0735 GMT.                | 0735 GMT=1989-10-30T07:35Z
          Filed 08/15/1989 13:37:05 there.    | 08/15/1989 13:37:05=1989-08-15T13:37:05
          Filed 1989-08-15T13:37:05Z there.   | 1989-08-15T13:37:05Z=1989-08-15T13:37:05Z
          Filed 1989-08-15T13:37+02:00 there. | 1989-08-15T13:37+02:00=1989-08-15T13:37+02:00
          It came at five o'clock.            | five o'clock=1989-10-30T05:00
          It came at 8 this morning.          | 8 this morning=1989-10-30T08:00
          It came in the early hours of Sunday. | the early hours of Sunday=1989-10-29TMO
          It came in the early morning hours of May 3. | the early morning hours of May 3=1989-05-03TMO
          It came at 9 Friday night.          | 9 Friday night=1989-10-27T21:00
          It came at 2:30 in the afternoon.   | 2:30 in the afternoon=1989-10-30T14:30
          NYT-10-27-89 0945EDT                | 10-27-89 0945EDT=1989-10-27T09:45-04
          """)
  void times_of_day_keep_their_zone(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A five-year contract was signed.    | five-year=P5Y
          The nine months were good.          | The nine months=P9M
          The nine-month period was good.     | The nine-month period=P9M
          It rose for the past two weeks.     | the past two weeks=P2W
          It took some 20 minutes.            | some 20 minutes=PT20M
          It took about 20 minutes.           | about 20 minutes=PT20M
          It took at least six months.        | at least six months=P6M
          It took two-and-a-half years.       | two-and-a-half years=P2.5Y
          It took 2 1/2 years.                | 2 1/2 years=P2.5Y
          It took half an hour.               | half an hour=PT30M
          It took three consecutive years.    | three consecutive years=P3Y
          It took five business days.         | five business days=P5D
          After a year-long trial it ended.   | year-long=P1Y
          After a yearlong trial it ended.    | yearlong=P1Y
          It rained all day.                  | all day=P1D
          It rained the entire week.          | the entire week=P1W
          It was there over the years.        | the years=PXY
          After a week-old strike it fell.    | week-old=P1W
          It took a quarter-century.          | a quarter-century=P25Y
          A 10-year-old boy was there.        | 10-year-old=P10Y
          The 30-year-olds were there.        | 30-year-olds=P30Y
          She is 52 years old.                | 52 years old=P52Y
          It was a century old.               | a century=P100Y
          """)
  void lengths_include_what_belongs_to_them(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It meets twice a month.          | twice a month=P1M
          It meets three times a year.     | three times a year=P1Y
          It pays $5 an hour.              | an hour=PT1H
          It meets every other day.        | every other day=P2D
          It meets each year.              | each year=P1Y
          It meets Sunday mornings.        | Sunday mornings=XXXX-WXX-7TMO
          It meets on weekends.            | weekends=XXXX-WXX-WE
          It meets on Fridays.             | Fridays=XXXX-WXX-5
          It pays annually.                | annually=P1Y
          """)
  void what_comes_again_is_a_set(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
    assertThat(Timex.find(text, PUBLISHED)).allMatch(found -> found.type() == TimexType.SET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fell in recent weeks.      | recent weeks=PAST_REF
          It fell recently.             | recently=PAST_REF
          It fell more recently.        | more recently=PAST_REF
          It is currently closed.       | currently=PRESENT_REF
          It is closed right now.       | right now=PRESENT_REF
          It is closed at present.      | present=PRESENT_REF
          It comes in the near future.  | the near future=FUTURE_REF
          It was in the '80s.           | the '80s=198
          It was the mid-1980s.         | the mid-1980s=198
          It was the sixties.           | the sixties=196
          It was the 1970's.            | the 1970's=197
          It was the late 1970's.       | the late 1970's=197
          It was nineteen eighty-seven. | nineteen eighty-seven=1987
          It was in two thousand five.  | two thousand five=2005
          These days it is open.        | These days=PRESENT_REF
          It was 18th-century art.      | 18th-century=17
          It was the fall of 1987.      | the fall of 1987=1987-FA
          It was August of last year.   | August of last year=1988-08
          It was May of this year.      | May of this year=1989-05
          It was the spring of last year. | the spring of last year=1988-SP
          It was the year 1970.         | the year 1970=1970
          They won the 1986 quarter-finals. | 1986=1986
          They recall the Sept. 11 terrorist attacks. | Sept. 11=2001-09-11
          It was 9/11 that changed it.  | 9/11=2001-09-11
          """)
  void stretches_of_time_at_large(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was the twenty-third of May.      | the twenty-third of May=1989-05-23
          It was May twenty-third.             | May twenty-third=1989-05-23
          It was Feb. 6 1988.                  | Feb. 6 1988=1988-02-06
          It was Friday, Oct. 27.              | Friday, Oct. 27=1989-10-27
          It was the following Monday.         | the following Monday=1989-11-06
          It is ten days from now.             | ten days from now=1989-11-09
          It fell in 1974. Ten years later it rose. | 1974=1974, Ten years later=1984
          The season will end next week.       | next week=1989-W45
          He left this year. Two weeks earlier he came. | this year=1989, Two weeks earlier=1989-W42
          They met Oct. 3. They left the next day. | Oct. 3=1989-10-03, the next day=1989-10-04
          They met Oct. 3. Two days later they left. | Oct. 3=1989-10-03, Two days later=1989-10-05
          They met Oct. 3. The following Monday they left. | Oct. 3=1989-10-03, The following Monday=1989-10-09
          It was there five minutes later.     | five minutes later=PT5M
          """)
  void days_are_told_in_many_ways(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is New Year's Eve 1998.       | New Year's Eve 1998=1998-12-31
          It is Easter 1998.               | Easter 1998=1998-04-12
          It is Easter Monday 1998.        | Easter Monday 1998=1998-04-13
          It is Thanksgiving 1998.         | Thanksgiving 1998=1998-11-26
          It is Columbus Day 1998.         | Columbus Day 1998=1998-10-12
          It is Election Day 1998.         | Election Day 1998=1998-11-03
          It is Presidents' Day 1998.      | Presidents' Day 1998=1998-02-16
          It is Martin Luther King Jr. Day 1998. | Martin Luther King Jr. Day 1998=1998-01-19
          It is Veterans Day 1998.         | Veterans Day 1998=1998-11-11
          """)
  void holidays_fall_on_their_day(String text, String values) {
    assertThat(values(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They stayed in Room 1998 after Flight 2001.",
        "Route 1950 is closed.",
        "He had a touchdown in the second quarter.",
        "The plane left at 1430 with a quarter of the votes and three-quarters of the seats.",
        "The Daily News and China Daily have a day-care center.",
        "It trades after business hours and in man-hours.",
        "It runs on Windows 2000.",
        "He lost twenty fifty-dollar bills.",
        "They are in their sixties.",
        "They lost the ball in the first half when the striker scored.",
        "The fall of Saigon was feared, and prices fall.",
        "Three quarters of the troops left.",
        "April Smith and August Jones spoke.",
        "The score was 21-17.",
        "He was the second to march in the sun.",
        "Election officials in New York met good friends.",
        "They won 2-1 and 10-4.",
        "It has 1,997 people.",
        "It rose 1.25 to 1987.50 points."
      })
  void names_and_numbers_are_no_time(String text) {
    assertThat(values(text)).isEmpty();
  }

  private static String values(String text) {
    return Timex.find(text, PUBLISHED).stream()
        .map(found -> found.span().in(text) + "=" + found.value())
        .collect(Collectors.joining(", "));
  }
}
