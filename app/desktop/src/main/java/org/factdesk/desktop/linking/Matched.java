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
  private static final String GAP = " … ";

  /** So many characters before the last typed part are shown with it. */
  private static final int BEFORE = 10;

  /** How many px more the typed parts may take for being heavier. */
  private static final int HEAVIER = 12;

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

  /**
   * Paints as much as there is room for, the typed parts heavier. Where the last of them would be
   * cut off, words before it are left out.
   */
  void paint(Graphics2D graphics, Color colour, int x, int baseline, int room) {
    shortened(graphics.getFontMetrics(Fonts.ui()), room)
        .paintAll(graphics, colour, x, baseline, room);
  }

  private void paintAll(Graphics2D graphics, Color colour, int x, int baseline, int room) {
    int right = x;
    int at = 0;
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

  /** With the last typed part, and with the first where both can be seen in so many px. */
  Matched shortened(FontMetrics metrics, int room) {
    if (bold.isEmpty() || metrics.stringWidth(words.substring(0, lastEnd())) < room - HEAVIER) {
      return this;
    }
    int near = wordBefore(bold.lastKey() - BEFORE);
    boolean fits = metrics.stringWidth(words.substring(near, lastEnd())) < room - 2 * HEAVIER;
    int tail = fits ? near : bold.lastKey();
    int free = room - HEAVIER - metrics.stringWidth(GAP + words.substring(tail, lastEnd()));
    int head = tail;
    while (head > 0 && metrics.stringWidth(words.substring(0, head)) > free) {
      head = words.lastIndexOf(' ', head - 1);
    }
    return head <= 0 || head < bold.firstEntry().getValue().end()
        ? from(0, tail)
        : from(head, tail);
  }

  /** The words before one place and from another on. */
  private Matched from(int head, int tail) {
    String before = words.substring(0, head) + (head > 0 ? GAP : GAP.stripLeading());
    TreeMap<Integer, Span> kept = new TreeMap<>();
    int shift = before.length() - tail;
    for (Span span : bold.values()) {
      if (span.end() <= head) {
        kept.put(span.begin(), span);
      } else if (span.begin() >= tail) {
        kept.put(span.begin() + shift, new Span(span.begin() + shift, span.end() + shift));
      }
    }
    return new Matched(before + words.substring(tail), kept);
  }

  private int lastEnd() {
    return Math.min(bold.lastEntry().getValue().end(), words.length());
  }

  /** Where the word before an offset begins. */
  private int wordBefore(int offset) {
    return offset <= 0 ? 0 : words.lastIndexOf(' ', offset) + 1;
  }
}
