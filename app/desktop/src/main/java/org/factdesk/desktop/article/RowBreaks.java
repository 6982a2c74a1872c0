package org.factdesk.desktop.article;

import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.Arrays;

/** Breaks the text of a block into rows that fit the measure. */
final class RowBreaks {
  /** Shaping is not linear in the length of its text, so long text is shaped in pieces. */
  private static final int PIECE = 4000;

  private static final int MARGIN = 800;

  private int[] starts = new int[4];
  private int count;

  private RowBreaks() {}

  /** Where each row begins, and, last, the end. */
  static int[] of(String text, int begin, int end, Typeface typeface, int measure) {
    RowBreaks breaks = new RowBreaks();
    breaks.add(begin);
    if (Typeface.isPlain(text, begin, end)) {
      breaks.breakPlain(text, begin, end, typeface, measure);
    } else {
      breaks.breakShaped(text, begin, end, typeface, measure);
    }
    breaks.add(end);
    return Arrays.copyOf(breaks.starts, breaks.count);
  }

  /** The text of a block as it is shaped: of one direction, controls without width. */
  static AttributedString shaped(
      String text, int begin, int end, Typeface typeface, boolean leftToRight) {
    char[] characters = text.substring(begin, end).toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '\t') {
        characters[i] = ' ';
      } else if (Typeface.isInvisible(c)) {
        characters[i] = '\u200B';
      }
    }
    AttributedString shaped = new AttributedString(new String(characters));
    shaped.addAttribute(TextAttribute.FONT, typeface.font());
    shaped.addAttribute(
        TextAttribute.RUN_DIRECTION,
        leftToRight ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
    return shaped;
  }

  /** The direction of a paragraph is that of its first letter. */
  static boolean isLeftToRight(String text, int begin, int end) {
    int limit = Math.min(end, begin + PIECE);
    return new Bidi(text.substring(begin, limit), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
        .baseIsLeftToRight();
  }

  private void breakPlain(String text, int begin, int end, Typeface typeface, int measure) {
    Kerning kerning = typeface.kerning();
    kerning.learn(text, begin, end);
    float x = 0;
    int start = begin;
    int opportunity = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      x += typeface.advance(c);
      if (i > start) {
        x += kerning.between(text.charAt(i - 1), c);
      }
      if (x > measure && !isSpace(c) && i > start) {
        start = opportunity > start ? opportunity : i;
        add(start);
        // What is carried over to the new row is measured again.
        x = 0;
        i = start - 1;
        opportunity = start;
      } else if (breaksAfter(text, i, end)) {
        opportunity = i + 1;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean breaksAfter(String text, int i, int end) {
    char c = text.charAt(i);
    if (isSpace(c) || c == '\u200B' || (c >= 0x2000 && c <= 0x200A && c != 0x2007)) {
      return true;
    }
    boolean joins = c == '-' || c == '/' || c == '\u2010' || c == '\u2013' || c == '\u2014';
    return joins
        && i + 1 < end
        && Character.isLetterOrDigit(text.charAt(i + 1))
        && (c == '\u2014' || (i > 0 && Character.isLetter(text.charAt(i - 1))));
  }

  private void breakShaped(String text, int begin, int end, Typeface typeface, int measure) {
    boolean leftToRight = isLeftToRight(text, begin, end);
    int from = begin;
    while (from < end) {
      int to = Math.min(end, from + PIECE);
      AttributedString piece = shaped(text, from, to, typeface, leftToRight);
      LineBreakMeasurer measurer = new LineBreakMeasurer(piece.getIterator(), Typeface.CONTEXT);
      int stop = to == end ? to - from : to - from - MARGIN;
      while (measurer.getPosition() < stop) {
        measurer.setPosition(measurer.nextOffset(measure));
        if (from + measurer.getPosition() < end) {
          add(from + measurer.getPosition());
        }
      }
      from += measurer.getPosition();
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }
}
