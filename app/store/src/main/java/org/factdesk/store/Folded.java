package org.factdesk.store;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without the differences that a change of line ends, of normalisation or of typography
 * makes: composed letters, curly quotation marks, sorts and numbers of blanks and dashes. Each unit
 * knows where it stands in the text.
 */
final class Folded {
  /** More marks on one letter are no writing. */
  private static final int MOST_MARKS = 30;

  private static final char NO_UNIT = 0xFFFF;

  private char[] units;
  private int[] begins;
  private int[] ends;
  private int length;

  private Folded(int room) {
    units = new char[room];
    begins = new int[room];
    ends = new int[room];
  }

  static Folded of(String text) {
    Folded folded = new Folded(text.length() + 8);
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      boolean alone = i + 1 == text.length() || text.charAt(i + 1) < 0x300;
      if (unit < 0x80 && alone) {
        folded.add(sign(unit), i, i + 1);
        i++;
      } else {
        i = folded.letter(text, i);
      }
    }
    return folded;
  }

  int length() {
    return length;
  }

  char unit(int at) {
    return units[at];
  }

  /** Where the unit starts in the text. */
  int begin(int at) {
    return begins[at];
  }

  /** Where the unit ends in the text. */
  int end(int at) {
    return ends[at];
  }

  /** The units; not to be changed, longer than {@link #length()}. */
  char[] units() {
    return units;
  }

  @Override
  public String toString() {
    return new String(units, 0, length);
  }

  /** Adds the letter with its marks; gives where the next one starts. */
  private int letter(String text, int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    for (int marks = 0; end < text.length() && marks < MOST_MARKS; marks++) {
      int next = text.codePointAt(end);
      if (next < 0x300 || !isMark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    String whole = Surrogates.whole(text.substring(begin, end));
    String parts = Normalizer.normalize(whole, Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      add(sign(parts.charAt(i)), begin, end);
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** What the sign counts as; {@link #NO_UNIT} for signs that nobody sees. */
  private static char sign(char unit) {
    if (unit > ' ' && unit < 0x7F) {
      return unit == '`' ? '\'' : unit;
    }
    return switch (unit) {
      case '‘', '’', '‚', '‛', '′', '´' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case 0xAD, 0xFEFF, 0x2060 -> NO_UNIT;
      case Remembered.BREAK -> 0xFFFD;
      default -> other(unit);
    };
  }

  private static char other(char unit) {
    if (unit == 0x85 || Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
      return ' ';
    }
    boolean unseen =
        unit >= 0x200B && unit <= 0x200F
            || unit >= 0x202A && unit <= 0x202E
            || unit >= 0x2066 && unit <= 0x2069
            || unit >= 0xFE00 && unit <= 0xFE0F;
    return unseen ? NO_UNIT : unit;
  }

  private void add(char unit, int begin, int end) {
    if (unit == NO_UNIT) {
      return;
    }
    if ((unit == ' ' || unit == '-') && length > 0 && units[length - 1] == unit) {
      ends[length - 1] = end;
      return;
    }
    if (length == units.length) {
      units = Arrays.copyOf(units, 2 * length);
      begins = Arrays.copyOf(begins, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    units[length] = unit;
    begins[length] = begin;
    ends[length] = end;
    length++;
  }
}
