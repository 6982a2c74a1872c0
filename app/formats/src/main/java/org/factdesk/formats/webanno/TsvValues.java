package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes cells apart: what is stacked, what is numbered, what a backslash stands before. */
final class TsvValues {
  private TsvValues() {}

  /**
   * A value of a cell.
   *
   * @param raw with its backslashes
   * @param number in brackets behind it; 0 for none
   */
  record Value(String raw, int number) {
    /** Whether there is an annotation at all. */
    boolean exists() {
      return !raw.equals("_") || number > 0;
    }

    /** The text; null where the annotation has no value. */
    @Nullable String text() {
      return raw.equals("_") || raw.equals("*") ? null : unescaped(raw);
    }
  }

  /** The values of a cell, which are apart by {@code |}. */
  static List<Value> stacked(String cell) {
    return split(cell, '|').stream().map(TsvValues::value).toList();
  }

  /** The pieces between the signs that no backslash stands before. */
  static List<String> split(String cell, char sign) {
    List<String> pieces = new ArrayList<>(1);
    int begin = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == sign) {
        pieces.add(cell.substring(begin, i));
        begin = i + 1;
      }
    }
    pieces.add(cell.substring(begin));
    return pieces;
  }

  private static Value value(String piece) {
    int open = piece.lastIndexOf('[');
    if (open < 0 || !piece.endsWith("]") || isEscaped(piece, open)) {
      return new Value(piece, 0);
    }
    int number = number(piece.substring(open + 1, piece.length() - 1));
    return number < 0 ? new Value(piece, 0) : new Value(piece.substring(0, open), number);
  }

  private static boolean isEscaped(String piece, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && piece.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** A whole number that fits, from 0; -1 for anything else. */
  static int number(String text) {
    try {
      int number = Integer.parseInt(text);
      return text.charAt(0) == '+' ? -1 : Math.max(-1, number);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Without backslashes, and with the characters that they stand for. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        plain.append(meant(text.charAt(++i)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char meant(char sign) {
    return switch (sign) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'b' -> '\b';
      default -> sign;
    };
  }
}
