package org.factdesk.plugins.dates;

import java.util.List;
import org.factdesk.checker.Mention;

/**
 * The days of mentions as bare numbers: most pairs have nothing to do with each other, and that has
 * to be seen fast, since a common word brings together very many.
 */
final class Outlines {
  /** The longest month. */
  private static final int MONTH = 31;

  private final long[] from;
  private final long[] to;
  private final int[] dayOfMonth;
  private final int[] article;

  /**
   * @param mentions sorted by place
   */
  Outlines(List<Mention<DatedEvent>> mentions) {
    int count = mentions.size();
    from = new long[count];
    to = new long[count];
    dayOfMonth = new int[count];
    article = new int[count];
    for (int i = 0; i < count; i++) {
      DatedEvent event = mentions.get(i).fact();
      from[i] = event.days().from().toEpochDay();
      to[i] = event.days().to().toEpochDay();
      dayOfMonth[i] = event.days().from().getDayOfMonth();
      boolean same = i > 0 && isOneArticle(mentions.get(i - 1), mentions.get(i));
      article[i] = same ? article[i - 1] : i;
    }
  }

  private static boolean isOneArticle(Mention<DatedEvent> one, Mention<DatedEvent> other) {
    return one.place().article().equals(other.place().article());
  }

  /**
   * Whether the days of the two have nothing in common and are, in different articles, as far apart
   * as {@link Slips} ever takes for a slip.
   */
  boolean mayConflict(int one, int other) {
    if (to[one] >= from[other] && to[other] >= from[one]) {
      return false;
    }
    return article[one] == article[other]
        || Math.abs(from[one] - from[other]) <= MONTH
        || dayOfMonth[one] == dayOfMonth[other];
  }

  /** Whether not all of them give the same days. */
  boolean differ(Members members) {
    for (int i = 1; i < members.size(); i++) {
      if (from[members.at(i)] != from[members.at(0)] || to[members.at(i)] != to[members.at(0)]) {
        return true;
      }
    }
    return false;
  }
}
