package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.Writer;

/**
 * Texts as XML 1.0 holds them. It has no control characters but tab and line ends: in the text of
 * an article each becomes a space, so that offsets stay; in values each becomes its UTF-16 unit as
 * {@code \}{@code u0007}, and a backslash before a u, which would be mistaken for one, likewise.
 */
final class XmlText {
  private static final int ESCAPE = 6;

  private XmlText() {}

  /** Whether XML holds every character. */
  static boolean holds(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** With a space for each UTF-16 unit that XML does not hold. */
  static String spaced(String text) {
    if (holds(text)) {
      return text;
    }
    StringBuilder spaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }

  /** With an escape for each UTF-16 unit that XML does not hold. */
  static String kept(String value) {
    if (holds(value) && !value.contains("\\u")) {
      return value;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (value.startsWith("\\u", i) || !isLegal(value, i)) {
        kept.append("\\u%04x".formatted((int) c));
      } else {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** The value as it was before {@link #kept}. */
  static String restored(String value) {
    int next = value.indexOf("\\u");
    if (next < 0) {
      return value;
    }
    StringBuilder restored = new StringBuilder();
    int copied = 0;
    while (next >= 0) {
      int unit = unit(value, next);
      if (unit >= 0) {
        restored.append(value, copied, next).append((char) unit);
        copied = next + ESCAPE;
      }
      next = value.indexOf("\\u", unit >= 0 ? copied : next + 1);
    }
    return restored.append(value, copied, value.length()).toString();
  }

  private static int unit(String value, int at) {
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE; i++) {
      int digit = i < value.length() ? Character.digit(value.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  private static boolean isLegal(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (!Character.isSurrogate(c)) {
      return c < 0xFFFE;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /**
   * Writes a text between the quotation marks of an attribute, where a tab or a line end as it is
   * would be read as a space.
   */
  static void writeAttribute(Writer out, String text) throws IOException {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text.charAt(i));
      if (!escape.isEmpty()) {
        out.write(text, copied, i - copied);
        out.write(escape);
        copied = i + 1;
      }
    }
    out.write(text, copied, text.length() - copied);
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t' -> "&#9;";
      case '\n' -> "&#10;";
      case '\r' -> "&#13;";
      default -> "";
    };
  }
}
