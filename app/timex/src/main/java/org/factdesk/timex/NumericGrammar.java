package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds dates in digits: "2022-02-04", "20220204", "2022/02/04". */
final class NumericGrammar {
  private final Tokens tokens;

  NumericGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (!tokens.isNumber(index) || joinsBefore(index)) {
      return null;
    }
    Found found = null;
    if (tokens.length(index) == 8) {
      int number = tokens.number(index);
      found = date(index, index + 1, number / 10000, number / 100 % 100, number % 100);
    } else if (tokens.length(index) == 4) {
      found = yearFirst(index);
    }
    return found;
  }

  private @Nullable Found yearFirst(int index) {
    boolean separated =
        (tokens.is(index + 1, "-") && tokens.is(index + 3, "-"))
            || (tokens.is(index + 1, "/") && tokens.is(index + 3, "/"));
    if (!separated
        || !touching(index + 1, index + 4)
        || tokens.length(index + 2) > 2
        || !tokens.isNumber(index + 4)
        || tokens.length(index + 4) > 2) {
      return null;
    }
    return date(
        index, index + 5, tokens.number(index), tokens.number(index + 2), tokens.number(index + 4));
  }

  private static @Nullable Found date(int begin, int end, int year, int month, int day) {
    boolean plausible =
        year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return plausible ? new Found(begin, end, Meaning.Calendar.of(year, month, day)) : null;
  }

  private boolean touching(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!tokens.touches(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean joinsBefore(int index) {
    return tokens.touches(index)
        && !tokens.is(index - 1, "(")
        && !tokens.is(index - 1, "\"")
        && !tokens.is(index - 1, "“")
        && !tokens.is(index - 1, "/");
  }
}
