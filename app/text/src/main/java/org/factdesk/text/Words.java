package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.model.Span;

/**
 * Words as people mark them: "Russia’s", "pro-Western", "U.S.", "100,000" are one each. Scripts
 * that put no space between words are taken as {@link UnspacedWords} says.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text they look at.
 */
public final class Words {
  private Words() {}

  /** The words of the text in order. */
  public static List<Span> in(CharSequence text) {
    List<Span> words = new ArrayList<>();
    UnspacedWords unspaced = new UnspacedWords(text);
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      int end = i + Character.charCount(codePoint);
      if (isWordStart(codePoint)) {
        end = endOfWord(text, end, unspaced);
        words.add(new Span(i, end));
      }
      i = end;
    }
    return words;
  }

  /** The words in order as they are compared: in lower case, with straight apostrophes. */
  public static List<String> folded(CharSequence text) {
    return in(text).stream()
        .map(word -> fold(text.subSequence(word.begin(), word.end()).toString()))
        .toList();
  }

  /** Words as they are compared: in lower case, with straight apostrophes. */
  static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The word around or right after the offset, as a double click takes it. */
  public static Optional<Span> at(CharSequence text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return Optional.empty();
    }
    UnspacedWords unspaced = new UnspacedWords(text);
    int begin = beginOfWord(text, Graphemes.floor(text, offset), unspaced);
    return isWordStart(Character.codePointAt(text, begin))
        ? Optional.of(new Span(begin, endOfWord(text, Graphemes.next(text, begin), unspaced)))
        : Optional.empty();
  }

  /**
   * The span grown to whole words, without the spaces, quotation marks and punctuation at its
   * edges. A span that holds nothing else stays, grown to whole characters.
   */
  public static Span snap(CharSequence text, Span span) {
    int begin = Graphemes.floor(text, span.begin());
    int end = Graphemes.ceil(text, span.end());
    while (begin < end && isEdge(Character.codePointAt(text, begin))) {
      begin = Graphemes.next(text, begin);
    }
    while (begin < end && isEdge(Character.codePointAt(text, Graphemes.previous(text, end)))) {
      end = Graphemes.previous(text, end);
    }
    if (begin >= end) {
      return Graphemes.snap(text, span);
    }
    UnspacedWords unspaced = new UnspacedWords(text);
    return new Span(beginOfWord(text, begin, unspaced), endOfWord(text, end, unspaced));
  }

  private static int beginOfWord(CharSequence text, int offset, UnspacedWords unspaced) {
    int begin = offset;
    while (begin > 0 && isInside(text, begin, unspaced)) {
      begin--;
    }
    return begin;
  }

  private static int endOfWord(CharSequence text, int offset, UnspacedWords unspaced) {
    int end = offset;
    while (end < text.length() && goesOn(text, end, unspaced)) {
      end++;
    }
    return end;
  }

  /** As {@link #isInside}, quick where plain letters stand, as they nearly always do. */
  private static boolean goesOn(CharSequence text, int offset, UnspacedWords unspaced) {
    if (isPlain(text.charAt(offset - 1))) {
      char after = text.charAt(offset);
      if (isPlain(after)) {
        return true;
      }
      if (after == ' ') {
        return false;
      }
    }
    return isInside(text, offset, unspaced);
  }

  private static boolean isPlain(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
  }

  /** Whether the words go on across this offset. */
  private static boolean isInside(CharSequence text, int offset, UnspacedWords unspaced) {
    int before = Character.codePointBefore(text, offset);
    int after = Character.codePointAt(text, offset);
    if (isWordStart(before) && isWordStart(after) || bothThai(before, after)) {
      boolean spaced = !UnspacedWords.isUnspaced(before) && !UnspacedWords.isUnspaced(after);
      return spaced || unspaced.isInside(offset, before, after);
    }
    if (before < 0x80 && after < 0x80) {
      return joins(text, offset, before, after);
    }
    return !Graphemes.isBoundary(text, offset)
        || isMark(before) && isWordStart(after) && !UnspacedWords.isUnspaced(after)
        || joins(text, offset, before, after);
  }

  /** Vowels and tones of Thai are marks, and words of it begin and end with them. */
  private static boolean bothThai(int before, int after) {
    return UnspacedWords.isThai(before)
        && UnspacedWords.isThai(after)
        && isWordPart(before)
        && isWordPart(after);
  }

  private static boolean joins(CharSequence text, int offset, int before, int after) {
    if (isWordPart(before)) {
      return WordJoiners.joins(text, offset);
    }
    return isWordStart(after) && WordJoiners.joins(text, offset - 1);
  }

  static boolean isWordStart(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  static boolean isWordPart(int codePoint) {
    return isWordStart(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** What a mark leaves out at its ends: all but words and signs that carry meaning, as $ and %. */
  private static boolean isEdge(int codePoint) {
    if (isWordPart(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          false;
      default -> "%‰&#@°§".indexOf(codePoint) < 0;
    };
  }
}
