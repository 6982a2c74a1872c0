package org.factdesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who says what in English news prose: "police said", "said Peskov", "according to the
 * envoy", "a source told the agency", "in his opinion", "it was reported that".
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Sayings {
  private Sayings() {}

  /** The sayings of the text, by their cue. */
  public static List<Saying> in(CharSequence text) {
    List<Saying> sayings = new ArrayList<>();
    for (SaidSentence sentence : SaidSentence.in(text)) {
      sayings.addAll(new SayingFinder(sentence).sayings());
    }
    sayings.sort(Comparator.comparing(Saying::cue));
    return sayings;
  }
}
