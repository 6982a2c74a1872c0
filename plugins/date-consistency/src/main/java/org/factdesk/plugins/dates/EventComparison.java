package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;

/** Compares events that came together under one key, and finds those dated differently. */
final class EventComparison {
  /** So many are compared in pairs; more of them are first divided by another word. */
  private static final int MOST = 150;

  /** What so many words do not tell apart is no event but a phrase of the trade. */
  private static final int DEEPEST = 2;

  private final String key;
  private final double similarity;

  EventComparison(String key, double similarity) {
    this.key = key;
    this.similarity = similarity;
  }

  List<Finding> findings(List<Mention<DatedEvent>> mentions) {
    if (EventKeys.isBesideDate(key)) {
      return Copies.findings(mentions);
    }
    if (EventKeys.isClaim(key)) {
      return LinkedClaims.findings(EventKeys.claim(key), mentions);
    }
    if (mentions.stream().noneMatch(mention -> isElsewhere(mention, mentions))) {
      return List.of();
    }
    Map<Place, Accusation> accusations = new TreeMap<>();
    List<Telling> tellings = mentions.stream().map(Telling::new).toList();
    divide(tellings, "", 0, accusations);
    List<Finding> findings = new ArrayList<>(new WrongCopies(tellings, similarity).findings(key));
    accusations.values().stream().filter(this::isToldHere).map(Conflict::of).forEach(findings::add);
    return findings;
  }

  private static boolean isElsewhere(
      Mention<DatedEvent> mention, List<Mention<DatedEvent>> mentions) {
    return !mention.place().article().equals(mentions.get(0).place().article());
  }

  private boolean isToldHere(Accusation accusation) {
    List<DatedEvent> witnesses = accusation.witnesses().stream().map(Telling::event).toList();
    return EventKeys.first(accusation.blamed().event(), witnesses).equals(key);
  }

  /**
   * @param last the word by which it was divided before; further words come behind it, so that
   *     nobody meets twice under the same words
   * @param accusations found so far, by the blamed place
   */
  private void divide(
      List<Telling> tellings, String last, int depth, Map<Place, Accusation> accusations) {
    if (tellings.size() <= MOST) {
      for (Accusation accusation : new Accusations(tellings, similarity).all()) {
        accusations.merge(accusation.blamed().mention.place(), accusation, EventComparison::surer);
      }
      return;
    }
    if (depth == DEEPEST) {
      return;
    }
    Map<String, List<Telling>> parts = new TreeMap<>();
    for (Telling telling : tellings) {
      TreeSet<String> words = new TreeSet<>(telling.event().words().stems());
      words
          .tailSet(last, false)
          .forEach(word -> parts.computeIfAbsent(word, w -> new ArrayList<>()).add(telling));
    }
    parts.values().removeIf(part -> part.size() < 2);
    parts.forEach((word, part) -> divide(part, word, depth + 1, accusations));
  }

  private static Accusation surer(Accusation one, Accusation other) {
    return Accusation.SUREST_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
