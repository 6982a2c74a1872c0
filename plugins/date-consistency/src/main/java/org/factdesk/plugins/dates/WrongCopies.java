package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.plugins.dates.DatedEvent.Copy;

/**
 * Decides between two copies within an article by the other articles: where they confirm what it
 * says outside of its repetition, and nobody what it repeats, the repetition is wrong.
 */
final class WrongCopies {
  private final List<Telling> tellings;
  private final double similarity;

  /**
   * @param similarity how alike those who confirm a day must be
   */
  WrongCopies(List<Telling> tellings, double similarity) {
    this.tellings = tellings;
    this.similarity = similarity;
  }

  /** Those that are told under the key. */
  List<Finding> findings(String key) {
    List<Finding> findings = new ArrayList<>();
    for (Telling told : tellings) {
      for (Copy copy : told.event().copies()) {
        List<Telling> confirming = giving(told.event().days(), told);
        boolean wrong = !confirming.isEmpty() && giving(copy.days(), told).isEmpty();
        if (wrong && isToldUnder(key, told, confirming)) {
          findings.add(Conflict.ofWrongCopy(copy, told, confirming));
        }
      }
    }
    return findings;
  }

  private static boolean isToldUnder(String key, Telling told, List<Telling> confirming) {
    List<DatedEvent> events = confirming.stream().map(Telling::event).toList();
    return EventKeys.first(told.event(), events).equals(key);
  }

  /** The tellings of other articles that are like this one and give these days. */
  private List<Telling> giving(DateRange days, Telling told) {
    return tellings.stream()
        .filter(other -> !other.isIn(told) && other.event().days().equals(days))
        .filter(other -> Likeness.of(told, other) >= similarity)
        .toList();
  }
}
