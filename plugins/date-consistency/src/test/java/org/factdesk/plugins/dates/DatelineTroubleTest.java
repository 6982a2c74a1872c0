package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.util.List;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTroubleTest {

  @ParameterizedTest
  @ValueSource(strings = {"February 14", "January 4", "February 4, 2021"})
  void a_dateline_after_publication_or_long_before_is_flagged(String day) {
    checking(DateConsistency::new)
        .article("north", "MOSCOW, [[" + day + "]]. Talks go on.")
        .sections(dateline(day))
        .published("2022-02-04")
        .finds(DateConsistency.DATELINE_MISMATCH, "The dateline says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"February 4", "February 3", "February 1, 2022"})
  void a_dateline_of_about_the_day_of_publication_is_none(String day) {
    checking(DateConsistency::new)
        .article("north", "MOSCOW, " + day + ". Talks go on.")
        .sections(dateline(day))
        .published("2022-02-04")
        .findsNothing();
  }

  private static List<Section> dateline(String day) {
    int end = 10 + day.length();
    return List.of(
        new Section(new Span(0, end), SectionKind.DATELINE),
        new Section(new Span(end, end + 12), SectionKind.BODY));
  }
}
