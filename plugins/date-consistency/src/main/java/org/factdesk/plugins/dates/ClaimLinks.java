package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.plugins.dates.DatedEvent.Claims;

/**
 * Which tellings are the same claim because people said so with links, directly or by way of
 * others.
 */
final class ClaimLinks {
  private final List<Telling> tellings;
  private final Map<String, String> head = new HashMap<>();

  ClaimLinks(List<Telling> tellings) {
    this.tellings = tellings;
    for (Telling telling : tellings) {
      Claims claims = telling.event().claims();
      for (String own : claims.own()) {
        claims.linked().forEach(linked -> head.put(root(linked), root(own)));
      }
    }
  }

  boolean areNone() {
    return head.isEmpty();
  }

  /**
   * Whether two are the same claim; where a claim has several dates, the ones that agree belong
   * together and leave the others alone.
   */
  boolean join(Telling one, Telling other) {
    return !one.isIn(other)
        && isSameClaim(one, other)
        && (Slips.agree(one.event(), other.event())
            || (!agreesWithAnother(one, other) && !agreesWithAnother(other, one)));
  }

  private boolean agreesWithAnother(Telling one, Telling other) {
    return tellings.stream()
        .anyMatch(
            more ->
                more != other
                    && more.isIn(other)
                    && more.event().days().isOneDay()
                    && isSameClaim(more, other)
                    && Slips.agree(one.event(), more.event()));
  }

  private boolean isSameClaim(Telling one, Telling other) {
    List<String> roots = new ArrayList<>();
    one.event().claims().own().forEach(claim -> roots.add(root(claim)));
    return other.event().claims().own().stream().anyMatch(claim -> roots.contains(root(claim)));
  }

  private String root(String claim) {
    String at = claim;
    for (String next = head.get(at); next != null && !next.equals(at); next = head.get(at)) {
      at = next;
    }
    return at;
  }
}
