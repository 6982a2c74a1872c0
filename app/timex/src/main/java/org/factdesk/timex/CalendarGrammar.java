package org.factdesk.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates with at least a month: "Friday, December 17th, 2021", "17 Dec", "May 1997",
 * and those that share one month: "January 10 to 13", "January 10, 12 and 13", "10 and 12 May".
 */
final class CalendarGrammar {
  private final Tokens tokens;

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins at the token, or null. */
  @Nullable Found at(int index) {
    boolean weekday = tokens.is(index, Kind.WEEKDAY) && tokens.isCapital(index);
    return weekday ? afterWeekday(index) : date(index);
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
    int day = tokens.is(next, Kind.THE) ? next + 1 : next;
    if (isDay(day) && !tokens.breaks(day) && !isCounted(day)) {
      int after = afterDay(day);
      int year = yearAt(after);
      return new Found(
          index, endOfYear(after, year), Meaning.Calendar.of(year, month, dayNumber(day)));
    }
    int of = tokens.is(next, Kind.OF) ? next + 1 : next;
    int year = yearAt(of);
    if (year > 0) {
      return new Found(index, endOfYear(of, year), Meaning.Calendar.of(year, month, 0));
    }
    boolean alone = isMonthAlone(index);
    return alone ? new Found(index, next, Meaning.Calendar.of(0, month, 0)) : null;
  }

  /** Whether the number counts what follows: "In May 12 people died". */
  private boolean isCounted(int day) {
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
    if (!isMonthName(next) || tokens.breaks(next)) {
      return null;
    }
    int after = afterMonth(next);
    if (isDay(after) && !ordinal && yearAt(after) == 0) {
      return shortYear(index, day, next, after);
    }
    int dash = skipSign(after, "-");
    int year = yearAt(dash);
    int end = year > 0 ? endOfYear(dash, year) : after;
    int month = tokens.lexeme(next).value();
    return new Found(index, end, Meaning.Calendar.of(year, month, dayNumber(day)));
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

  /** Adds the further days that share the month of the last one: "January 10 [to 13]". */
  void addShared(List<Found> found) {
    Found last = found.get(found.size() - 1);
    if (!(last.meaning() instanceof Meaning.Calendar date)
        || date.day() == 0
        || !tokens.isNumber(lastWord(last))) {
      return;
    }
    int at = last.end();
    while (isJoin(at) && isLaterDay(at + joinLength(at), date)) {
      int day = at + joinLength(at);
      int after = afterDay(day);
      int year = yearAt(after);
      Meaning.Calendar next = Meaning.Calendar.of(year, date.month(), dayNumber(day));
      found.add(new Found(day, endOfYear(after, year), next));
      date = next;
      at = endOfYear(after, year);
    }
    shareYear(found, found.indexOf(last), date.year());
  }

  private int lastWord(Found found) {
    boolean ending = tokens.is(found.end() - 1, Kind.ORDINAL_ENDING);
    return ending ? found.end() - 2 : found.end() - 1;
  }

  private static void shareYear(List<Found> found, int from, int year) {
    for (int i = from; year > 0 && i < found.size(); i++) {
      Found one = found.get(i);
      Meaning.Calendar date = (Meaning.Calendar) one.meaning();
      if (date.year() == 0) {
        found.set(i, new Found(one.begin(), one.end(), date.withYear(year)));
      }
    }
  }

  private boolean isJoin(int index) {
    return tokens.isDash(index)
        || tokens.is(index, Kind.TO)
        || tokens.is(index, Kind.AND)
        || tokens.is(index, Kind.OR)
        || (tokens.is(index, ",") && isList(index));
  }

  /** Whether the comma goes on to "…, 12 and 13". */
  private boolean isList(int comma) {
    int after = afterDay(comma + 1);
    return isDay(comma + 1)
        && (tokens.is(after, Kind.AND) || tokens.is(after, ","))
        && (isDay(after + 1) || (tokens.is(after + 1, Kind.AND) && isDay(after + 2)));
  }

  private int joinLength(int index) {
    return tokens.is(index, ",") && tokens.is(index + 1, Kind.AND) ? 2 : 1;
  }

  private boolean isLaterDay(int index, Meaning.Calendar before) {
    if (!isDay(index) || tokens.is(index, Kind.ORDINAL) || dayNumber(index) <= before.day()) {
      return false;
    }
    int after = afterDay(index);
    boolean open = tokens.shape(after) == Tokens.SIGN || tokens.lexeme(after) != Lexeme.NONE;
    return (open || tokens.shape(index - 1) == Tokens.SIGN || tokens.is(index - 1, Kind.TO))
        && !isMonthName(after)
        && !isCounted(index)
        && !tokens.is(after, "%");
  }

  /** A month's name; one that is also another word needs its capital. */
  boolean isMonthName(int index) {
    return tokens.is(index, Kind.MONTH) && tokens.isCapital(index);
  }

  /** Whether a month's name without a day or year means the month: not "May" or "Mar" alone. */
  private boolean isMonthAlone(int index) {
    String name = tokens.lexeme(index).word();
    if (tokens.touches(index) && tokens.isDash(index - 1)) {
      return tokens.is(index - 2, "mid");
    }
    if (name.equals("may") || name.equals("march") || name.equals("june") || name.length() <= 4) {
      boolean clear = name.equals("july") || name.equals("june");
      return precededByTimeWord(index)
          || (clear && !tokens.isCapital(index - 1) && !tokens.isCapital(index + 1));
    }
    return true;
  }

  private boolean precededByTimeWord(int index) {
    return switch (tokens.lexeme(index - 1).kind()) {
      case IN, AT, LAST, NEXT, THIS, STAGE, FROM, BETWEEN, OF, BEFORE, AFTER, EARLIER -> true;
      default -> false;
    };
  }

  /** The token behind the month and the full stop of its abbreviation. */
  private int afterMonth(int index) {
    boolean abbreviated = tokens.length(index) <= 4 && tokens.touches(index + 1);
    return abbreviated ? skipSign(index + 1, ".") : index + 1;
  }

  private boolean isDay(int index) {
    if (tokens.is(index, Kind.ORDINAL)) {
      return true;
    }
    int number = tokens.number(index);
    return number >= 1 && number <= 31 && tokens.length(index) <= 2 && !goesOn(index);
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

  private int dayNumber(int index) {
    return tokens.is(index, Kind.ORDINAL) ? tokens.lexeme(index).value() : tokens.number(index);
  }

  private int afterDay(int index) {
    boolean ending = tokens.is(index + 1, Kind.ORDINAL_ENDING) && tokens.touches(index + 1);
    return ending ? index + 2 : index + 1;
  }

  /** The year at the token, a comma before it allowed; 0 where there is none. */
  private int yearAt(int index) {
    int at = skipSign(index, ",");
    int year = tokens.number(at);
    boolean fits = year >= 1000 && year <= 2999 && tokens.length(at) == 4 && !tokens.breaks(at);
    return fits && !goesOn(at) ? year : 0;
  }

  private int endOfYear(int index, int year) {
    return year == 0 ? index : skipSign(index, ",") + 1;
  }

  private int skipSign(int index, String sign) {
    return tokens.is(index, sign) ? index + 1 : index;
  }
}
