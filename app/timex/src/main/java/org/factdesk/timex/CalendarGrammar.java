package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates with at least a month: "Friday, December 17th, 2021", "17 Dec", "May 1997".
 */
final class CalendarGrammar {
  private final Tokens tokens;
  private final MonthNames months;

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
    months = new MonthNames(tokens);
  }

  /** The date that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (tokens.is(index, "last") || tokens.is(index, "next")) {
      return months.isName(index + 1) ? directed(index) : null;
    }
    boolean weekday = tokens.is(index, Kind.WEEKDAY) && tokens.isCapital(index);
    return weekday ? afterWeekday(index) : date(index);
  }

  /** "last Dec. 5", "next Jan. 1". */
  private @Nullable Found directed(int index) {
    Found date = fromMonth(index + 1);
    boolean day =
        date != null
            && date.meaning() instanceof Meaning.Calendar calendar
            && calendar.day() > 0
            && calendar.year() == 0
            && calendar.direction() == 0;
    if (date == null || !day) {
      return null;
    }
    int direction = tokens.is(index, "last") ? -1 : 1;
    Meaning.Calendar calendar = (Meaning.Calendar) date.meaning();
    return new Found(index, date.end(), calendar.withDirection(direction));
  }

  private @Nullable Found afterWeekday(int index) {
    boolean abbreviated = tokens.length(index) < 6;
    int next = abbreviated ? skipSign(index + 1, ".") : index + 1;
    next = skipSign(next, ",");
    if (tokens.is(next, "(")) {
      return inParentheses(index, next + 1);
    }
    if (tokens.is(next, Kind.THE) || tokens.is(next, "on")) {
      next++;
    }
    return withWeekday(index, next, date(next));
  }

  /** "Friday (December 17)". */
  private @Nullable Found inParentheses(int index, int inner) {
    Found found = withWeekday(index, inner, date(inner));
    return found != null && tokens.is(found.end(), ")")
        ? new Found(index, found.end() + 1, found.meaning())
        : null;
  }

  private @Nullable Found withWeekday(int index, int next, @Nullable Found date) {
    if (date == null || tokens.breaks(next)) {
      return null;
    }
    Meaning.Calendar calendar = (Meaning.Calendar) date.meaning();
    return calendar.day() == 0
        ? null
        : new Found(index, date.end(), calendar.withWeekday(tokens.lexeme(index).value()));
  }

  private @Nullable Found date(int index) {
    if (months.isName(index)) {
      return fromMonth(index);
    }
    if (tokens.isNumber(index)
        || tokens.is(index, Kind.ORDINAL)
        || tokens.is(index, Kind.THE)
        || isCompound(index)) {
      return fromDay(index);
    }
    return null;
  }

  /** "December 17, 2021", "December 17", "December 2021", "December". */
  private @Nullable Found fromMonth(int index) {
    int month = tokens.lexeme(index).value();
    int next = months.end(index);
    int day = tokens.is(next, Kind.THE) ? next + 1 : next;
    if (isDay(day) && !tokens.breaks(day) && !isCounted(day) && !isName(day)) {
      return withYear(index, afterDay(day), Meaning.Calendar.of(0, month, dayNumber(day)));
    }
    int of = tokens.is(next, Kind.OF) ? next + 1 : next;
    int year = yearAt(of);
    if (year != 0) {
      return new Found(index, endOfYear(of, year), Meaning.Calendar.of(year, month, 0));
    }
    if (tokens.is(next, "quarter") && month % 3 == 0) {
      return new Found(index, next + 1, new Meaning.YearPart("Q" + month / 3, 0, 0));
    }
    NamedYear named = NamedYear.at(tokens, next);
    Meaning.Calendar bare = Meaning.Calendar.of(0, month, 0);
    if (named != null) {
      return new Found(index, named.end(), bare.withDirection(named.direction()));
    }
    return months.standsAlone(index) ? new Found(index, next, bare) : null;
  }

  /** The date with the year behind it, in digits or named by another: "of that year". */
  private Found withYear(int index, int after, Meaning.Calendar date) {
    int year = yearAt(after);
    if (year != 0) {
      return new Found(index, endOfYear(after, year), date.withYear(year));
    }
    NamedYear named = NamedYear.at(tokens, after);
    if (date.month() == 9 && date.day() == 11 && isAttacks(after)) {
      return new Found(index, after, date.withYear(2001));
    }
    return named == null
        ? new Found(index, after, date)
        : new Found(index, named.end(), date.withDirection(named.direction()));
  }

  /** "the Sept. 11 attacks" are those of 2001. */
  private boolean isAttacks(int index) {
    int noun = tokens.is(index, "terrorist") || tokens.is(index, "terror") ? index + 1 : index;
    return tokens.is(noun, "attacks") || tokens.is(noun, "attack") || tokens.is(noun, "hijackers");
  }

  /** "the Second" in "by the end of May the Second Squadron" is part of a name. */
  private boolean isName(int day) {
    return tokens.is(day, Kind.ORDINAL) && tokens.isCapital(day);
  }

  /** Whether the number counts what follows: "In May 12 people died". */
  boolean isCounted(int day) {
    return tokens.is(day + 1, "percent")
        || tokens.is(day + 1, Kind.MULTIPLIER)
        || tokens.is(day + 1, Kind.UNIT)
        || tokens.is(day + 1, "people");
  }

  /** "17 December 2021", "17th of December", "the 17th of December". */
  private @Nullable Found fromDay(int index) {
    int day = tokens.is(index, Kind.THE) ? index + 1 : index;
    if (!isDay(day) || (tokens.touches(index) && tokens.is(index - 1, "."))) {
      return null;
    }
    int next = afterDay(day);
    boolean ordinal = next > day + 1 || tokens.is(day, Kind.ORDINAL);
    if (day > index && !ordinal) {
      return null;
    }
    if (tokens.is(next, Kind.OF) || (tokens.is(next, "-") && tokens.touches(next))) {
      next++;
    }
    if (!months.isName(next)) {
      return sharedMonth(index, day, afterDay(day));
    }
    if (tokens.breaks(next)) {
      return null;
    }
    int after = months.end(next);
    if (isDay(after) && !ordinal && yearAt(after) == 0) {
      return shortYear(index, day, next, after);
    }
    int month = tokens.lexeme(next).value();
    Meaning.Calendar date = Meaning.Calendar.of(0, month, dayNumber(day));
    boolean dashed = tokens.is(after, "-") && yearAt(after + 1) > 0;
    return withYear(index, dashed ? after + 1 : after, date);
  }

  /**
   * "10 Nov 11". Where the month is written out, the first number belongs to what stands before:
   * "about 12 December 17 reports".
   */
  private @Nullable Found shortYear(int index, int day, int month, int year) {
    if (tokens.length(month) > 4 || tokens.length(year) != 2) {
      return null;
    }
    int number = tokens.lexeme(month).value();
    int full = 2000 + tokens.number(year);
    return new Found(index, year + 1, Meaning.Calendar.of(full, number, dayNumber(day)));
  }

  /**
   * "10" of "10 and 12 May", "6" of "6-7 February": a day whose month stands with the day behind
   * it.
   */
  private @Nullable Found sharedMonth(int index, int day, int next) {
    boolean join = tokens.isDash(next) || tokens.is(next, Kind.AND) || tokens.is(next, Kind.TO);
    int month = tokens.is(afterDay(next + 1), Kind.OF) ? next + 3 : afterDay(next + 1);
    if (!join
        || tokens.is(day, Kind.ORDINAL)
        || !tokens.isNumber(next + 1)
        || !months.isName(month)) {
      return null;
    }
    Found later = fromDay(next + 1);
    return later != null
            && later.meaning() instanceof Meaning.Calendar date
            && date.day() > dayNumber(day)
        ? new Found(index, next, date.withDay(dayNumber(day)))
        : null;
  }

  boolean isDay(int index) {
    if (tokens.is(index, Kind.ORDINAL) || isCompound(index)) {
      return true;
    }
    int number = tokens.number(index);
    return number >= 1 && number <= 31 && tokens.length(index) <= 2 && !goesOn(index);
  }

  /** "twenty-third", "thirty first". */
  private boolean isCompound(int index) {
    if (!tokens.is(index, Kind.CARDINAL)) {
      return false;
    }
    int tens = tokens.lexeme(index).value();
    int ones = afterTens(index);
    boolean small = tokens.is(ones, Kind.ORDINAL) && tokens.lexeme(ones).value() < 10;
    return small && (tens == 20 || (tens == 30 && tokens.lexeme(ones).value() == 1));
  }

  private int afterTens(int index) {
    return tokens.isDash(index + 1) ? index + 2 : index + 1;
  }

  /** Whether a fraction, thousands or a clock time goes on here: "17.5", "17,000", "17:30". */
  private boolean goesOn(int index) {
    boolean sign =
        tokens.is(index + 1, ":") || tokens.is(index + 1, ".") || tokens.is(index + 1, ",");
    boolean number =
        tokens.touches(index + 1)
            && tokens.touches(index + 2)
            && tokens.isNumber(index + 2)
            && tokens.length(index + 2) != 4;
    return (sign && number) || tokens.is(index + 1, "%");
  }

  int dayNumber(int index) {
    if (isCompound(index)) {
      return tokens.lexeme(index).value() + tokens.lexeme(afterTens(index)).value();
    }
    return tokens.is(index, Kind.ORDINAL) ? tokens.lexeme(index).value() : tokens.number(index);
  }

  int afterDay(int index) {
    if (isCompound(index)) {
      return afterTens(index) + 1;
    }
    boolean ending = tokens.is(index + 1, Kind.ORDINAL_ENDING) && tokens.touches(index + 1);
    return ending ? index + 2 : index + 1;
  }

  /**
   * The year at the token, a comma before it allowed; 0 where there is none, negative before
   * Christ.
   */
  int yearAt(int index) {
    int at = skipSign(index, ",");
    if (tokens.is(at + 1, Kind.ERA) && tokens.shape(at + 1) == Tokens.UPPER) {
      return -Math.max(0, tokens.number(at));
    }
    int brief = YearGrammar.shortYearAt(tokens, at);
    if (brief > 0) {
      return brief;
    }
    int year = tokens.number(at);
    boolean fits = year >= 1000 && year <= 2999 && tokens.length(at) == 4 && !tokens.breaks(at);
    return fits && !goesOn(at) ? year : 0;
  }

  int endOfYear(int index, int year) {
    if (year == 0) {
      return index;
    }
    int at = skipSign(index, ",");
    boolean brief = YearGrammar.shortYearAt(tokens, at) > 0;
    return at + (year > 0 && !brief ? 1 : 2);
  }

  private int skipSign(int index, String sign) {
    return tokens.is(index, sign) ? index + 1 : index;
  }
}
