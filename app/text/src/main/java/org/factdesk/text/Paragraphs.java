package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/**
 * Paragraphs of plain text: lines, except where a text was wrapped to a fixed width and its lines
 * belong together. Spans are without white space at their ends; blank lines give none.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Paragraphs {
  private static final int NARROWEST_WRAP = 40;
  private static final int WIDEST_WRAP = 100;
  private static final int RAGGED_EDGE = 22;

  private Paragraphs() {}

  /** The paragraphs of the text in order. */
  public static List<Span> in(CharSequence text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isLineEnd(text.charAt(i))) {
        continue;
      }
      boolean crLf =
          i > 0
              && i < text.length()
              && text.charAt(i) == '\n'
              && i == begin
              && text.charAt(i - 1) == '\r';
      if (!crLf && !addLine(text, begin, i, block)) {
        flush(text, block, paragraphs);
      }
      begin = i + 1;
    }
    flush(text, block, paragraphs);
    return paragraphs;
  }

  private static boolean addLine(CharSequence text, int from, int to, List<Span> block) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin < end && block.add(new Span(begin, end));
  }

  private static void flush(CharSequence text, List<Span> block, List<Span> paragraphs) {
    if (isWrapped(text, block)) {
      paragraphs.add(new Span(block.get(0).begin(), block.get(block.size() - 1).end()));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /** Lines of about one width of which most go on in the middle of a sentence. */
  private static boolean isWrapped(CharSequence text, List<Span> lines) {
    int last = lines.size() - 1;
    if (last < 1) {
      return false;
    }
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    int goingOn = 0;
    for (int i = 0; i < last; i++) {
      shortest = Math.min(shortest, lines.get(i).length());
      longest = Math.max(longest, lines.get(i).length());
      if (Character.isLowerCase(text.charAt(lines.get(i + 1).begin()))) {
        goingOn++;
      }
    }
    return shortest >= NARROWEST_WRAP
        && longest <= WIDEST_WRAP
        && longest - shortest <= RAGGED_EDGE
        && lines.get(last).length() <= longest + RAGGED_EDGE
        && goingOn * 2 >= last;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** White space of every sort, the no-break and zero-width ones and controls included. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c >= 0x7F
            && (Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060');
  }
}
