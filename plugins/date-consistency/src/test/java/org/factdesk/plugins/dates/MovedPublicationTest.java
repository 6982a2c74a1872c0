package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.testkit.CheckerCase;
import org.junit.jupiter.api.Test;

class MovedPublicationTest {
  private static final String DRAFTS =
      "%s, the Russian foreign ministry released draft agreements on security guarantees.";

  @Test
  void a_conflict_that_rests_on_a_concluded_publication_offers_another() {
    drafts(Origin.INFERRED)
        .finds(DateConsistency.CONFLICTING_DATE, "only one can be right")
        .fixes("Set the publication to 18 December 2021");
  }

  @Test
  void a_publication_that_is_given_is_not_moved() {
    drafts(Origin.GIVEN).finds(DateConsistency.CONFLICTING_DATE, "only one can be right").fixes();
  }

  private static CheckerCase drafts(Origin origin) {
    return checking(DateConsistency::new)
        .article("east", DRAFTS.formatted("On [[December 17]]"))
        .published("2022-02-04")
        .article("north", DRAFTS.formatted("[[Yesterday]]"))
        .metadata(published(origin));
  }

  private static UnaryOperator<Metadata> published(Origin origin) {
    return known ->
        known.withPublished(
            new Metadatum<>(
                DateRange.day(LocalDate.of(2021, 12, 22)), origin, 0.8, "from the dateline"));
  }
}
