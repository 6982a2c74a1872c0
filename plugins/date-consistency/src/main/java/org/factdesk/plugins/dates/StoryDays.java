package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.plugins.dates.DatedEvent.Anchor;

/**
 * Finds a date that stands alone in its story: nearly all other articles name another day, a slip
 * of the pen away, and it is the accused article that never does, and none of them names its day.
 * So a wrong date is found also where the words have hardly anything in common.
 */
final class StoryDays {
  /** So many articles have to name the other day, */
  private static final int FEWEST_ARTICLES = 3;

  /** so many of them in words of their own, */
  private static final int FEWEST_OF_THEIR_OWN = 2;

  /** and that share of all that name any date. */
  private static final double SHARE = 0.75;

  private static final double CERTAINTY = 0.89;

  private StoryDays() {}

  static Optional<Accusation> against(Telling accused, List<Telling> tellings) {
    if (!namesDate(accused) || accused.event().saying()) {
      return Optional.empty();
    }
    Set<String> articles = new HashSet<>();
    Map<Long, List<Telling>> byDay = new TreeMap<>();
    for (Telling other : tellings) {
      if (other.isIn(accused)) {
        continue;
      }
      if (other.event().setting().names(accused.event().days())) {
        return Optional.empty();
      }
      if (namesDate(other)) {
        articles.add(other.article);
      }
      if (maySlip(accused, other)) {
        byDay.computeIfAbsent(other.day, day -> new ArrayList<>()).add(other);
      }
    }
    return byDay.values().stream()
        .filter(givers -> articles(givers) >= Math.max(FEWEST_ARTICLES, SHARE * articles.size()))
        .map(StoryDays::independent)
        .filter(givers -> givers.size() >= FEWEST_OF_THEIR_OWN)
        .findFirst()
        .map(givers -> new Accusation(accused, List.of(), givers, false, CERTAINTY));
  }

  private static long articles(List<Telling> givers) {
    return givers.stream().map(giver -> giver.article).distinct().count();
  }

  private static boolean maySlip(Telling accused, Telling other) {
    return namesDate(other)
        && !accused.event().setting().names(other.event().days())
        && Telling.shared(accused.sentence, other.sentence) > 0
        && !Slips.agree(accused.event(), other.event())
        && Slips.areLikely(accused.event(), other.event());
  }

  private static boolean namesDate(Telling telling) {
    Anchor anchor = telling.event().anchor();
    return telling.event().tellsOneDay()
        && (anchor == Anchor.STATED || anchor == Anchor.NEAREST_YEAR);
  }

  /** One an article, without reprints. */
  private static List<Telling> independent(List<Telling> givers) {
    Set<String> articles = new HashSet<>();
    List<Telling> one = new ArrayList<>();
    for (Telling giver : givers) {
      if (!Likeness.isReprintOfOne(giver, one) && articles.add(giver.article)) {
        one.add(giver);
      }
    }
    return one;
  }
}
