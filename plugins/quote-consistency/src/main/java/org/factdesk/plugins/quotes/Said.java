package org.factdesk.plugins.quotes;

import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.model.Place;

/**
 * A sentence within quotation marks; its words are those of the place.
 *
 * @param by the names of whoever speaks, folded; empty where nobody is named
 * @param naming the words that name who speaks; none where nobody is named
 * @param day of publication, as 2022-02-04; empty where it is not known
 * @param headline whether it stands in a headline
 * @param next where it is told for the sake of what comes after it: the sentence behind it, or the
 *     two behind it, of which the last is meant; else none
 */
record Said(List<String> by, List<Place> naming, String day, boolean headline, List<Place> next)
    implements Fact {
  /** Keeps copies of the lists. */
  Said {
    by = List.copyOf(by);
    naming = List.copyOf(naming);
    next = List.copyOf(next);
  }

  Said before(List<Place> following) {
    return new Said(by, naming, day, headline, following);
  }
}
