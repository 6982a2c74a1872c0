package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.plugins.dates.DatedEvent.Part;

/**
 * Finds dates that differ between claims of which people said, with a link, that they are one. Only
 * what meets nowhere else is told here: articles of one story are compared as a whole.
 */
final class LinkedClaims {
  private LinkedClaims() {}

  /**
   * A finding for each claim that shares no day with the one whose dates the most claims give.
   *
   * @param claim that the others are linked to, or whose date is linked
   * @param mentions dates of the claim and of those linked to it
   */
  static List<Finding> findings(String claim, List<Mention<DatedEvent>> mentions) {
    TreeMap<String, List<Mention<DatedEvent>>> claims = new TreeMap<>();
    for (Mention<DatedEvent> mention : mentions) {
      List<String> own = mention.fact().claims().own();
      String name = own.contains(claim) ? claim : own.get(0);
      claims.computeIfAbsent(name, first -> new ArrayList<>()).add(mention);
    }
    List<List<Mention<DatedEvent>>> all = List.copyOf(claims.values());
    if (all.size() < 2) {
      return List.of();
    }
    List<Mention<DatedEvent>> agreed = all.stream().min(mostAgreedFirst(all)).orElseThrow();
    return all.stream()
        .filter(other -> other != agreed && !shareDay(other, agreed))
        .map(other -> nearest(other, agreed.get(0)))
        .filter(blamed -> !meetElsewhere(blamed.fact(), agreed.get(0).fact()))
        .map(blamed -> Conflict.ofClaims(blamed, agreed))
        .toList();
  }

  private static boolean meetElsewhere(DatedEvent one, DatedEvent other) {
    return one.part() == Part.STORY
        && other.part() == Part.STORY
        && !EventKeys.first(one, List.of(other)).isEmpty();
  }

  private static Comparator<List<Mention<DatedEvent>>> mostAgreedFirst(
      List<List<Mention<DatedEvent>>> all) {
    return Comparator.<List<Mention<DatedEvent>>, Boolean>comparing(
            claim -> !claim.get(0).fact().days().isOneDay())
        .thenComparingLong(claim -> -all.stream().filter(other -> shareDay(claim, other)).count())
        .thenComparing(claim -> -claim.get(0).fact().firmness())
        .thenComparing(claim -> claim.get(0).fact().published())
        .thenComparing(claim -> claim.get(0).place());
  }

  private static boolean shareDay(List<Mention<DatedEvent>> one, List<Mention<DatedEvent>> other) {
    return one.stream()
        .anyMatch(a -> other.stream().anyMatch(b -> Slips.agree(a.fact(), b.fact())));
  }

  private static Mention<DatedEvent> nearest(
      List<Mention<DatedEvent>> mentions, Mention<DatedEvent> to) {
    long day = to.fact().days().from().toEpochDay();
    return mentions.stream()
        .min(
            Comparator.comparingLong(
                mention -> Math.abs(mention.fact().days().from().toEpochDay() - day)))
        .orElseThrow();
  }
}
