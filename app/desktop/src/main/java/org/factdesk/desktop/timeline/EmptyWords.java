package org.factdesk.desktop.timeline;

import java.util.Optional;
import org.factdesk.workspace.Snapshot;

/** What the timeline says where it has nothing to show. Pure. */
final class EmptyWords {
  private EmptyWords() {}

  static String of(Optional<Snapshot> snapshot) {
    if (snapshot.isEmpty()) {
      return "";
    }
    Snapshot now = snapshot.get();
    if (now.ids().isEmpty()) {
      return "No articles here. Open another folder: Ctrl O.";
    }
    DateCheckers checkers = DateCheckers.of(now);
    if (now.checks().at().isEmpty()
        || now.checks().running()
        || now.articles().size() < now.ids().size()) {
      return "No dates yet. The checkers are still at work.";
    }
    if (checkers.allOff()) {
      return "No dates: "
          + String.join(", ", checkers.off())
          + " is switched off. Switch it on among the plugins, F7, or mark a date.";
    }
    return checkers.loaded().isEmpty()
        ? "No dates: no plugin here reads them." + marking(now)
        : "No dates here." + marking(now);
  }

  /** With the key that the scheme has for it. */
  private static String marking(Snapshot now) {
    return now.scheme().layers().stream()
        .filter(layer -> layer.id().equals(DateCheckers.LAYER) && layer.key() != '\0')
        .map(layer -> " Mark one: select its words and press " + layer.key() + ".")
        .findFirst()
        .orElse("");
  }
}
