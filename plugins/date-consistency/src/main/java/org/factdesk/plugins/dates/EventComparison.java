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
    Members all = new Members();
    for (int i = 0; i < mentions.size(); i++) {
      all.add(i);
    }
    divide(new Told(mentions, new Outlines(mentions)), all, List.of(key), findings);
    return findings;
  }

  /** All mentions that came together, and their days as bare numbers. */
  record Told(List<Mention<DatedEvent>> mentions, Outlines outlines) {
    DatedEvent event(int index) {
      return mentions.get(index).fact();
    }
  }

  private void divide(Told told, Members members, List<String> under, List<Finding> findings) {
    if (members.size() <= MOST) {
      findings.addAll(findings(told, members, under));
      return;
    }
    if (under.size() == DEEPEST) {
      return;
    }
    Map<String, Members> divided = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (String stem : told.event(members.at(i)).stems()) {
        if (EventKeys.isBehind(stem, under.get(under.size() - 1))) {
          divided.computeIfAbsent(stem, word -> new Members()).add(members.at(i));
        }
      }
    }
    divided.values().removeIf(part -> part.size() < 2);
    for (Map.Entry<String, Members> part : new TreeMap<>(divided).entrySet()) {
      List<String> deeper = new ArrayList<>(under);
      deeper.add(part.getKey());
      divide(told, part.getValue(), deeper, findings);
    }
  }

  /**
   * @param under the words under which the mentions came together; each conflict is told only under
   *     the commonest words that its two sides share: so it is told once, and where most that tell
   *     the event are heard
   */
  private List<Finding> findings(Told told, Members members, List<String> under) {
    if (!told.outlines().differ(members)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Mention<DatedEvent>> event : sameEvent.groups(told, members, under)) {
      findings.addAll(new Conflict(event, under).findings());
    }
    return findings;
  }
}
