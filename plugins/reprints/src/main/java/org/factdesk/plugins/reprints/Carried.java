package org.factdesk.plugins.reprints;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.plugins.reprints.Reading.Mark;

/** Marks that stand on words of a passage in one article, and not on the same words in another. */
final class Carried {
  private Carried() {}

  /** Offers of both sides: what the first has for the second, and the other way round. */
  static List<Finding> between(Member one, Span here, Member other, Span there) {
    List<Finding> offers = new ArrayList<>();
    addOffers(one, here, other, there, offers);
    addOffers(other, there, one, here, offers);
    return offers;
  }

  private static void addOffers(
      Member from, Span marked, Member to, Span bare, List<Finding> offers) {
    for (Mark mark : from.reading().marks()) {
      if (marked.contains(mark.span())) {
        from.text()
            .sameWords(mark.span(), marked, to.text(), bare)
            .filter(words -> !hasMark(to, mark.layer(), words))
            .ifPresent(words -> offers.add(offer(from.place(mark.span()), mark, to.place(words))));
      }
    }
  }

  private static boolean hasMark(Member member, String layer, Span words) {
    return member.reading().marks().stream()
        .anyMatch(mark -> mark.layer().equals(layer) && member.text().isSame(mark.span(), words));
  }

  private static Finding offer(Place origin, Mark mark, Place words) {
    SortedMap<String, String> features = new TreeMap<>();
    for (int i = 0; i + 1 < mark.features().size(); i += 2) {
      features.put(mark.features().get(i), mark.features().get(i + 1));
    }
    String message =
        "these words are marked as %s in %s, from which the passage is also known"
            .formatted(mark.layer(), origin.article());
    return Finding.suggestion(Reprints.MARKS_TO_CARRY, message, words, mark.layer(), features)
        .at(origin)
        .because(new Evidence.Quote(origin, "marked as " + mark.layer()));
  }
}
