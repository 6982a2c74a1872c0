package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds years, decades and centuries: "1997", "nineteen ninety-seven", "the 1990s", "the '80s". */
final class YearGrammar {
  private final Tokens tokens;

  YearGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    int first = tokens.is(index, Kind.THE) ? index + 1 : index;
    Found found = null;
    if (tokens.isNumber(first)) {
      found = number(index, first);
    } else if (tokens.is(first, Kind.CARDINAL)) {
      found = first == index ? inWords(index) : null;
    } else if (tokens.is(first, Kind.DECADE)) {
      found = first > index ? decade(index, first + 1, tokens.lexeme(first).value()) : null;
    } else if (tokens.is(first, Kind.ORDINAL)) {
      found = centuryInWords(index, first);
    } else if (tokens.is(first, "year")) {
      found = yearNamed(index, first);
    } else if (isApostrophe(first)) {
      found = shortDecade(index, first);
      found = found == null && first == index ? shortYear(index) : found;
    }
    return found;
  }

  private boolean isApostrophe(int index) {
    return tokens.is(index, "'") || tokens.is(index, "’");
  }

  /** "in '98", "the class of '98". */
  private @Nullable Found shortYear(int index) {
    int year = shortYearAt(tokens, index);
    boolean closes = isApostrophe(index + 2) && tokens.touches(index + 2);
    boolean clear = isAfterTimeWord(index) && !tokens.is(index - 1, Kind.AT);
    return year > 0 && clear && !closes
        ? new Found(index, index + 2, Meaning.Calendar.of(year, 0, 0))
        : null;
  }

  /** The year that two digits behind an apostrophe mean: those of this century are few. */
  static int shortYearAt(Tokens tokens, int apostrophe) {
    boolean sign = tokens.is(apostrophe, "'") || tokens.is(apostrophe, "’");
    boolean digits =
        sign
            && tokens.length(apostrophe + 1) == 2
            && tokens.isNumber(apostrophe + 1)
            && tokens.touches(apostrophe + 1);
    return digits ? inFull(tokens.number(apostrophe + 1)) : 0;
  }

  /** 1998 for 98, 2012 for 12. */
  static int inFull(int year) {
    return year < 40 ? 2000 + year : 1900 + year;
  }

  /** "the year 2000". */
  private @Nullable Found yearNamed(int index, int first) {
    int number = first + 1;
    boolean year = tokens.length(number) == 4 && tokens.isNumber(number) && !isPartOfNumber(number);
    return year && tokens.number(number) >= 1000 && tokens.number(number) < 2200
        ? new Found(index, number + 1, Meaning.Calendar.of(tokens.number(number), 0, 0))
        : null;
  }

  private @Nullable Found number(int index, int first) {
    int year = tokens.number(first);
    if (isBeforeChrist(first)) {
      return new Found(index, first + 2, Meaning.Calendar.of(-year, 0, 0));
    }
    if (isDecade(first, 4)) {
      return decade(index, first + 2, year);
    }
    if (isDecadeWithApostrophe(index, first)) {
      return decade(index, first + 3, year);
    }
    int unit = tokens.isDash(first + 2) ? first + 3 : first + 2;
    if (tokens.is(first + 1, Kind.ORDINAL_ENDING) && tokens.is(unit, "century")) {
      return century(index, unit + 1, year);
    }
    boolean year4 = tokens.length(first) == 4 && first == index && isYear(first);
    return year4 ? new Found(index, index + 1, Meaning.Calendar.of(year, 0, 0)) : null;
  }

  /** "the nineteenth century", "18th-century". */
  private @Nullable Found centuryInWords(int index, int first) {
    int unit = tokens.isDash(first + 1) ? first + 2 : first + 1;
    return tokens.is(unit, "century")
        ? century(index, unit + 1, tokens.lexeme(first).value())
        : null;
  }

  /** "nineteen ninety-seven", "twenty ten", "two thousand five" behind "in". */
  private @Nullable Found inWords(int index) {
    int first = tokens.lexeme(index).value();
    if (first == 2 && tokens.is(index + 1, "thousand") && tokens.is(index - 1, "in")) {
      int and = tokens.is(index + 2, Kind.AND) ? index + 3 : index + 2;
      int ones = tokens.is(and, Kind.CARDINAL) ? tokens.lexeme(and).value() : 0;
      boolean year = ones > 0 && ones < 20 && endsNumber(and + 1);
      return year ? yearInWords(index, and + 1, 2000 + ones) : null;
    }
    int tens = tokens.lexeme(index + 1).value();
    if (first < 18 || first > 20 || !tokens.is(index + 1, Kind.CARDINAL) || tens < 10) {
      return null;
    }
    int one = tokens.isDash(index + 2) && tokens.touches(index + 2) ? index + 3 : index + 2;
    boolean compound =
        tens >= 20 && tokens.is(one, Kind.CARDINAL) && tokens.lexeme(one).value() < 10;
    int end = compound ? one + 1 : index + 2;
    int year = first * 100 + tens + (compound ? tokens.lexeme(one).value() : 0);
    return endsNumber(end) ? yearInWords(index, end, year) : null;
  }

  private static Found yearInWords(int begin, int end, int year) {
    return new Found(begin, end, Meaning.Calendar.of(year, 0, 0));
  }

  private boolean endsNumber(int index) {
    return !tokens.isDash(index)
        && !tokens.is(index, Kind.UNIT)
        && !tokens.is(index, Kind.MULTIPLIER)
        && !tokens.is(index, Kind.CARDINAL)
        && !tokens.is(index, "percent");
  }

  private boolean isBeforeChrist(int index) {
    return tokens.is(index + 1, Kind.ERA)
        && tokens.shape(index + 1) == Tokens.UPPER
        && tokens.number(index) > 0
        && tokens.number(index) < 10_000;
  }

  private boolean isDecade(int index, int digits) {
    return isTens(index, digits) && tokens.is(index + 1, Kind.PLURAL) && tokens.touches(index + 1);
  }

  private boolean isTens(int index, int digits) {
    return tokens.length(index) == digits && tokens.number(index) % 10 == 0;
  }

  /** "the 1990's" as newspapers write the decade. */
  private boolean isDecadeWithApostrophe(int index, int first) {
    return (first > index || tokens.is(index - 1, Kind.STAGE) || tokens.is(index - 2, Kind.STAGE))
        && isTens(first, 4)
        && (tokens.is(first + 1, "'") || tokens.is(first + 1, "’"))
        && tokens.is(first + 2, Kind.PLURAL)
        && tokens.touches(first + 2);
  }

  private static Found decade(int begin, int end, int year) {
    return new Found(begin, end, new Meaning.Years("" + year / 10, year, year + 9));
  }

  private static @Nullable Found century(int begin, int end, int number) {
    if (number < 1 || number > 30) {
      return null;
    }
    int first = (number - 1) * 100;
    return new Found(
        begin, end, new Meaning.Years(Digits.padded(number - 1, 2), first + 1, first + 100));
  }

  /** "the '90s". */
  private @Nullable Found shortDecade(int index, int apostrophe) {
    int number = apostrophe + 1;
    if (!tokens.isNumber(number) || !tokens.touches(number) || !isDecade(number, 2)) {
      return null;
    }
    int century = tokens.number(number) < 20 ? 2000 : 1900;
    return decade(index, number + 2, century + tokens.number(number));
  }

  /** Whether four digits mean a year, by what stands around them. */
  boolean isYear(int index) {
    int year = tokens.number(index);
    if (year < 1400 || year > 2100 || isPartOfNumber(index)) {
      return false;
    }
    boolean clear = isAfterTimeWord(index) || tokens.is(index - 1, "(") || isRangeOrHeading(index);
    boolean counts = tokens.is(index + 1, Kind.UNIT) && !tokens.is(index - 1, Kind.THE);
    if (counts || tokens.is(index + 1, "percent")) {
      return false;
    }
    return clear
        ? !isCountedThing(index + 1)
        : year >= 1900 && year <= 2050 && !isCountedThing(index + 1);
  }

  /** "1861-1863", "1861, 1862", or a year that is a heading: "1861", "1861: The war begins". */
  private boolean isRangeOrHeading(int index) {
    boolean range =
        (tokens.isDash(index + 1) && tokens.length(index + 2) == 4 && tokens.touches(index + 2))
            || (tokens.isDash(index - 1) && tokens.length(index - 2) == 4 && tokens.touches(index));
    boolean list =
        tokens.is(index - 1, ",") && tokens.length(index - 2) == 4 && tokens.isNumber(index - 2);
    boolean begins = index == 0 || tokens.startsLine(index);
    boolean ends = index + 1 == tokens.count() || tokens.startsLine(index + 1);
    boolean heading =
        begins ? ends || tokens.is(index + 1, ":") : ends && tokens.is(index - 1, ",");
    return range || list || heading;
  }

  private boolean isPartOfNumber(int index) {
    if (NeighbourWords.isNumbered(tokens, index - 1) || tokens.is(index - 1, "at")) {
      return true;
    }
    boolean before =
        tokens.touches(index)
            && !tokens.is(index - 1, "(")
            && !tokens.isDash(index - 1)
            && !tokens.is(index - 1, "\"")
            && !tokens.is(index - 1, "/")
            && !tokens.is(index - 1, "'");
    boolean decimals =
        (tokens.is(index + 1, ",") || tokens.is(index + 1, "."))
            && tokens.touches(index + 1)
            && tokens.touches(index + 2)
            && tokens.isNumber(index + 2);
    boolean glued =
        tokens.touches(index + 1)
            && (tokens.shape(index + 1) > Tokens.NUMBER
                || tokens.is(index + 1, "%")
                || (tokens.is(index + 1, ":") && tokens.touches(index + 2)));
    return before
        || decimals
        || glued
        || (tokens.isDash(index - 1)
            && tokens.isNumber(index - 2)
            && tokens.touches(index)
            && tokens.length(index - 2) < 4);
  }

  private boolean isAfterTimeWord(int index) {
    return switch (tokens.lexeme(index - 1).kind()) {
      case IN, AT, OF, FROM, BETWEEN, BEFORE, AFTER, STAGE, TO, AND -> true;
      default -> false;
    };
  }

  /** A plain plural behind the number: "2000 soldiers", but "the 2010 elections". */
  private boolean isCountedThing(int next) {
    if (tokens.is(next - 2, Kind.THE)
        || tokens.shape(next) != Tokens.LOWER
        || tokens.lexeme(next) != Lexeme.NONE) {
      return false;
    }
    boolean plural = tokens.length(next) > 4 && tokens.text.charAt(tokens.end(next) - 1) == 's';
    return plural
        || tokens.is(next, "people")
        || tokens.is(next, "men")
        || tokens.is(next, "women")
        || tokens.is(next, "metres")
        || tokens.is(next, "feet")
        || tokens.is(next, "km");
  }
}
