package org.factdesk.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * What readers take for one character: an emoji of many code points, a letter with its accents, a
 * line end of two.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread. A cluster longer than {@value #LONGEST}
 * units is no writing but an attack: it is cut there, so that every call stays fast on any text.
 */
public final class Graphemes {
  static final int LONGEST = 1024;

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** Letters below this have no joining behaviour (Indic scripts begin here). */
  private static final int FIRST_INDIC = 0x0900;

  private Graphemes() {}

  /** Whether a character of the reader's starts or ends here (0 to the length, both included). */
  public static boolean isBoundary(CharSequence text, int offset) {
    return floor(text, offset) == offset;
  }

  /** The nearest boundary at or before the offset. */
  public static int floor(CharSequence text, int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    if (offset == 0 || offset == text.length() || isPlainStart(text, offset)) {
      return offset;
    }
    Matcher cluster = CLUSTER.matcher(text);
    int begin = plainStartBefore(text, offset);
    while (begin < offset) {
      int end = clusterEnd(cluster, text, begin);
      if (end > offset) {
        return begin;
      }
      begin = end;
    }
    return offset;
  }

  /** The nearest boundary at or after the offset. */
  public static int ceil(CharSequence text, int offset) {
    int begin = floor(text, offset);
    return begin == offset ? offset : next(text, begin);
  }

  /** The end of the character that starts at this boundary; the length at the end of the text. */
  public static int next(CharSequence text, int boundary) {
    Objects.checkIndex(boundary, text.length() + 1);
    if (boundary == text.length()) {
      return boundary;
    }
    return clusterEnd(CLUSTER.matcher(text), text, boundary);
  }

  /** The start of the character that ends at this boundary; 0 at the start of the text. */
  public static int previous(CharSequence text, int boundary) {
    return boundary == 0 ? 0 : floor(text, boundary - 1);
  }

  /** The span grown, where it cuts a character, until it holds the whole character. */
  public static Span snap(CharSequence text, Span span) {
    return new Span(floor(text, span.begin()), ceil(text, span.end()));
  }

  private static int clusterEnd(Matcher cluster, CharSequence text, int begin) {
    int limit = Math.min(text.length(), begin + LONGEST);
    if (limit < text.length() && splitsPair(text, limit)) {
      limit--;
    }
    cluster.region(begin, limit);
    return cluster.lookingAt() ? cluster.end() : begin + 1;
  }

  private static int plainStartBefore(CharSequence text, int offset) {
    int least = Math.max(0, offset - LONGEST);
    for (int i = offset - 1; i > least; i--) {
      if (isPlainStart(text, i)) {
        return i;
      }
    }
    return least > 0 && splitsPair(text, least) ? least - 1 : least;
  }

  /** Whether a cluster surely starts here, seen from the two neighbours alone. */
  private static boolean isPlainStart(CharSequence text, int offset) {
    if (offset == 0) {
      return true;
    }
    char next = text.charAt(offset);
    char previous = text.charAt(offset - 1);
    if (previous == '\n') {
      return true;
    }
    if (Character.getType(previous) == Character.FORMAT) {
      return false;
    }
    if (next < 0x80) {
      return next != '\n' || previous != '\r';
    }
    return Character.isLetter(next) && next < FIRST_INDIC
        || next >= 0x3400 && next <= 0x9FFF && Character.isIdeographic(next);
  }

  private static boolean splitsPair(CharSequence text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
