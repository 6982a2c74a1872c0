package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTest {
  private static final DateRange PUBLISHED = DateRange.day(LocalDate.of(2022, 2, 4));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On December 17, 2021, it began. | December 17, 2021 | 2021-12-17
          On December 17 it began. | December 17 | 2021-12-17
          On 17 December 2021 it began. | 17 December 2021 | 2021-12-17
          On the 17th of December it began. | the 17th of December | 2021-12-17
          On Dec. 17, 2021 it began. | Dec. 17, 2021 | 2021-12-17
          It began (2021-12-17) then. | 2021-12-17 | 2021-12-17
          In December 2021 it began. | December 2021 | 2021-12
          On Friday, December 17, 2021, it began. | Friday, December 17, 2021 | 2021-12-17
          STEPANAKERT, FEBRUARY 1, PRESS | FEBRUARY 1 | 2022-02-01
          It began on Thursday. | Thursday | 2022-02-03
          It began yesterday. | yesterday | 2022-02-03
          It will begin on Thursday. | Thursday | 2022-02-10
          It began last Friday. | last Friday | 2022-01-28
          They will meet next Monday. | next Monday | 2022-02-07
          They met on January 10 to 13. | 13 | 2022-01-13
          They met on January 10, 12 and 14. | 12 | 2022-01-12
          It ended on 10 Nov 11. | 10 Nov 11 | 2011-11-10
          It rose last week. | last week | 2022-W04
          It rose this week. | this week | 2022-W05
          It rose two weeks ago. | two weeks ago | 2022-W03
          It fell last month. | last month | 2022-01
          It fell in the third quarter of 2010. | the third quarter of 2010 | 2010-Q3
          It was said in the 1990s. | the 1990s | 199
          It was said in the 20th century. | the 20th century | 19
          Positions from before 1997 remain. | 1997 | 1997
          They spent more than a month on it. | more than a month | P1M
          It took two and a half years. | two and a half years | P2.5Y
          They meet every Monday. | every Monday | XXXX-WXX-1
          They met at 3 p.m. on Friday. | 3 p.m. on Friday | 2022-02-04T15:00
          They met on Friday morning. | Friday morning | 2022-02-04TMO
          They met last night. | last night | 2022-02-03TNI
          It opens at 18:00 UTC. | 18:00 UTC | 2022-02-04T18:00Z
          They met on Christmas Eve. | Christmas Eve | 2021-12-24
          It is now open. | now | PRESENT_REF
          It was interviewed on ThursdayWe see that | Thursday | 2022-02-03
          """)
  void words_get_their_value(String text, String words, String value) {
    assertThat(Timex.find(text, Optional.of(PUBLISHED)))
        .anySatisfy(
            found -> {
              assertThat(found.span().in(text)).isEqualTo(words);
              assertThat(found.value()).isEqualTo(value);
              assertThat(found.reason()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They may come with 1,997 people and march on.
          He sat in the sun with a 17.5 percent share.
          The decision may 17 times be wrong.
          Sun Microsystems sold 2,010 units for $1999.
          They made a second mark and fall in line.
          """)
  void number_and_word_traps_are_no_time(String text) {
    assertThat(Timex.find(text, Optional.of(PUBLISHED))).isEmpty();
  }

  @Test
  void a_day_that_no_calendar_has_is_impossible() {
    List<TimeExpression> found = Timex.find("It ended on February 30, 2021.", Optional.empty());
    assertThat(found)
        .singleElement()
        .satisfies(e -> assertThat(e.basis()).isEqualTo(Basis.IMPOSSIBLE));
  }

  @Test
  void without_a_day_of_publication_the_year_stays_open() {
    List<TimeExpression> found = Timex.find("It began on December 17.", Optional.empty());
    assertThat(found).singleElement().extracting(TimeExpression::value).isEqualTo("XXXX-12-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It began on January 26.  | XXXX-01-26
          It began in January.     | XXXX-01
          It began on Friday.      | XXXX-WXX-5
          It began yesterday.      | XXXX-XX-XX
          It began last week.      | XXXX-WXX
          It began last month.     | XXXX-XX
          It began last year.      | XXXX
          It began last quarter.   | XXXX-QX
          It began in summer.      | XXXX-SU
          """)
  void what_cannot_be_known_without_publication_stays_open(String text, String value) {
    assertThat(Timex.find(text, Optional.empty()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.value()).isEqualTo(value);
              assertThat(found.basis()).isEqualTo(Basis.UNKNOWN);
            });
  }

  @Test
  void a_story_of_the_past_dates_its_events_by_each_other() {
    String text =
        "In 1936, in 1937 and in 1938 it grew. On September 1, 1939, it began. By June 1940 it had "
            + "spread. In September 1940 it came. In 1941, 1942 and 1943 it went on. In October 1944 "
            + "it turned. In February it ended.";
    List<TimeExpression> found =
        Timex.find(text, Optional.of(DateRange.day(LocalDate.of(2009, 12, 19))));
    assertThat(found.get(found.size() - 1).value()).isEqualTo("1945-02");
  }

  @Test
  void a_weekday_in_a_range_of_days_of_publication_keeps_what_it_may_mean() {
    DateRange published = new DateRange(LocalDate.of(2022, 1, 27), LocalDate.of(2022, 1, 30));
    TimeExpression friday = Timex.find("It began on Friday.", Optional.of(published)).get(0);
    assertThat(friday.value()).isEqualTo("XXXX-WXX-5");
    assertThat(friday.days())
        .contains(new DateRange(LocalDate.of(2022, 1, 21), LocalDate.of(2022, 1, 28)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half ",
        "a half ",
        "this same ",
        "same ",
        "zero hundred ",
        "January 10, ",
        "10 and ",
        "the ",
        "early ",
        "2022-",
        "1:1",
        "Monday, ",
        "MOSCOW, February 4.\n",
        "(",
        "twenty-",
        "May 4, 1999 ",
        "\n",
        "May 3, 2020\n",
        "https://a.example/2020/05/03/x\n",
        "https://"
      })
  void hostile_text_takes_no_longer_than_other_text(String piece) {
    assertGoesOn(piece.repeat(400_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "a", "aA", "May May May ", "1 1 1 1 ", ",", "in in in ", "ended "})
  void a_line_of_a_million_characters_takes_no_longer_than_others(String piece) {
    assertGoesOn(piece.repeat(1_000_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It came 999,999 millennia later.",
        "It came 999999 centuries ago, and 999999 centuries before that.",
        "It began in 2 BC. It was held on Christmas and on Easter Monday."
      })
  void days_that_no_calendar_reaches_are_no_failure(String text) {
    assertThat(Timex.find(text, Optional.of(PUBLISHED))).isNotEmpty();
    assertThat(Timex.find(text, Optional.empty())).isNotEmpty();
  }

  @Test
  void no_mix_of_words_of_time_fails() {
    String[] words =
        """
        a an the of in last next two hundred thousand million millennia centuries later ago earlier \
        999999 9999 BC May 31 , . - / : ' s 90 th century decade before after every this year week \
        day end early Q3 first quarter fiscal Monday Christmas Easter 30 2 1 0 00 pm m GMT ( ) ½ half \
        and to from between 2010 weekend summer tonight noon ago until"""
            .split("\\s+");
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      Optional<DateRange> published = i % 2 == 0 ? Optional.of(PUBLISHED) : Optional.empty();
      assertThatCode(() -> Timex.find(text.toString(), published))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  private static void assertGoesOn(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Timex.find(text, Optional.of(PUBLISHED));
          PublicationDate.find(text, List.of());
        });
  }
}
