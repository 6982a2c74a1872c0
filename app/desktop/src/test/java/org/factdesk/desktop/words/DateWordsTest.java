package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-02-04, 2022-02-04, 4 Feb 2022, 4 February 2022",
    "2022-01-28, 2022-01-30, 28–30 Jan, 28 to 30 January 2022",
    "2022-01-28, 2022-02-03, 28 Jan – 3 Feb, 28 January to 3 February 2022",
    "2021-12-30, 2022-01-02, 30 Dec 2021 – 2 Jan 2022, 30 December 2021 to 2 January 2022"
  })
  void days_are_said_briefly_and_in_full(LocalDate from, LocalDate to, String brief, String full) {
    Optional<Metadatum<DateRange>> days = Optional.of(Metadatum.given(new DateRange(from, to)));
    assertThat(DateWords.brief(days)).isEqualTo(brief);
    assertThat(DateWords.full(days)).isEqualTo(full);
  }

  @Test
  void no_date_is_said_as_well() {
    assertThat(DateWords.brief(Optional.empty())).isEqualTo("date unknown");
  }
}
