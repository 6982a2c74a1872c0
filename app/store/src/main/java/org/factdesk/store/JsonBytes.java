package org.factdesk.store;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of a JSON file as it is written; texts as Jackson writes them. */
final class JsonBytes extends OutputStream {
  /** What one UTF-16 unit can become. */
  private static final int MOST_EACH = 6;

  /** No array of Java's can be longer. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int size;

  JsonBytes(int expected) {
    bytes = new byte[expected];
  }

  byte[] toByteArray() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(int unit) {
    room(1);
    bytes[size++] = (byte) unit;
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    room(length);
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  JsonBytes raw(byte[] from) {
    write(from, 0, from.length);
    return this;
  }

  JsonBytes number(int value) {
    room(10);
    int digits = 1;
    for (long bound = 10; bound <= value; bound *= 10) {
      digits++;
    }
    int rest = value;
    for (int i = size + digits - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /** A number of two digits. */
  JsonBytes two(int value) {
    room(2);
    bytes[size++] = (byte) ('0' + value / 10);
    bytes[size++] = (byte) ('0' + value % 10);
    return this;
  }

  /** What stands between quotation marks; halves of surrogate pairs are replaced. */
  JsonBytes text(String text) {
    room(Math.multiplyExact(text.length(), MOST_EACH));
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (QuotedText.isEscaped(unit)) {
        size = QuotedText.escape(unit, bytes, size);
      } else if (unit < 0x80) {
        bytes[size++] = (byte) unit;
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        point(Character.toCodePoint(unit, text.charAt(++i)));
      } else {
        point(Character.isSurrogate(unit) ? '\uFFFD' : unit);
      }
    }
    return this;
  }

  /** A code point above ASCII, as UTF-8. */
  private void point(int point) {
    if (point < 0x800) {
      bytes[size++] = (byte) (0xC0 | point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[size++] = (byte) (0xE0 | point >> 12);
      } else {
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
      }
      bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
    }
    bytes[size++] = (byte) (0x80 | point & 0x3F);
  }

  private void room(int more) {
    if (more > bytes.length - size) {
      long wanted = Math.max((long) size + more, Math.min(LONGEST, 2L * bytes.length));
      bytes = Arrays.copyOf(bytes, Math.toIntExact(wanted));
    }
  }
}
