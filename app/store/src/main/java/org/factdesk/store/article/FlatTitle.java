package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Span;
import org.factdesk.text.Letters;
import org.factdesk.text.Words;

/**
 * Reads the headline from a flattened copy of a story, where it runs into the next line: "… with US
 * NATOAccording to …". It ends where a lost line break shows, at the latest where the copy begins
 * to say what the paragraphs say.
 */
final class FlatTitle {
  private static final int OPENING = 24;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 220;
  private static final int NAME_PREFIX = 3;

  private final String line;
  private final List<String> openings = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  /**
   * @param line the flattened copy
   * @param paragraphs the paragraphs that it is a copy of
   */
  FlatTitle(String line, List<String> paragraphs) {
    this.line = line.length() > 4_000 ? line.substring(0, 4_000) : line;
    for (String paragraph : paragraphs) {
      String letters = Letters.of(paragraph).toString();
      if (letters.length() >= OPENING) {
        openings.add(letters.substring(0, OPENING));
      }
      for (Span word : Words.in(paragraph)) {
        words.add(Letters.of(paragraph, word).toString());
      }
    }
  }

  /** The words before the first lost line break; empty where none can be told. */
  Optional<String> find() {
    int limit = Math.min(storyBegin(), LONGEST);
    for (int i = SHORTEST; i < limit; i++) {
      if (isLostBreak(i)) {
        return Optional.of(line.substring(0, i).strip());
      }
    }
    boolean endsAtStory = limit >= SHORTEST && limit < Math.min(LONGEST, line.length());
    return endsAtStory ? Optional.of(line.substring(0, limit).strip()) : Optional.empty();
  }

  /** Where the copy begins to say what one of the paragraphs begins with. */
  private int storyBegin() {
    Letters letters = Letters.of(line);
    int begin = line.length();
    for (String opening : openings) {
      int at = letters.toString().indexOf(opening);
      if (at > 0) {
        begin = Math.min(begin, letters.offset(at));
      }
    }
    return begin;
  }

  private boolean isLostBreak(int offset) {
    char before = line.charAt(offset - 1);
    char after = line.charAt(offset);
    if (!Character.isUpperCase(after) || Character.isWhitespace(before)) {
      return false;
    }
    if (Character.isLowerCase(before)) {
      return !isName(offset);
    }
    if (Character.isUpperCase(before)) {
      boolean newWord =
          offset + 1 < line.length() && Character.isLowerCase(line.charAt(offset + 1));
      return newWord && isKnown(wordBefore(offset), wordAfter(offset)) && !isName(offset);
    }
    return Character.isDigit(before) || "?!.”\"’»)".indexOf(before) >= 0 && isNotInitials(offset);
  }

  /** "McDonald", "YouTube", "iPhone", and whatever the story itself writes so. */
  private boolean isName(int offset) {
    String before = wordBefore(offset);
    boolean prefix =
        before.length() <= NAME_PREFIX
            && Character.isUpperCase(before.codePointAt(0))
            && !before.equals(before.toUpperCase(Locale.ROOT));
    String glued = Letters.of(before + wordAfter(offset)).toString();
    return prefix || before.length() == 1 || words.contains(glued);
  }

  /** Capitals end a line only where they, or the word after them, also stand in the story. */
  private boolean isKnown(String before, String after) {
    return before.length() >= 2
        && (words.contains(Letters.of(before).toString())
            || after.length() >= 4 && words.contains(Letters.of(after).toString()));
  }

  private boolean isNotInitials(int offset) {
    return offset < 2 || !Character.isUpperCase(line.charAt(offset - 2));
  }

  private String wordBefore(int offset) {
    int begin = offset;
    while (begin > 0 && Character.isLetter(line.charAt(begin - 1))) {
      begin--;
    }
    return line.substring(begin, offset);
  }

  private String wordAfter(int offset) {
    int end = offset;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(offset, end);
  }
}
