package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** The English words that time expressions are made of. Immutable. */
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon(EnglishWords.lexemes());

  private final WordTable<Lexeme> table = new WordTable<>();

  private Lexicon(Iterable<Lexeme> lexemes) {
    for (Lexeme lexeme : lexemes) {
      table.put(lexeme.word(), lexeme);
    }
  }

  /** What the word with this key means; {@link Lexeme#NONE} if nothing. */
  Lexeme find(int key) {
    @Nullable Lexeme found = table.find(key);
    return found == null ? Lexeme.NONE : found;
  }
}
