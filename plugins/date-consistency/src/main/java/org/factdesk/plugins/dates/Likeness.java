package org.factdesk.plugins.dates;

import java.util.Collections;
import java.util.List;
import org.factdesk.plugins.dates.DatedEvent.Part;

/** How sure it is that two tellings tell the same event. */
final class Likeness {
  private static final int FEWEST_SHARED = 3;
  private static final int SHARED_BY_COPIES = 2;
  private static final double NAME = 0.7;

  private Likeness() {}

  /** 0 to 1; 0 where too little is in common to tell. */
  static double of(DatedEvent one, DatedEvent other) {
    if (one.saying() != other.saying()) {
      return 0;
    }
    List<String> shared = EventKeys.shared(one, other);
    if (shared.size() < FEWEST_SHARED) {
      return 0;
    }
    double common = 0;
    for (String stem : shared) {
      common += isName(one, other, stem) ? NAME : 1;
    }
    double least = Math.min(weight(one), weight(other));
    double most = Math.max(weight(one), weight(other));
    double overlap = Math.min(1, common / least);
    double cosine = Math.min(1, common / Math.sqrt(least * most));
    return 0.5 * overlap + 0.5 * cosine;
  }

  /** The share, 0 to 1, of the words that two articles say most often and have in common. */
  static double ofStories(DatedEvent one, DatedEvent other) {
    int least = Math.min(one.story().size(), other.story().size());
    if (least == 0) {
      return 0;
    }
    int shared = 0;
    for (String stem : one.story()) {
      shared += Collections.binarySearch(other.story(), stem) >= 0 ? 1 : 0;
    }
    return (double) shared / least;
  }

  /** Whether one is the copy of the other within their article. */
  static boolean isCopy(DatedEvent one, DatedEvent other) {
    boolean beside = sameSurroundings(one, other);
    boolean dateline = one.part() == Part.DATELINE || other.part() == Part.DATELINE;
    return beside && (dateline || EventKeys.shared(one, other).size() >= SHARED_BY_COPIES);
  }

  private static double weight(DatedEvent event) {
    return event.stems().size() - (1 - NAME) * event.names().size();
  }

  private static boolean isName(DatedEvent one, DatedEvent other, String stem) {
    return Collections.binarySearch(one.names(), stem) >= 0
        || Collections.binarySearch(other.names(), stem) >= 0;
  }

  /** Whether the words right beside the dates are the same, as in copies of one text. */
  static boolean sameSurroundings(DatedEvent one, DatedEvent other) {
    return (!one.before().isEmpty() && one.before().equals(other.before()))
        || (!one.after().isEmpty() && one.after().equals(other.after()));
  }
}
