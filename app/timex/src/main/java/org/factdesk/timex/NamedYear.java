package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * A year named by another one, behind a part of it: "[March] of last year", "[July 25] of that
 * year", "[the summer] of the following year".
 *
 * @param direction as in {@link Meaning.Calendar}
 * @param end after the last token
 */
record NamedYear(int direction, int end) {

  /** The year that is named at the token, or null. */
  static @Nullable NamedYear at(Tokens tokens, int index) {
    int at = tokens.is(index, Kind.OF) ? index + 1 : index;
    boolean the = tokens.is(at, Kind.THE);
    int word = the ? at + 1 : at;
    int year = tokens.is(word, "same") ? word + 1 : word + 1;
    if (tokens.is(word, "that") && tokens.is(word + 1, "same")) {
      year = word + 2;
    }
    if (!tokens.is(year, "year") || tokens.isDash(year + 1)) {
      return null;
    }
    int direction = direction(tokens, word, the);
    return direction == 0 ? null : new NamedYear(direction, year + 1);
  }

  private static int direction(Tokens tokens, int word, boolean the) {
    Lexeme lexeme = tokens.lexeme(word);
    return switch (lexeme.kind()) {
      case THIS -> lexeme.value() == 0 ? Meaning.THIS_YEAR : Meaning.THAT_YEAR;
      case LAST -> isTold(tokens, word) || the ? Meaning.YEAR_BEFORE : Meaning.LAST_YEAR;
      case NEXT -> isTold(tokens, word) || the ? Meaning.YEAR_AFTER : Meaning.NEXT_YEAR;
      default -> 0;
    };
  }

  /** "previous" and "following" count from the year told of, "last" and "next" from today. */
  private static boolean isTold(Tokens tokens, int word) {
    return tokens.is(word, "previous")
        || tokens.is(word, "preceding")
        || tokens.is(word, "following");
  }
}
