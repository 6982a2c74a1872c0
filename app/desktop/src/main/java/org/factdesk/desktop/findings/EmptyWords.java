package org.factdesk.desktop.findings;

import java.time.Instant;
import java.time.ZoneId;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.Texts;

/** What the list says where it has nothing to show. */
final class EmptyWords {
  private static final Texts TEXTS = Texts.of(EmptyWords.class);

  private EmptyWords() {}

  static String of(Situation situation, boolean offers, boolean aside) {
    if (situation.snapshot().isEmpty()) {
      return "";
    }
    if (aside) {
      return TEXTS.get(offers ? "empty.none-rejected" : "empty.none-dismissed");
    }
    String nothing = TEXTS.get(offers ? "empty.suggestions" : "empty.findings");
    return situation
        .snapshot()
        .flatMap(snapshot -> snapshot.checks().at())
        .map(at -> nothing + " " + TEXTS.get("empty.ran", time(at)))
        .orElseGet(() -> nothing + " " + TEXTS.get("empty.not-run"));
  }

  private static String time(Instant at) {
    return ClockWords.minutes(at, ZoneId.systemDefault());
  }
}
