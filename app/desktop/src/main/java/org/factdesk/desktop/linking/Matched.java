package org.factdesk.desktop.linking;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Span;

/**
 * Words of which some parts were typed.
 *
 * @param bold those parts, by where they begin
 */
record Matched(String words, TreeMap<Integer, Span> bold) {
  static Matched in(String words, List<String> parts) {
    TreeMap<Integer, Span> bold = new TreeMap<>();
    String lower = words.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      int at = lower.length() == words.length() ? Target.beginsWord(lower, part) : -1;
      if (at >= 0 && bold.values().stream().noneMatch(span -> span.contains(at))) {
        bold.put(at, new Span(at, at + part.length()));
      }
    }
    return new Matched(words, bold);
  }

  /** Paints as much as there is room for, the typed parts heavier. */
  void paint(Graphics2D graphics, Color colour, int x, int baseline, int room) {
    int at = start(graphics.getFontMetrics(Fonts.ui()), room);
    int right = x;
    if (at > 0) {
      right += Drawing.text(graphics, "… ", Fonts.ui(), colour, right, baseline, room);
    }
    while (at < words.length() && right < x + room) {
      Span span = bold.get(at);
      Integer next = bold.higherKey(at);
      int end =
          span != null
              ? Math.min(span.end(), words.length())
              : next != null ? next : words.length();
      Font font = span != null ? Fonts.title() : Fonts.ui();
      right +=
          Drawing.text(
              graphics, words.substring(at, end), font, colour, right, baseline, x + room - right);
      at = end;
    }
  }

  /** Where to begin so that the first typed part can be seen. */
  private int start(FontMetrics metrics, int room) {
    if (bold.isEmpty()
        || metrics.stringWidth(words.substring(0, bold.firstEntry().getValue().end())) < room) {
      return 0;
    }
    int before = words.lastIndexOf(' ', Math.max(0, bold.firstKey() - 24));
    return before < 0 ? bold.firstKey() : before + 1;
  }
}
