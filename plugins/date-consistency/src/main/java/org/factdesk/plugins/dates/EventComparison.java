package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;

/** Compares events that came together under one key, and finds those dated differently. */
final class EventComparison {
  /** So many are compared in pairs; more of them are first divided by a second word. */
  private static final int MOST = 150;

  /** What so many words do not tell apart is no event but a phrase of the trade. */
  private static final int DEEPEST = 3;

  private final String key;
  private final SameEvent sameEvent;

  EventComparison(String key, double similarity) {
    this.key = key;
    this.sameEvent = new SameEvent(similarity);
  }

  List<Finding> findings(List<Mention<DatedEvent>> mentions) {
    List<Finding> findings = new ArrayList<>();
    divide(mentions, List.of(key), findings);
    return findings;
  }

  private void divide(
      List<Mention<DatedEvent>> mentions, List<String> under, List<Finding> findings) {
    if (mentions.size() <= MOST) {
      findings.addAll(findings(mentions, under));
      return;
    }
    if (under.size() == DEEPEST) {
      return;
    }
    Map<String, List<Mention<DatedEvent>>> divided = new HashMap<>();
    for (Mention<DatedEvent> mention : mentions) {
      for (String stem : mention.fact().stems()) {
        if (EventKeys.isBehind(stem, under.get(under.size() - 1))) {
          divided.computeIfAbsent(stem, word -> new ArrayList<>(2)).add(mention);
        }
      }
    }
    divided.values().removeIf(part -> part.size() < 2);
    for (Map.Entry<String, List<Mention<DatedEvent>>> part : new TreeMap<>(divided).entrySet()) {
      List<String> deeper = new ArrayList<>(under);
      deeper.add(part.getKey());
      divide(part.getValue(), deeper, findings);
    }
  }

  /**
   * @param under the words under which the mentions came together; each conflict is told only under
   *     the commonest words that its two sides share: so it is told once, and where most that tell
   *     the event are heard
   */
  private List<Finding> findings(List<Mention<DatedEvent>> mentions, List<String> under) {
    if (mentions.size() < 2 || !differ(mentions)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Mention<DatedEvent>> event : sameEvent.groups(mentions, under)) {
      findings.addAll(new Conflict(event, under).findings());
    }
    return findings;
  }

  private static boolean differ(List<Mention<DatedEvent>> mentions) {
    DatedEvent first = mentions.get(0).fact();
    return mentions.stream().anyMatch(mention -> !mention.fact().days().equals(first.days()));
  }
}
