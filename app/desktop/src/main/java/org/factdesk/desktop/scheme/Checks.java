package org.factdesk.desktop.scheme;

import java.util.List;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;

/**
 * What may not be typed into the fields of the editor: a sentence each, empty where all is well.
 */
final class Checks {
  private static final Texts TEXTS = Texts.of(Checks.class);
  private static final int LONGEST = 200;

  private Checks() {}

  /** An id that is new among these. */
  static String id(String typed, List<String> taken) {
    if (!Scheme.isId(typed)) {
      return TEXTS.get("fault.id");
    }
    return taken.contains(typed) ? TEXTS.get("fault.taken", typed) : "";
  }

  /** A name that is new among these. */
  static String name(String typed, List<String> taken) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return TEXTS.get("fault.name", LONGEST);
    }
    return taken.contains(typed) ? TEXTS.get("fault.taken", typed) : "";
  }

  /** A digit that no other layer has. */
  static String key(String typed, Scheme scheme, String layer) {
    if (!typed.matches("[0-9]?")) {
      return TEXTS.get("fault.key");
    }
    return scheme.layers().stream()
        .filter(other -> !typed.isEmpty() && other.key() == typed.charAt(0))
        .map(Layer::id)
        .filter(other -> !other.equals(layer))
        .findFirst()
        .map(other -> TEXTS.get("fault.key-taken", typed, other))
        .orElse("");
  }
}
