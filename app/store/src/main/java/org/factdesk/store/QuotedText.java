package org.factdesk.store;

import com.fasterxml.jackson.core.io.CharTypes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.factdesk.model.CodePoints;

/**
 * An article's text as it stands between the quotation marks of our files: as UTF-8, with the
 * escapes that JSON asks for. Every stretch of it is a stretch of bytes, so that quoted words are
 * compared and copied without making texts of them. For one thread.
 */
final class QuotedText {
  /** By ASCII character: 0 for none, the letter behind a backslash, or less than 0 for a number. */
  private static final int[] ESCAPES = CharTypes.get7BitOutputEscapes();

  private final String text;
  private final CodePoints codePoints;
  private final boolean whole;
  private final String hash;
  private final byte[] utf8;

  /** Made when first needed, as most articles have no marks. */
  private byte[] quoted = new byte[0];

  private int[] begins = new int[0];

  QuotedText(String text) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.whole = Surrogates.whole(text).equals(text);
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    this.hash = Sha256.of(utf8);
  }

  String text() {
    return text;
  }

  /** The text's hash, as files state it. */
  String hash() {
    return hash;
  }

  CodePoints codePoints() {
    return codePoints;
  }

  /** Whether UTF-8 holds all of it: no half of a surrogate pair stands alone. */
  boolean isWhole() {
    return whole;
  }

  byte[] quoted() {
    if (begins.length == 0) {
      fill();
    }
    return quoted;
  }

  /** By code point, where it begins in the quoted text, and last where that ends. */
  int[] begins() {
    if (begins.length == 0) {
      fill();
    }
    return begins;
  }

  private void fill() {
    byte[] bytes = new byte[utf8.length + utf8.length / 8 + 16];
    int[] found = new int[codePoints.length() + 1];
    int next = 0;
    int point = 0;
    for (byte unit : utf8) {
      if (next + 6 > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      // Every byte but those that go on with a character begins one.
      if ((unit & 0xC0) != 0x80) {
        found[point++] = next;
      }
      if (unit < 0 || ESCAPES[unit] == 0) {
        bytes[next++] = unit;
      } else {
        next = escape(unit, bytes, next);
      }
    }
    found[point] = next;
    quoted = Arrays.copyOf(bytes, next);
    begins = found;
  }

  /** Writes an ASCII character that has to be escaped, as Jackson does; gives the next offset. */
  static int escape(int unit, byte[] into, int offset) {
    int letter = ESCAPES[unit];
    into[offset] = '\\';
    if (letter > 0) {
      into[offset + 1] = (byte) letter;
      return offset + 2;
    }
    into[offset + 1] = 'u';
    into[offset + 2] = '0';
    into[offset + 3] = '0';
    into[offset + 4] = (byte) "0123456789ABCDEF".charAt(unit >> 4);
    into[offset + 5] = (byte) "0123456789ABCDEF".charAt(unit & 0xF);
    return offset + 6;
  }

  static boolean isEscaped(int unit) {
    return unit < ESCAPES.length && ESCAPES[unit] != 0;
  }
}
