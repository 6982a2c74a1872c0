package org.factdesk.formats.importing;

import java.util.List;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document.Mark;
import org.factdesk.model.Span;

/** How the ends of marks and their quoted words sit in a text. */
final class Words {
  private Words() {}

  /** How many of a span's two ends no person would have chosen: inside a word, or at a blank. */
  static int oddEnds(String text, Span span) {
    int odd = inside(text, span.begin()) || isBlank(text.codePointAt(span.begin())) ? 1 : 0;
    return inside(text, span.end()) || isBlank(text.codePointBefore(span.end())) ? odd + 1 : odd;
  }

  private static boolean inside(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    int after = text.codePointAt(at);
    return isAttached(after) || isOfWord(text.codePointBefore(at)) && isOfWord(after);
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** A character that only shows with the one before it. */
  private static boolean isAttached(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == 0x200D;
  }

  /** Not in scripts that put no blanks between words: there an end may be anywhere. */
  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && !Character.isIdeographic(codePoint)
        && Character.getType(codePoint) != Character.OTHER_LETTER;
  }

  /** Whether the words that a mark quotes are where its offsets say, counted so. */
  static boolean stand(Mark mark, String text, Counting.Table table) {
    if (mark.spans().size() == 1 && mark.quote().size() == 1) {
      int begin = table.place(mark.spans().get(0).begin());
      int end = table.place(mark.spans().get(0).end());
      String words = mark.quote().get(0);
      if (begin >= 0 && begin < end && isSame(text, begin, end, words)) {
        return true;
      }
    }
    List<Span> spans = OffsetChoice.spans(mark, table);
    return !spans.isEmpty() && fit(text, spans, mark.quote());
  }

  private static boolean isSame(String text, int begin, int end, String words) {
    return words.length() == end - begin && text.startsWith(words, begin);
  }

  /** Whether a file's quote says what stands at the spans; blanks may be others. */
  static boolean fit(String text, List<Span> spans, List<String> quote) {
    return quote.size() == spans.size()
        ? eachFits(text, spans, quote)
        : quote.size() == 1 && sameWords(joined(text, spans), quote.get(0));
  }

  private static boolean eachFits(String text, List<Span> spans, List<String> quote) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String words = quote.get(i);
      if (!isSame(text, span.begin(), span.end(), words) && !sameWords(span.in(text), words)) {
        return false;
      }
    }
    return true;
  }

  private static String joined(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  /** Many tools write each line break of a quote as a blank. */
  private static boolean sameWords(String one, String other) {
    int i = 0;
    int k = 0;
    while (i < one.length() && k < other.length()) {
      boolean blank = Character.isWhitespace(one.charAt(i));
      if (blank != Character.isWhitespace(other.charAt(k))
          || !blank && one.charAt(i) != other.charAt(k)) {
        return false;
      }
      i = blank ? afterBlanks(one, i) : i + 1;
      k = blank ? afterBlanks(other, k) : k + 1;
    }
    return i == one.length() && k == other.length();
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
