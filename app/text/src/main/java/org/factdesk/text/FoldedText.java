package org.factdesk.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as a searcher means it: without the difference of capital and small letters, of straight
 * and curly quotation marks, of dashes, of sorts of blanks and of how many stand in a row; each
 * unit knows where it comes from.
 */
final class FoldedText {
  private char[] units;
  private int[] begins;
  private int length;

  private FoldedText(int room) {
    units = new char[room];
    begins = new int[room + 1];
  }

  /**
   * @param keepCase capital and small letters stay different
   * @param keepAccents letters with and without accents stay different
   */
  static FoldedText of(CharSequence text, boolean keepCase, boolean keepAccents) {
    FoldedText folded = new FoldedText(text.length() + 8);
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        folded.add(keepCase ? blank(unit) : blank(small(unit)), i);
        i++;
      } else {
        int codePoint = Character.codePointAt(text, i);
        folded.fold(codePoint, i, keepCase, keepAccents);
        i += Character.charCount(codePoint);
      }
    }
    folded.begins[folded.length] = text.length();
    return folded;
  }

  int length() {
    return length;
  }

  char unit(int at) {
    return units[at];
  }

  /** Where in the text the unit comes from; the text's length for the end. */
  int source(int at) {
    return begins[at];
  }

  /** The first place of the other in it, from the offset on; -1 for none. */
  int indexOf(FoldedText wanted, int from) {
    char first = wanted.units[0];
    int last = length - wanted.length;
    for (int i = from; i <= last; i++) {
      if (units[i] == first && startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return new String(units, 0, length);
  }

  private boolean startsWith(FoldedText wanted, int at) {
    for (int i = 1; i < wanted.length; i++) {
      if (units[at + i] != wanted.units[i]) {
        return false;
      }
    }
    return true;
  }

  private void fold(int codePoint, int source, boolean keepCase, boolean keepAccents) {
    if (isMark(codePoint)) {
      if (keepAccents) {
        addAll(Character.toString(codePoint), source);
      }
      return;
    }
    String plain = Character.toString(sign(codePoint));
    if (Character.isLetter(codePoint)) {
      plain = keepCase ? plain : small(codePoint, plain);
      // Composed and decomposed letters are the same to whoever searches.
      String parts = Normalizer.normalize(plain, Normalizer.Form.NFD);
      for (int i = 0; i < parts.length(); i++) {
        if (keepAccents || !isMark(parts.charAt(i))) {
          add(parts.charAt(i), source);
        }
      }
    } else {
      addAll(plain, source);
    }
  }

  private static String small(int codePoint, String plain) {
    return codePoint == 'ß' || codePoint == 'ẞ' ? "ss" : plain.toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static int sign(int codePoint) {
    return switch (codePoint) {
      case '‘', '’', '‚', '‛' -> '\'';
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—' -> '-';
      default -> Character.isWhitespace(codePoint) || codePoint == '\u00a0' ? ' ' : codePoint;
    };
  }

  private static char small(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 32) : ascii;
  }

  private static char blank(char ascii) {
    return ascii == '\n' || ascii == '\r' || ascii == '\t' ? ' ' : ascii;
  }

  private void addAll(String text, int source) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i), source);
    }
  }

  private void add(char unit, int source) {
    if (unit == ' ' && length > 0 && units[length - 1] == ' ') {
      return;
    }
    if (length == units.length) {
      units = Arrays.copyOf(units, 2 * length);
      begins = Arrays.copyOf(begins, 2 * length + 1);
    }
    units[length] = unit;
    begins[length] = source;
    length++;
  }
}
