package org.factdesk.desktop.timeline;

import java.util.Optional;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** What the timeline says where it has nothing to show. Pure. */
final class EmptyWords {
  private static final Texts TEXTS = Texts.of(EmptyWords.class);

  private EmptyWords() {}

  static String of(Optional<Snapshot> snapshot) {
    if (snapshot.isEmpty()) {
      return "";
    }
    Snapshot now = snapshot.get();
    if (now.ids().isEmpty()) {
      return TEXTS.get("empty.no-articles", KeyHints.of("open-folder"));
    }
    DateCheckers checkers = DateCheckers.of(now);
    if (now.checks().at().isEmpty()
        || now.checks().running()
        || now.articles().size() < now.ids().size()) {
      return TEXTS.get("empty.at-work");
    }
    if (checkers.allOff()) {
      return TEXTS.get("empty.off", String.join(", ", checkers.off()));
    }
    return checkers.loaded().isEmpty()
        ? TEXTS.get("empty.no-plugin") + marking(now)
        : TEXTS.get("empty.none") + marking(now);
  }

  /** With the key that the scheme has for it. */
  private static String marking(Snapshot now) {
    return now.scheme().layers().stream()
        .filter(layer -> layer.id().equals(DateCheckers.LAYER) && layer.key() != '\0')
        .map(layer -> " " + TEXTS.get("empty.mark", String.valueOf(layer.key())))
        .findFirst()
        .orElse("");
  }
}
