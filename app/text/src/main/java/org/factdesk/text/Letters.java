package org.factdesk.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.factdesk.model.Span;

/**
 * The bare letters and digits of a stretch of text, in lower case and without accents, each with
 * the offset it came from. Two texts that differ only in punctuation, spacing, case, quotation
 * marks or accents have the same letters.
 *
 * <p>Immutable, any thread; built in time linear in the stretch.
 */
public final class Letters {
  private static final byte[] ASCII = asciiInLowerCase();
  private static final char[] LATIN = latinWithoutAccents();

  private final String letters;
  private final int[] offsets;

  private Letters(String letters, int[] offsets) {
    this.letters = letters;
    this.offsets = offsets;
  }

  /** Of the whole text. */
  public static Letters of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Of the words in the span. */
  public static Letters of(CharSequence text, Span span) {
    return of(text, span.begin(), span.end());
  }

  private static Letters of(CharSequence text, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    int[] offsets = new int[Math.min(end - begin, 1 << 12)];
    int i = begin;
    while (i < end) {
      int codePoint = Character.codePointAt(text, i);
      int folded = fold(codePoint);
      if (folded >= 0) {
        if (letters.length() + 2 > offsets.length) {
          offsets = Arrays.copyOf(offsets, offsets.length * 2 + 2);
        }
        offsets[letters.length()] = i;
        if (Character.charCount(folded) == 2) {
          offsets[letters.length() + 1] = i;
        }
        if (folded < 0x80) {
          letters.append((char) folded);
        } else {
          letters.appendCodePoint(folded);
        }
      }
      i += Character.charCount(codePoint);
    }
    return new Letters(letters.toString(), Arrays.copyOf(offsets, letters.length()));
  }

  /** The letters and digits themselves. */
  @Override
  public String toString() {
    return letters;
  }

  /** How many letters and digits there are, in UTF-16 units. */
  public int length() {
    return letters.length();
  }

  /** The unit with this index, from 0. */
  public char charAt(int index) {
    return letters.charAt(index);
  }

  /** The UTF-16 offset, in the text it came from, of the letter with this index. */
  public int offset(int index) {
    return offsets[index];
  }

  /** The letter or digit as all its variants are compared, or -1 for anything else. */
  static int fold(int codePoint) {
    if (codePoint < 0x80) {
      return ASCII[codePoint];
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return -1;
    }
    if (Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    int lower = Character.toLowerCase(Character.toUpperCase(codePoint));
    return lower < LATIN.length ? LATIN[lower] : lower;
  }

  private static byte[] asciiInLowerCase() {
    byte[] table = new byte[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : -1);
    }
    return table;
  }

  private static char[] latinWithoutAccents() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      table[c] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
    return table;
  }
}
