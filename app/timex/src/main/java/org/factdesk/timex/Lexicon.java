package org.factdesk.timex;

import java.util.Locale;

/**
 * The English words that time expressions are made of, found by their letters without making a
 * string. Immutable.
 */
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon(EnglishWords.lexemes());

  private final Lexeme[] table;
  private final int mask;
  private final int longest;

  private Lexicon(Iterable<Lexeme> lexemes) {
    table = new Lexeme[4096];
    mask = table.length - 1;
    int length = 0;
    for (Lexeme lexeme : lexemes) {
      put(lexeme);
      length = Math.max(length, lexeme.word().length());
    }
    longest = length;
  }

  private void put(Lexeme lexeme) {
    int hash = 0;
    for (int i = 0; i < lexeme.word().length(); i++) {
      hash = hash(hash, lexeme.word().charAt(i));
    }
    int slot = slot(hash);
    while (table[slot] != null) {
      if (table[slot].word().equals(lexeme.word())) {
        throw new IllegalArgumentException("twice in the lexicon: " + lexeme.word());
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = lexeme;
  }

  /** The hash of a word with one more letter; case does not matter. */
  static int hash(int before, char letter) {
    return before * 31 + (letter | 0x20);
  }

  /** What the word at begin..end means, by its {@link #hash}; {@link Lexeme#NONE} if nothing. */
  Lexeme find(CharSequence text, int begin, int end, int hash) {
    if (end - begin > longest) {
      return Lexeme.NONE;
    }
    int slot = slot(hash);
    for (Lexeme found = table[slot]; found != null; found = table[slot]) {
      if (same(found.word(), text, begin, end)) {
        return found;
      }
      slot = (slot + 1) & mask;
    }
    return Lexeme.NONE;
  }

  /** What this word means; for words known beforehand. */
  Lexeme find(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return find(word.toLowerCase(Locale.ROOT), 0, word.length(), hash);
  }

  private static boolean same(String word, CharSequence text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != (text.charAt(begin + i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }
}
