package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on January 10. [[Three days later]], on [[January 15]], they left.",
        "It was signed on January 10. [[The day after]], on [[January 15]], shelling resumed.",
        "They met on January 10. [[The next day]], [[January 13]], they left.",
        "They met on January 10. [[Two weeks earlier]], on [[January 3]], they had left."
      })
  void a_date_that_fits_no_date_before_it_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.DURATION_MISMATCH, "than any date named before it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on January 10. Three days later, on January 13, they left.",
        "They met on January 10. Three days later, on January 14, they left.",
        "They met on January 10 and 12. Three days later, on January 15, they left.",
        "They met on January 10. Two weeks later, on January 25, they left.",
        "They met on January 10. Some days later, on January 29, they left.",
        "They met on May 10, 1999. Three days later, on January 15, they left."
      })
  void a_date_that_fits_a_date_before_it_is_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }
}
