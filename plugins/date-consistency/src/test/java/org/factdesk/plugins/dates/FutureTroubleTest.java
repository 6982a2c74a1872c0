package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.time.LocalDate;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FutureTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial will begin on [[January 3]] in Harare.",
        "The trial is expected to open [[January 3]].",
        "On [[January 3]], the council will vote in Harare.",
        "The film will be released on [[January 3, 2022]].",
        "The ministers are due to meet in Geneva on [[January 3]], the ministry said."
      })
  void what_is_to_come_on_a_day_before_publication_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-01-10")
        .finds(DateConsistency.FUTURE_BEFORE_PUBLICATION, "told as still to come");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial will begin on January 17 in Harare.",
        "The trial will begin on January 9 in Harare.",
        "He said in December that the trial will begin on January 3.",
        "He said that the trial would begin on January 3.",
        "“The trial will begin on January 3,” he had promised.",
        "If the trial will begin on January 3, he goes.",
        "They will speak about the attack on January 3.",
        "On January 3, 2022 he said the summit will take place soon.",
        "On January 3 Lavrov announced that Moscow will respond and open talks soon.",
        "The trial, which began on January 3, will go on.",
        "The final will be held on December 18.",
        "The court will meet January 3 protesters in Harare.",
        "He will be remembered for the speech of January 3."
      })
  void other_views_of_a_day_and_other_days_are_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-01-10").findsNothing();
  }

  @Test
  void a_fix_sets_the_publication_to_that_day() {
    checking(DateConsistency::new)
        .article("north", "The trial will begin on [[January 3]] in Harare.")
        .published("2022-01-10")
        .fixes("Set the publication to 3 January 2022");
  }

  @Test
  void an_uncertain_publication_is_no_ground() {
    checking(DateConsistency::new)
        .article("north", "The trial will begin on January 3 in Harare.")
        .metadata(
            known ->
                known.withPublished(
                    new Metadatum<>(
                        DateRange.day(LocalDate.of(2022, 1, 10)), Origin.INFERRED, 0.6, "so")))
        .findsNothing();
  }
}
