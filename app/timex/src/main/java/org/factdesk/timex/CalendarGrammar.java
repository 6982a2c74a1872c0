package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates with at least a month: "Friday, December 17th, 2021", "17 Dec", "May 1997".
 */
final class CalendarGrammar {
  private final Tokens tokens;

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (tokens.is(index, Kind.WEEKDAY) && tokens.shape(index) != Tokens.LOWER) {
      return afterWeekday(index);
    }
    return date(index);
  }

  private @Nullable Found afterWeekday(int index) {
    int next = skipSign(index + 1, ".");
    next = skipSign(next, ",");
    if (tokens.is(next, Kind.THE)) {
      next++;
    }
    Found date = date(next);
    if (date == null || tokens.breaks(next)) {
      return null;
    }
    Meaning.Calendar calendar = (Meaning.Calendar) date.meaning();
    if (calendar.day() == 0) {
      return null;
    }
    return new Found(index, date.end(), calendar.withWeekday(tokens.lexeme(index).value()));
  }

  private @Nullable Found date(int index) {
    if (isMonthName(index)) {
      return fromMonth(index);
    }
    if (tokens.isNumber(index) || tokens.is(index, Kind.ORDINAL) || tokens.is(index, Kind.THE)) {
      return fromDay(index);
    }
    return null;
  }

  /** "December 17, 2021", "December 17", "December 2021", "December". */
  private @Nullable Found fromMonth(int index) {
    int month = tokens.lexeme(index).value();
    int next = afterMonth(index);
    int day = next;
    if (tokens.is(day, Kind.THE)) {
      day++;
    }
    if (isDay(day) && !tokens.breaks(day)) {
      int after = afterDay(day);
      int year = yearAt(after, true);
      return new Found(index, endOfYear(after, year), day(year, month, dayNumber(day)));
    }
    int year = yearAt(next, true);
    if (year > 0) {
      return new Found(index, endOfYear(next, year), day(year, month, 0));
    }
    return isMonthAlone(index) ? new Found(index, next, day(0, month, 0)) : null;
  }

  /** "17 December 2021", "17th of December", "the 17th of December". */
  private @Nullable Found fromDay(int index) {
    int day = tokens.is(index, Kind.THE) ? index + 1 : index;
    if (!isDay(day)) {
      return null;
    }
    int next = afterDay(day);
    boolean ordinal = next > day + 1 || tokens.is(day, Kind.ORDINAL);
    if (day > index && !ordinal) {
      return null;
    }
    if (tokens.is(next, Kind.OF)) {
      next++;
    } else if (tokens.is(next, "-") && tokens.touches(next)) {
      next++;
    }
    if (!isMonthName(next) || tokens.breaks(next)) {
      return null;
    }
    int after = afterMonth(next);
    if (isDay(after) && !ordinal && yearAt(after, true) == 0 && isCapitalised(next)) {
      return null; // "about 12 December 17 reports": the number before belongs elsewhere
    }
    int year = yearAt(skipSign(after, "-"), true);
    int end = year > 0 ? endOfYear(skipSign(after, "-"), year) : after;
    return new Found(index, end, day(year, tokens.lexeme(next).value(), dayNumber(day)));
  }

  private static Meaning.Calendar day(int year, int month, int day) {
    return new Meaning.Calendar(year, month, day, 0, "");
  }

  /** A month's name; one that is also another word needs its capital. */
  boolean isMonthName(int index) {
    return tokens.is(index, Kind.MONTH) && isCapitalised(index);
  }

  private boolean isCapitalised(int index) {
    return tokens.shape(index) == Tokens.CAPITALISED || tokens.shape(index) == Tokens.UPPER;
  }

  /** Whether a month's name without a day or year means the month: not "May" or "Mar" alone. */
  private boolean isMonthAlone(int index) {
    String name = tokens.lexeme(index).word();
    boolean clear = name.length() > 5 || name.equals("april") || name.equals("july");
    if (clear || name.equals("june")) {
      return clear || precededByTimeWord(index);
    }
    return (name.equals("may") || name.equals("march")) && precededByTimeWord(index);
  }

  private boolean precededByTimeWord(int index) {
    return switch (tokens.lexeme(index - 1).kind()) {
      case IN, AT, LAST, NEXT, THIS, STAGE, FROM, BETWEEN, TO, OF, BEFORE, AFTER -> true;
      default -> false;
    };
  }

  /** The token behind the month and the full stop of its abbreviation. */
  private int afterMonth(int index) {
    boolean abbreviated = tokens.length(index) <= 4 && tokens.touches(index + 1);
    return abbreviated ? skipSign(index + 1, ".") : index + 1;
  }

  boolean isDay(int index) {
    if (tokens.is(index, Kind.ORDINAL)) {
      return true;
    }
    int number = tokens.number(index);
    return number >= 1 && number <= 31 && tokens.length(index) <= 2 && !isPartOfLongerNumber(index);
  }

  /** Whether a fraction, thousands or a clock time goes on here: "17.5", "17,000", "17:30". */
  private boolean isPartOfLongerNumber(int index) {
    boolean sign =
        tokens.is(index + 1, ":") || tokens.is(index + 1, ".") || tokens.is(index + 1, ",");
    boolean after =
        sign
            && tokens.touches(index + 1)
            && tokens.touches(index + 2)
            && tokens.isNumber(index + 2)
            && tokens.length(index + 2) != 4;
    return after || tokens.is(index + 1, "%");
  }

  private int dayNumber(int index) {
    return tokens.is(index, Kind.ORDINAL) ? tokens.lexeme(index).value() : tokens.number(index);
  }

  private int afterDay(int index) {
    boolean ending = tokens.is(index + 1, Kind.ORDINAL_ENDING) && tokens.touches(index + 1);
    return ending ? index + 2 : index + 1;
  }

  /** The year at the token, a comma before it allowed; 0 where there is none. */
  private int yearAt(int index, boolean commaAllowed) {
    int at = commaAllowed ? skipSign(index, ",") : index;
    int year = tokens.number(at);
    boolean fits = year >= 1000 && year <= 2999 && tokens.length(at) == 4 && !tokens.breaks(at);
    return fits && !isPartOfLongerNumber(at) ? year : 0;
  }

  private int endOfYear(int index, int year) {
    return year == 0 ? index : skipSign(index, ",") + 1;
  }

  private int skipSign(int index, String sign) {
    return tokens.is(index, sign) ? index + 1 : index;
  }
}
