package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * How many, in digits or words: "two", "1,000", "2.5", "twenty-one", "a couple of", "several".
 *
 * @param number as TIMEX3 writes it: {@code 2}, {@code 2.5}, {@code X} where not known
 * @param end after the last token
 */
record Amount(String number, int end) {

  /**
   * The amount that begins at the token, or null. An article alone is no amount here. "Two to three
   * weeks" is at least so many: a range before a unit has its lower number.
   */
  static @Nullable Amount at(Tokens tokens, int index) {
    Amount one = single(tokens, index);
    return one == null || one.whole() == 0 ? one : one.upTo(tokens, index);
  }

  /** The range that goes on here: "two or three [weeks]", "10- to 15-[year]", "5-10 [minutes]". */
  private Amount upTo(Tokens tokens, int begin) {
    int join = skipDash(tokens, end);
    boolean word = tokens.is(join, "to") || tokens.is(join, Kind.OR);
    boolean between = tokens.is(begin - 1, Kind.BETWEEN) && tokens.is(end, Kind.AND);
    boolean dash = join > end && tokens.touches(join);
    if (!(word || between || dash)) {
      return this;
    }
    Amount upper = single(tokens, word ? skipDash(tokens, join + 1) : between ? end + 1 : join);
    if (upper == null || upper.whole() <= whole()) {
      return this;
    }
    boolean counts = tokens.is(skipDash(tokens, upper.end()), Kind.UNIT);
    return counts ? new Amount(number, upper.end()) : this;
  }

  private static @Nullable Amount single(Tokens tokens, int index) {
    if (tokens.isNumber(index)) {
      return digits(tokens, index);
    }
    return switch (tokens.lexeme(index).kind()) {
      case CARDINAL -> words(tokens, index);
      case WHOLE -> halfDozen(tokens, index);
      case QUANTIFIER -> quantifier(tokens, index, index);
      case A ->
          tokens.is(index + 1, Kind.QUANTIFIER)
              ? quantifier(tokens, index, index + 1)
              : hundred(tokens, index);
      default -> null;
    };
  }

  /** The whole number, or 0 where it is not known or not whole. */
  int whole() {
    boolean digits = Digits.only(number, 6);
    return digits ? Integer.parseInt(number) : 0;
  }

  private static @Nullable Amount quantifier(Tokens tokens, int begin, int index) {
    Lexeme lexeme = tokens.lexeme(index);
    int end = tokens.is(index + 1, Kind.OF) ? index + 2 : index + 1;
    if (tokens.is(end, Kind.MORE)) {
      end++;
    }
    return end > begin
        ? new Amount(lexeme.code().isEmpty() ? "" + lexeme.value() : lexeme.code(), end)
        : null;
  }

  /** "half a dozen", "a half dozen" without its article. */
  private static @Nullable Amount halfDozen(Tokens tokens, int index) {
    int dozen = tokens.is(index + 1, Kind.A) ? index + 2 : index + 1;
    dozen = skipDash(tokens, dozen);
    return tokens.is(index, "half") && tokens.is(dozen, "dozen")
        ? new Amount("6", dozen + 1)
        : null;
  }

  private static @Nullable Amount hundred(Tokens tokens, int index) {
    return tokens.is(index + 1, Kind.MULTIPLIER)
        ? new Amount("" + tokens.lexeme(index + 1).value(), index + 2)
        : null;
  }

  private static @Nullable Amount digits(Tokens tokens, int index) {
    if (tokens.number(index) < 0 || tokens.length(index) > 6) {
      return null;
    }
    boolean more =
        tokens.touches(index + 1) && tokens.touches(index + 2) && tokens.isNumber(index + 2);
    if (more && tokens.is(index + 1, ".")) {
      return new Amount(tokens.number(index) + "." + tokens.words(index + 2), index + 3);
    }
    Amount fraction = fraction(tokens, index);
    if (fraction != null) {
      return fraction;
    }
    if (more && tokens.is(index + 1, ",") && tokens.length(index + 2) == 3) {
      return new Amount("" + (tokens.number(index) * 1000 + tokens.number(index + 2)), index + 3);
    }
    return half(tokens, tokens.number(index), index + 1);
  }

  /** "2 1/2", "2½", "2-1/2". */
  private static @Nullable Amount fraction(Tokens tokens, int index) {
    if (tokens.is(index + 1, "½")) {
      return new Amount(tokens.number(index) + ".5", index + 2);
    }
    int over = tokens.isDash(index + 1) ? index + 2 : index + 1;
    boolean parts =
        tokens.is(over + 1, "/") && tokens.touches(over + 1) && tokens.touches(over + 2);
    if (!parts) {
      return null;
    }
    String decimals =
        switch (tokens.number(over) * 10 + tokens.number(over + 2)) {
          case 12 -> ".5";
          case 14 -> ".25";
          case 34 -> ".75";
          default -> "";
        };
    return decimals.isEmpty() ? null : new Amount(tokens.number(index) + decimals, over + 3);
  }

  private static Amount words(Tokens tokens, int index) {
    int total = tokens.lexeme(index).value();
    int at = index + 1;
    int next = tokens.is(at, "-") && tokens.touches(at) ? at + 1 : at;
    boolean compound = total >= 20 && tokens.is(next, Kind.CARDINAL);
    if (compound && tokens.lexeme(next).value() < 10) {
      total += tokens.lexeme(next).value();
      at = next + 1;
    }
    while (tokens.is(at, Kind.MULTIPLIER) && total > 0 && total < 1000) {
      total *= tokens.lexeme(at).value();
      at++;
    }
    return half(tokens, total, at);
  }

  /** "two and a half", "two-and-a-half". */
  private static Amount half(Tokens tokens, int number, int at) {
    int and = skipDash(tokens, at);
    int article = skipDash(tokens, and + 1);
    int half = skipDash(tokens, article + 1);
    boolean more = tokens.is(and, Kind.AND) && tokens.is(article, "a") && tokens.is(half, "half");
    return more ? new Amount(number + ".5", half + 1) : new Amount("" + number, at);
  }

  private static int skipDash(Tokens tokens, int index) {
    return tokens.isDash(index) && tokens.touches(index) ? index + 1 : index;
  }
}
