package org.factdesk.formats;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of others inside Markdown: read as it is, nothing of it becomes markup. As GitHub and
 * Hugging Face read it.
 */
final class Markdown {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Markdown() {}

  /** The text on one line, with a backslash before whatever would be markup where it stands. */
  static String text(String text) {
    String line = line(text);
    StringBuilder escaped = new StringBuilder();
    int start = firstMarkup(line);
    int end = lastMarkup(line);
    for (int i = 0; i < line.length(); i++) {
      if (i == start || i == end || isMarkup(line, i)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  /** An address as a link, if it is one of the web; else as text. */
  static String address(String text) {
    return text.strip().matches("(?i)https?://[!-~&&[^<>\"\\\\^`{|}]]+")
        ? "<" + text.strip() + ">"
        : text(text);
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .filter(codePoint -> !isHidden(codePoint))
        .forEach(
            codePoint -> {
              if (!isBlank(codePoint)) {
                line.appendCodePoint(codePoint);
              } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    return line.toString().strip();
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.CONTROL;
  }

  /** Where markup stands that is such at the start of a line alone; -1 where there is none. */
  private static int firstMarkup(String line) {
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    char sign = at(line, digits);
    if (digits > 0) {
      return (sign == '.' || sign == ')') && at(line, digits + 1) == ' ' ? digits : -1;
    }
    boolean quote = sign == '>';
    boolean heading = sign == '#' && line.matches("#{1,6}( .*)?");
    boolean item = (sign == '-' || sign == '+') && at(line, 1) == ' ';
    boolean rule = line.matches("-+|=+");
    return quote || heading || item || rule ? 0 : -1;
  }

  /** Where signs begin that would end a heading; -1 where there are none. */
  private static int lastMarkup(String line) {
    int end = line.length();
    while (at(line, end - 1) == '#') {
      end--;
    }
    return end > 0 && end < line.length() && at(line, end - 1) == ' ' ? end : -1;
  }

  private static boolean isEntity(String line, int i) {
    int end = i;
    while (at(line, end) == '#' || Character.isLetterOrDigit(at(line, end))) {
      end++;
    }
    return end > i && at(line, end) == ';';
  }

  private static boolean isMarkup(String line, int i) {
    char before = at(line, i - 1);
    char after = at(line, i + 1);
    return switch (line.charAt(i)) {
      case '`', '[', '~' -> true;
      case '*' -> before != ' ' || after != ' ' || i == 0;
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      case '$' -> after != ' ';
      case '\\' -> after == ' ' && i + 1 == line.length() || PUNCTUATION.indexOf(after) >= 0;
      case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
      case '&' -> isEntity(line, i + 1);
      // Addresses become links by themselves but for this.
      case ':' -> line.startsWith("://", i);
      case '.' -> i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
      default -> false;
    };
  }

  /** A blank before the start and after the end. */
  private static char at(String line, int i) {
    return i >= 0 && i < line.length() ? line.charAt(i) : ' ';
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

  /** A row of a table; its cells are Markdown already, but for bars in them. */
  static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
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
