package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * Finds lengths of time: "more than a month", "27-year", "the past two weeks". Articles and words
 * such as "about" belong to a length that is a noun, not to one that stands before a noun: "the
 * nine months", but "the [five-year] contract".
 */
final class Lengths {
  /** Words that may stand between "a" and the unit; a bound, so that no run of them costs time. */
  private static final int MOST_BETWEEN = 3;

  private final Tokens tokens;
  private final RepeatGrammar repeats;

  Lengths(Tokens tokens) {
    this.tokens = tokens;
    repeats = new RepeatGrammar(tokens);
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    Found again = repeats.at(index);
    if (again != null) {
      return again;
    }
    return switch (tokens.lexeme(index).kind()) {
      case REGULARLY, EVERY -> null;
      case LONG -> new Found(index, index + 1, new Meaning.Length(tokens.lexeme(index).code()));
      case THE -> {
        Found around = around(index);
        yield around == null ? definite(index, index + 1) : around;
      }
      case LAST, NEXT, THIS -> around(index);
      default -> length(index, afterAbout(tokens, index));
    };
  }

  /** The token behind "about", "more than", "at least", "up to"; the same token without one. */
  static int afterAbout(Tokens tokens, int index) {
    if (tokens.is(index, Kind.MORE) && tokens.is(index + 1, Kind.THAN)) {
      return index + 2;
    }
    if (tokens.is(index, "at") && tokens.is(index + 1, Kind.MORE)) {
      return index + 2;
    }
    boolean one = tokens.is(index, Kind.ABOUT) || tokens.is(index, Kind.BETWEEN);
    return one ? index + 1 : index;
  }

  static boolean isPluralUnit(Tokens tokens, int index) {
    return tokens.is(index, Kind.UNIT) && !tokens.lexeme(index).code().isEmpty();
  }

  /** "the past three weeks", "the next few months", "the past decade", "the following days". */
  private @Nullable Found around(int index) {
    int word = tokens.is(index, Kind.THE) ? index + 1 : index;
    boolean directed = tokens.is(word, Kind.LAST) || tokens.is(word, Kind.NEXT);
    int next = word + 1;
    if (!directed && (!tokens.is(word, Kind.THIS) || isPluralUnit(tokens, next))) {
      return null;
    }
    Found counted = definite(index, next);
    if (counted != null) {
      return counted;
    }
    boolean one =
        directed
            && tokens.is(index, Kind.THE)
            && tokens.is(next, Kind.UNIT)
            && !(tokens.is(word, "last") && tokens.is(next, "day"))
            && (tokens.is(word, "past") || tokens.is(word, "last") || tokens.is(next, "decade"));
    return one ? found(index, next, "1") : null;
  }

  /**
   * "the nine months", "the first nine months", "the entire week", "the years", "the two-day
   * period".
   */
  private @Nullable Found definite(int begin, int index) {
    if (tokens.is(index, Kind.WHOLE) && tokens.is(index + 1, Kind.UNIT)) {
      boolean whole = !tokens.is(index, "half") && !isPluralUnit(tokens, index + 1);
      return whole ? found(begin, index + 1, "1") : null;
    }
    boolean ordered = tokens.is(index, Kind.ORDINAL) || tokens.is(index, "final");
    Amount amount = Amount.at(tokens, ordered ? index + 1 : index);
    if (amount == null) {
      return !ordered && isPluralUnit(tokens, index) ? plural(begin, index) : null;
    }
    int end = amount.end();
    boolean hyphen = tokens.isDash(end) && tokens.touches(end) && tokens.touches(end + 1);
    int unit = afterAdjective(hyphen ? end + 1 : end);
    boolean period = tokens.is(unit + 1, "period");
    boolean noun = !hyphen && isPluralUnit(tokens, unit);
    if (!tokens.is(unit, Kind.UNIT) || !(noun || period)) {
      return null;
    }
    Found length = found(begin, unit, amount.number());
    return period ? new Found(begin, unit + 2, length.meaning()) : length;
  }

  private @Nullable Found length(int begin, int index) {
    Found period = tokens.is(index, Kind.A) ? definite(begin, index + 1) : null;
    if (period != null && tokens.is(period.end() - 1, "period")) {
      return period;
    }
    Amount amount = Amount.at(tokens, index);
    if (tokens.is(begin, Kind.BETWEEN) && (amount == null || amount.end() < index + 3)) {
      return null; // "between 10 minutes and an hour"
    }
    if (amount != null) {
      return counted(begin, amount);
    }
    boolean free = begin == index && !(tokens.touches(index) && tokens.isDash(index - 1));
    boolean singular = tokens.is(index, Kind.UNIT) && !isPluralUnit(tokens, index);
    boolean dash = tokens.isDash(index + 1) && tokens.touches(index + 1);
    if (free && singular && dash && tokens.is(index + 2, "long")) {
      return compound(begin, index, false); // "the day-long meeting"
    }
    boolean article = tokens.is(index, Kind.A);
    if (article || tokens.is(index, Kind.WHOLE)) {
      return single(begin, index, article);
    }
    return isPluralUnit(tokens, index) ? plural(begin, index) : null;
  }

  /** "a month", "an entire week", "half a year", "all day", "[a] year-long". */
  private @Nullable Found single(int begin, int index, boolean article) {
    int unitAt = index + 1;
    boolean half = tokens.is(index, "half") || tokens.is(unitAt, "half");
    int last = unitAt + MOST_BETWEEN;
    while (unitAt < last
        && (tokens.is(unitAt, Kind.WHOLE)
            || (half && (tokens.is(unitAt, Kind.A) || tokens.isDash(unitAt))))) {
      unitAt++;
    }
    boolean all = tokens.is(index, "all") && unitAt == index + 1;
    if (!tokens.is(unitAt, Kind.UNIT)
        || isPluralUnit(tokens, unitAt)
        || !(article || half || all)) {
      return null;
    }
    if (tokens.isDash(unitAt + 1) && tokens.touches(unitAt + 1)) {
      return compound(begin, unitAt, half);
    }
    if (tokens.is(unitAt, "quarter")) {
      return quarterHour(begin, unitAt, "15"); // "a quarter of the votes"
    }
    return andHalf(begin, unitAt, half);
  }

  /** "a quarter of an hour", "three-quarters of an hour". */
  private @Nullable Found quarterHour(int begin, int unit, String minutes) {
    boolean hour =
        tokens.is(unit + 1, Kind.OF) && tokens.is(unit + 2, Kind.A) && tokens.is(unit + 3, "hour");
    return hour
        ? new Found(begin, unit + 4, new Meaning.Length(Unit.MINUTE.duration(minutes)))
        : null;
  }

  /**
   * "[a] year-long trial", "[a] week-old strike", "a quarter-century"; "a day-care center" is none.
   */
  private @Nullable Found compound(int begin, int unitAt, boolean half) {
    int word = unitAt + 2;
    if (tokens.is(unitAt, "quarter") && tokens.is(word, "century") && !half) {
      return new Found(begin, word + 1, new Meaning.Length(Unit.YEAR.duration("25")));
    }
    boolean known = tokens.is(word, "long") || tokens.is(word, "old");
    return known
        ? new Found(unitAt, word + 1, found(unitAt, unitAt, half ? "0.5" : "1").meaning())
        : null;
  }

  private Found andHalf(int begin, int unitAt, boolean half) {
    boolean more =
        tokens.is(unitAt + 1, Kind.AND)
            && tokens.is(unitAt + 2, "a")
            && tokens.is(unitAt + 3, "half");
    if (more) {
      return new Found(begin, unitAt + 4, new Meaning.Length(length(unit(unitAt), "1.5")));
    }
    Found one = found(begin, unitAt, half ? "0.5" : "1");
    boolean about =
        tokens.is(unitAt + 1, Kind.OR)
            && (tokens.is(unitAt + 2, "two")
                || tokens.is(unitAt + 2, "so")
                || tokens.is(unitAt + 2, "more"));
    return about ? new Found(begin, unitAt + 3, one.meaning()) : one; // "a day or two"
  }

  /** "years", "decades": an open number of them. */
  private @Nullable Found plural(int begin, int index) {
    if (tokens.is(index, "years") && tokens.length(index + 1) == 4 && tokens.isNumber(index + 1)) {
      return null; // "the years 1955 to 1957"
    }
    if (unit(index) == Unit.WEEKEND && begin == index) {
      return new Found(begin, index + 1, new Meaning.Repeat("XXXX-WXX-WE"));
    }
    boolean compound = begin == index && tokens.touches(index) && tokens.isDash(index - 1);
    boolean record =
        tokens.is(index, "minutes") && (begin < index || tokens.is(index + 1, Kind.OF));
    if (unit(index) == Unit.QUARTER || compound || record || isOfWork(index)) {
      return null; // "the minutes of the meeting", "living quarters", "man-hours", "business hours"
    }
    return withLong(found(begin, index, "X"));
  }

  private boolean isOfWork(int index) {
    return unit(index) == Unit.HOUR
        && (tokens.is(index - 1, "business")
            || tokens.is(index - 1, "working")
            || tokens.is(index - 1, "trading")
            || tokens.is(index - 1, "office")
            || tokens.is(index - 1, "visiting"));
  }

  private @Nullable Found counted(int begin, Amount amount) {
    int at = amount.end();
    boolean hyphen = tokens.isDash(at) && tokens.touches(at) && tokens.touches(at + 1);
    int unitAt = afterAdjective(hyphen ? at + 1 : at);
    if (tokens.is(unitAt, "quarters") && amount.number().equals("3")) {
      Found found = quarterHour(begin, unitAt, "45");
      if (found != null) {
        return found;
      }
    }
    if (tokens.is(unitAt, "second")
        || !tokens.is(unitAt, Kind.UNIT)
        || tokens.breaks(unitAt)
        || isFraction(unitAt)
        || isYearOf(begin, unitAt)
        || isHours(begin, unitAt)
        || isPrice(begin)) {
      return null;
    }
    return withAge(withLong(found(begin, unitAt, amount.number())), hyphen);
  }

  /** "three consecutive [years]", "five business [days]". */
  private int afterAdjective(int index) {
    boolean adjective =
        tokens.is(index, Kind.WHOLE)
            || tokens.is(index, "consecutive")
            || tokens.is(index, "straight")
            || tokens.is(index, "more")
            || tokens.is(index, "additional")
            || tokens.is(index, "business")
            || tokens.is(index, "trading")
            || tokens.is(index, "working")
            || tokens.is(index, "calendar");
    boolean previous = tokens.is(index, Kind.LAST) && isPluralUnit(tokens, index + 1);
    return (adjective || previous) && tokens.is(index + 1, Kind.UNIT) ? index + 1 : index;
  }

  /** "three quarters of the troops". */
  private boolean isFraction(int unit) {
    boolean of =
        tokens.is(unit + 1, Kind.OF)
            && (tokens.is(unit + 2, Kind.THE) || tokens.is(unit + 2, Kind.A));
    return unit(unit) == Unit.QUARTER && (of || tokens.isDash(unit - 1));
  }

  /** "the 1996 quarter" is a quarter of that year. */
  private boolean isYearOf(int begin, int unit) {
    return tokens.length(begin) == 4
        && tokens.isNumber(begin)
        && unit == begin + 1
        && !isPluralUnit(tokens, unit);
  }

  /** "at 1400 hours". */
  private boolean isHours(int begin, int unit) {
    return tokens.length(begin) == 4
        && tokens.isNumber(begin)
        && tokens.is(unit, "hours")
        && tokens.is(begin - 1, "at");
  }

  private boolean isPrice(int begin) {
    return tokens.isNumber(begin) && tokens.touches(begin) && tokens.is(begin - 1, "$");
  }

  /** "day-long", "nine day long". */
  private Found withLong(Found found) {
    int word = tokens.isDash(found.end()) ? found.end() + 1 : found.end();
    return tokens.is(word, "long") ? new Found(found.begin(), word + 1, found.meaning()) : found;
  }

  /** "10-year-old", "52 years old", "26 years of age". */
  private Found withAge(Found found, boolean hyphen) {
    int end = found.end();
    if (hyphen && tokens.isDash(end) && tokens.is(end + 1, Kind.OLD)) {
      return new Found(found.begin(), end + 2, found.meaning());
    }
    boolean age = tokens.is(end, Kind.OF) && tokens.is(end + 1, "age");
    int after = tokens.is(end, "old") ? end + 1 : age ? end + 2 : end;
    return new Found(found.begin(), after, found.meaning());
  }

  private Found found(int begin, int unitAt, String number) {
    return new Found(begin, unitAt + 1, new Meaning.Length(length(unit(unitAt), number)));
  }

  private static String length(Unit unit, String number) {
    if (number.equals("0.5")) {
      return half(unit);
    }
    boolean whole = Digits.only(number, 4);
    if (unit.multiple == 1 || !whole) {
      return unit.duration(number);
    }
    return unit.duration("" + Integer.parseInt(number) * unit.multiple);
  }

  /** "half an hour" is 30 minutes. */
  private static String half(Unit unit) {
    return switch (unit) {
      case MINUTE -> Unit.SECOND.duration("30");
      case HOUR -> Unit.MINUTE.duration("30");
      case DAY -> Unit.HOUR.duration("12");
      case YEAR -> Unit.MONTH.duration("6");
      case DECADE, CENTURY, MILLENNIUM -> unit.duration("" + unit.multiple / 2);
      default -> unit.duration("0.5");
    };
  }

  private Unit unit(int index) {
    return Unit.of(tokens.lexeme(index).value());
  }
}
