package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a passage as far as events are compared. Text that lost its punctuation is cut where
 * a small letter meets a capital one ("EuropeOn"), so that copies of a text have the same words.
 */
final class EventWords {
  private EventWords() {}

  /**
   * One word.
   *
   * @param form lower case, without apostrophes
   * @param stem what forms of one word, and names of one country, have in common
   * @param name whether it is written like a name
   */
  record Word(int begin, int end, String form, String stem, boolean name) {
    /** Whether the word says something about the event. */
    boolean isContent() {
      return !CommonWords.isCommon(form) && stem.length() > 1;
    }
  }

  /** Whether the stem begins with a digit. */
  static boolean isNumber(String stem) {
    return Character.isDigit(stem.charAt(0));
  }

  static List<Word> in(String text, int begin, int end) {
    List<Word> words = new ArrayList<>();
    int at = begin;
    while (at < end) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int stop = wordEnd(text, at, end);
        words.add(word(text, at, stop));
        at = stop;
      } else {
        at++;
      }
    }
    return words;
  }

  private static int wordEnd(String text, int begin, int end) {
    int at = begin + 1;
    while (at < end) {
      char c = text.charAt(at);
      char before = text.charAt(at - 1);
      if (Character.isLetterOrDigit(c)) {
        boolean joint = Character.isLowerCase(before) && Character.isUpperCase(c);
        if (joint || Character.isDigit(before) != Character.isDigit(c)) {
          return at;
        }
      } else if (!joins(text, at, end)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** An apostrophe, the stops of "U.S.", the comma of "1,000". */
  private static boolean joins(String text, int at, int end) {
    if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (sign) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLowerCase(after);
      case '.' ->
          (Character.isUpperCase(before) && Character.isUpperCase(after) && isSingle(text, at - 1))
              || (Character.isDigit(before) && Character.isDigit(after));
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isSingle(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static Word word(String text, int begin, int end) {
    StringBuilder letters = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    String form = letters.toString().toLowerCase(Locale.ROOT);
    boolean name =
        Character.isUpperCase(text.charAt(begin)) || Character.isDigit(text.charAt(begin));
    return new Word(begin, end, form, Stems.of(form), name);
  }
}
