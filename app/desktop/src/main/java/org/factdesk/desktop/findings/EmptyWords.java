package org.factdesk.desktop.findings;

import java.time.Instant;
import java.time.ZoneId;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.ClockWords;

/** What the list says where it has nothing to show. */
final class EmptyWords {
  private EmptyWords() {}

  static String of(Situation situation, boolean offers, boolean aside) {
    if (situation.snapshot().isEmpty()) {
      return "";
    }
    if (aside) {
      return offers ? "No suggestion was rejected here." : "No finding was dismissed here.";
    }
    String nothing = offers ? "No suggestions here." : "No findings here.";
    return situation
        .snapshot()
        .flatMap(snapshot -> snapshot.checks().at())
        .map(at -> nothing + " Checkers ran at " + time(at) + ".")
        .orElse(nothing + " Checkers have not run yet.");
  }

  private static String time(Instant at) {
    return ClockWords.minutes(at, ZoneId.systemDefault());
  }
}
