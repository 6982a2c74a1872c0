package org.factdesk.desktop.timeline;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.factdesk.desktop.look.Fonts;

/** How words of the timeline are set. */
enum Lettering {
  TITLE,
  DAY,
  BODY,
  SMALL,
  TAG;

  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  Font font() {
    return switch (this) {
      case TITLE -> Fonts.medium();
      case DAY -> Fonts.group();
      case BODY -> Fonts.ui();
      case SMALL -> Fonts.small();
      case TAG -> Fonts.tag();
    };
  }

  /** As style sheets count it: 400 is regular. */
  int weight() {
    return switch (this) {
      case TITLE -> 500;
      case DAY -> 600;
      default -> 400;
    };
  }

  /** How wide the words are, in px. Any thread. */
  double width(String words) {
    return words.isEmpty() ? 0 : font().getStringBounds(words, SMOOTH).getWidth();
  }

  /** The words, cut with "…" where they are wider than the room in px. */
  String fitting(String words, double room) {
    if (width(words) <= room) {
      return words;
    }
    int low = 0;
    int high = words.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(words.substring(0, middle) + "…") <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (low > 0 && Character.isHighSurrogate(words.charAt(low - 1))) {
      low--;
    }
    return low == 0 ? "" : words.substring(0, low).stripTrailing() + "…";
  }
}
