package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfoLineTest {
  @ParameterizedTest
  @CsvSource({
    "2022-02-01, 2022-02-01, 1 February 2022",
    "2022-01-28, 2022-01-30, 28–30 January 2022",
    "2022-01-28, 2022-02-02, 28 January – 2 February 2022",
    "2021-12-31, 2022-01-02, 31 December 2021 – 2 January 2022",
  })
  void days_are_as_short_as_they_stay_clear(LocalDate from, LocalDate to, String days) {
    assertThat(InfoLine.days(new DateRange(from, to))).isEqualTo(days);
  }

  @Test
  void the_line_says_where_the_date_came_from() {
    DateRange day = DateRange.day(LocalDate.of(2022, 2, 1));
    Metadata metadata =
        Metadata.UNKNOWN
            .withOutlet(Metadatum.given("Artsakhpress"))
            .withPublished(new Metadatum<>(day, Origin.INFERRED, 0.9, "from the dateline"));
    assertThat(InfoLine.of(metadata))
        .isEqualTo("Artsakhpress · published 1 February 2022, read from the dateline");
  }

  @Test
  void an_unknown_date_is_called_unknown() {
    assertThat(InfoLine.of(Metadata.UNKNOWN)).isEqualTo("date unknown");
  }
}
