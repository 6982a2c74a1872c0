package org.factdesk.desktop.words;

import java.text.Bidi;
import java.util.regex.Pattern;

/** Keeps the parts of a line in order where some run from right to left. Any thread. */
public final class Direction {
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final String LEFT_TO_RIGHT_EMBEDDING = "\u202A";
  private static final String RIGHT_TO_LEFT_EMBEDDING = "\u202B";
  private static final String POP = "\u202C";
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Direction() {}

  /** Whether the text's first letter that has a direction runs from right to left. */
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * The text as one part of a line from left to right: what stands before and after it keeps its
   * place, whatever signs of direction are in it. Embedded, not isolated: not each typeface knows
   * the isolates, and shows boxes.
   */
  public static String part(String words) {
    String text = TURNING.matcher(words).replaceAll("\uFFFD");
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    String embedding = isRightToLeft(text) ? RIGHT_TO_LEFT_EMBEDDING : LEFT_TO_RIGHT_EMBEDDING;
    return LEFT_TO_RIGHT_MARK + embedding + text + POP + LEFT_TO_RIGHT_MARK;
  }
}
