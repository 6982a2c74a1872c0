package org.factdesk.formats.brat;

import org.jspecify.annotations.Nullable;

/**
 * Short words of files, made once where they come again soon: ids, types and values, of which all
 * files have the same few. Holds a limited number of them; one thread.
 */
final class Spellings {
  private static final int KNOWN = 1 << 12;
  private static final int LONGEST = 24;

  private final @Nullable String[] known = new String[KNOWN];

  /** The part of a text between two offsets. */
  String of(String text, int from, int to) {
    if (to - from > LONGEST) {
      return text.substring(from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 12) & KNOWN - 1;
    String word = known[place];
    if (word == null || word.length() != to - from || !text.startsWith(word, from)) {
      word = text.substring(from, to);
      known[place] = word;
    }
    return word;
  }
}
