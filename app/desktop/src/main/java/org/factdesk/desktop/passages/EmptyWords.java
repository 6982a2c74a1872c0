package org.factdesk.desktop.passages;

import org.factdesk.checker.CheckerDescription;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** Why there is no map. Pure. */
final class EmptyWords {
  private static final Texts TEXTS = Texts.of(EmptyWords.class);

  private EmptyWords() {}

  static String of(Situation situation) {
    if (situation.snapshot().isEmpty() || situation.open().isEmpty()) {
      return TEXTS.get("empty.no-article", KeyHints.of("open-folder"));
    }
    Snapshot now = situation.snapshot().get();
    boolean loaded =
        now.plugins().stream()
            .flatMap(plugin -> plugin.checkers().stream())
            .map(CheckerDescription::id)
            .anyMatch(MapReader.CHECKER::equals);
    boolean atWork =
        now.checks().at().isEmpty()
            || now.checks().running()
            || now.articles().size() < now.ids().size();
    if (loaded && !now.checker(MapReader.CHECKER).enabled()) {
      return TEXTS.get("empty.off", KeyHints.of("plugins"));
    }
    if (atWork) {
      return TEXTS.get("empty.at-work");
    }
    return TEXTS.get(loaded ? "empty.none" : "empty.no-plugin");
  }
}
