package org.factdesk.desktop.passages;

import java.util.Locale;
import org.factdesk.desktop.words.Texts;

/** How a passage is said again. */
enum How {
  VERBATIM,
  EDITED,
  REWRITTEN;

  private static final double SAME = 0.985;
  private static final double ALIKE = 0.75;

  /** By the share, 0 to 1, of the words that are the same. */
  static How of(double same) {
    if (same >= SAME) {
      return VERBATIM;
    }
    return same >= ALIKE ? EDITED : REWRITTEN;
  }

  String words() {
    return Texts.of(How.class).get("how." + name().toLowerCase(Locale.ROOT));
  }
}
