package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Mention;
import org.factdesk.plugins.dates.DatedEvent.Copy;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * Joins the dates of an article with those of sections that repeat it: a slip in one of them is one
 * finding, whether it shows within the article or beside others.
 */
final class Repeats {
  private Repeats() {}

  /** The same mentions; dates know their copies, and copies are about what is copied. */
  static List<Mention<DatedEvent>> joined(List<Mention<DatedEvent>> told) {
    if (told.stream().noneMatch(mention -> mention.fact().part() == Part.REPEAT)) {
      return told;
    }
    List<Mention<DatedEvent>> joined = new ArrayList<>();
    for (Mention<DatedEvent> mention : told) {
      List<Mention<DatedEvent>> copies =
          told.stream().filter(other -> Likeness.isCopy(mention.fact(), other.fact())).toList();
      DatedEvent event = mention.fact();
      if (event.part() != Part.REPEAT) {
        event = event.withCopies(differing(copies, event));
      } else if (!copies.isEmpty()) {
        event = event.withSubject(copies.get(0).fact().subject());
      }
      joined.add(new Mention<>(mention.key(), mention.place(), event));
    }
    return joined;
  }

  /** Those that give another day. */
  private static List<Copy> differing(List<Mention<DatedEvent>> copies, DatedEvent event) {
    return copies.stream()
        .filter(copy -> copy.fact().isApartFrom(event))
        .map(copy -> new Copy(copy.place(), copy.fact().days()))
        .toList();
  }
}
