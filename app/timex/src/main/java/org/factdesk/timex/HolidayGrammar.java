package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds holidays by name: "Christmas Eve", "New Year's Day 2010", "Labor Day". */
final class HolidayGrammar {
  private final Tokens tokens;

  HolidayGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The holiday that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (!tokens.isCapital(index)) {
      return null;
    }
    if (tokens.is(index, Kind.HOLIDAY)) {
      return withName(index);
    }
    return switch (tokens.text.charAt(tokens.begin(index))) {
      case 'N' -> newYear(index);
      case 'L' -> two(index, "labor", "day", "LA");
      case 'M' -> first(two(index, "memorial", "day", "ME"), possessive(index, "mother", "MO"));
      case 'I' -> two(index, "independence", "day", "07-04");
      case 'V' -> possessive(index, "valentine", "02-14");
      case 'F' -> possessive(index, "father", "FA");
      case 'G' -> two(index, "good", "friday", "GF");
      case 'B' -> two(index, "boxing", "day", "12-26");
      default -> null;
    };
  }

  private @Nullable Found withName(int index) {
    Lexeme name = tokens.lexeme(index);
    String code = name.code();
    int end = index + 1;
    if (tokens.is(end, "eve") && name.word().equals("christmas")) {
      return found(index, end + 1, "12-24");
    }
    boolean more = tokens.is(end, "day") || (tokens.is(end, "sunday") && code.equals("EA"));
    return found(index, more ? end + 1 : end, code);
  }

  private @Nullable Found newYear(int index) {
    if (!tokens.is(index, "new") || !tokens.is(index + 1, "year") || !isApostrophe(index + 2)) {
      return null;
    }
    int next = tokens.is(index + 3, "s") ? index + 4 : index + 3;
    if (tokens.is(next, "eve")) {
      return found(index, next + 1, "12-31");
    }
    return tokens.is(next, "day") ? found(index, next + 1, "01-01") : null;
  }

  private @Nullable Found two(int index, String one, String other, String code) {
    boolean both = tokens.is(index, one) && tokens.is(index + 1, other);
    return both ? found(index, index + 2, code) : null;
  }

  private @Nullable Found possessive(int index, String name, String code) {
    boolean all =
        tokens.is(index, name)
            && isApostrophe(index + 1)
            && tokens.is(index + 2, "s")
            && tokens.is(index + 3, "day");
    return all ? found(index, index + 4, code) : null;
  }

  private static @Nullable Found first(@Nullable Found one, @Nullable Found other) {
    return one == null ? other : one;
  }

  private boolean isApostrophe(int index) {
    return tokens.is(index, "'") || tokens.is(index, "’");
  }

  private Found found(int begin, int end, String code) {
    int year = tokens.length(end) == 4 ? tokens.number(end) : 0;
    boolean dated = year >= 1800 && year <= 2100;
    Meaning meaning = new Meaning.Holiday(code, dated ? year : 0, 0);
    return new Found(begin, dated ? end + 1 : end, meaning);
  }
}
