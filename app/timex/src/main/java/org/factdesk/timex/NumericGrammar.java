package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds dates in digits: "2022-02-04", "20220204", "2022/02/04", "04/02/2022", "2-4-22". */
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
    } else if (tokens.length(index) <= 2) {
      found = yearLast(index);
      found = found == null ? attacks(index) : found;
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

  /** "03/04/2022", "11-02-89", "24.12.2021". A year of two digits is one from 1950 to 2049. */
  private @Nullable Found yearLast(int index) {
    String sign = tokens.is(index + 1, "/") ? "/" : tokens.is(index + 1, "-") ? "-" : ".";
    boolean dotted = sign.equals(".");
    if (!tokens.is(index + 1, sign)
        || !tokens.is(index + 3, sign)
        || !touching(index + 1, index + 4)
        || tokens.length(index + 2) > 2
        || (tokens.length(index + 4) != 4 && (dotted || tokens.length(index + 4) != 2))
        || goesOn(index + 5, sign)) {
      return null;
    }
    int first = tokens.number(index);
    int second = tokens.number(index + 2);
    int year = fullYear(tokens.number(index + 4));
    boolean plausible =
        year >= 1800
            && year <= 2199
            && first >= 1
            && second >= 1
            && Math.min(first, second) <= 12
            && Math.max(first, second) <= 31;
    return plausible
        ? new Found(index, index + 5, new Meaning.Slashed(first, second, year, ""))
        : null;
  }

  /** "9/11" alone is the day of the attacks in 2001. */
  private @Nullable Found attacks(int index) {
    boolean day =
        tokens.number(index) == 9
            && tokens.is(index + 1, "/")
            && tokens.number(index + 2) == 11
            && touching(index + 1, index + 2)
            && !(tokens.touches(index + 3) && tokens.is(index + 3, "/"));
    return day ? new Found(index, index + 3, Meaning.Calendar.of(2001, 9, 11)) : null;
  }

  private static int fullYear(int year) {
    return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private boolean goesOn(int index, String sign) {
    return tokens.is(index, sign) && tokens.touches(index) && tokens.touches(index + 1);
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
    boolean behindName = tokens.is(index - 1, "-") && tokens.shape(index - 2) >= Tokens.LOWER;
    return tokens.touches(index)
        && !behindName
        && !tokens.is(index - 1, "(")
        && !tokens.is(index - 1, "\"")
        && !tokens.is(index - 1, "“")
        && !tokens.is(index - 1, "/");
  }
}
