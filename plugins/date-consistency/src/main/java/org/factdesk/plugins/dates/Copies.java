package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * Finds dates that differ between two copies of one passage within an article. Unless a dateline is
 * that of the publication, nothing within the article tells which of them is right: the one outside
 * the repetition is named first, since that is the one that readers see and that editors change.
 */
final class Copies {
  private Copies() {}

  /**
   * @param mentions of one article, with the same words beside them
   */
  static List<Finding> findings(List<Mention<DatedEvent>> mentions) {
    List<Finding> findings = new ArrayList<>();
    for (Mention<DatedEvent> repeat : mentions) {
      for (Mention<DatedEvent> told : mentions) {
        if (repeat.fact().part() == Part.REPEAT && differ(repeat, told)) {
          findings.add(
              isOfPublication(told)
                  ? Conflict.ofCopies(repeat, told)
                  : Conflict.ofCopies(told, repeat));
        }
      }
    }
    return findings;
  }

  /** A dateline of the day of publication is right. */
  private static boolean isOfPublication(Mention<DatedEvent> told) {
    return told.fact().part() == Part.DATELINE
        && told.fact().days().from().equals(told.fact().published());
  }

  private static boolean differ(Mention<DatedEvent> repeat, Mention<DatedEvent> told) {
    return repeat.fact().isApartFrom(told.fact())
        && !repeat.place().quote().equals(told.place().quote())
        && Likeness.isCopy(repeat.fact(), told.fact());
  }
}
