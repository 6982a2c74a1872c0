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

  /** What the word at begin..end means, by its hash; {@link Lexeme#NONE} if nothing. */
  Lexeme find(String text, int begin, int end, int hash) {
    @Nullable Lexeme found = table.find(text, begin, end, hash);
    return found == null ? Lexeme.NONE : found;
  }
}
