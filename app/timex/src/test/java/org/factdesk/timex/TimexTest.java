package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
