package org.factdesk.formats;

import java.util.List;
import java.util.stream.Collectors;

/** Text of others inside Markdown: read as it is, nothing of it becomes markup. */
final class Markdown {
  private static final String MARKUP = "\\`*_[]<>&|#~$!^{}";
  private static final String AT_THE_START = "+-=.)";

  private Markdown() {}

  /** The text on one line, with a backslash before whatever could be markup. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (Character.isWhitespace(codePoint) || type == Character.CONTROL) {
        escaped.append(escaped.isEmpty() || escaped.charAt(escaped.length() - 1) == ' ' ? "" : " ");
        continue;
      }
      if (isHidden(codePoint)) {
        continue;
      }
      boolean sign = MARKUP.indexOf(codePoint) >= 0 || isLink(text, i, codePoint);
      if (sign || (start && AT_THE_START.indexOf(codePoint) >= 0)) {
        escaped.append('\\');
      }
      escaped.appendCodePoint(codePoint);
      start &= Character.isDigit(codePoint);
    }
    return escaped.toString().strip();
  }

  /** Addresses become links by themselves but for their colon, or the first dot of {@code www.}. */
  private static boolean isLink(String text, int next, int codePoint) {
    return codePoint == ':' && text.startsWith("//", next)
        || codePoint == '.' && next >= 4 && text.regionMatches(true, next - 4, "www", 0, 3);
  }

  /** Signs without a shape, and those that could show what follows them in another order. */
  private static boolean isHidden(int codePoint) {
    return codePoint == 0xFEFF
        || codePoint == 0x200B
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Paragraphs of a longer text, which empty lines part. */
  static String paragraphs(String text) {
    return text
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{2,}", "\u0000")
        .transform(whole -> List.of(whole.split("\u0000", -1)))
        .stream()
        .map(Markdown::text)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A row of a table; its cells are Markdown already. */
  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The head of a table, the first column of words, the others of numbers where that is said. */
  static String head(List<String> cells, boolean numbers) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      line.append(i > 0 && numbers ? " ---: |" : " --- |");
    }
    return row(cells) + line + '\n';
  }
}
