package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * Finds what is counted within a month or a year: "the first week of August", "the second Tuesday
 * of November", "the last day of 1996", "the first nine months of the year".
 */
final class OrdinalGrammar {
  private static final int LAST = -1;

  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final YearGrammar years;
  private final YearPartGrammar parts;
  private final ShiftGrammar shifts;

  OrdinalGrammar(
      Tokens tokens,
      CalendarGrammar calendar,
      YearGrammar years,
      YearPartGrammar parts,
      ShiftGrammar shifts) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.years = years;
    this.parts = parts;
    this.shifts = shifts;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    int first = tokens.is(index, Kind.THE) ? index + 1 : index;
    int number = number(first);
    if (number == 0) {
      return null;
    }
    int thing = tokens.isNumber(first) ? first + 2 : first + 1;
    boolean weekday = tokens.is(thing, Kind.WEEKDAY) && tokens.length(thing) > 5;
    boolean in = tokens.is(thing + 1, "in") && (weekday || first > index);
    if (!(tokens.is(thing + 1, Kind.OF) || in) || !(weekday || isCounted(thing))) {
      return null;
    }
    Found whole = whole(thing + 2);
    if (whole == null) {
      return null;
    }
    int day = weekday ? tokens.lexeme(thing).value() : 0;
    Unit unit = weekday ? Unit.DAY : Unit.of(tokens.lexeme(thing).value());
    return new Found(index, whole.end(), new Meaning.Nth(number, unit, day, whole.meaning()));
  }

  /** "the first nine months [of 1997]", "the last two weeks [of March]". */
  Found withWhole(Found length) {
    int first = tokens.is(length.begin(), Kind.THE) ? length.begin() + 1 : length.begin();
    boolean ordered = number(first) != 0 && length.end() > first + 2;
    if (!ordered || !tokens.is(length.end(), Kind.OF)) {
      return length;
    }
    Found whole = whole(length.end() + 1);
    return whole == null ? length : new Found(length.begin(), whole.end(), length.meaning());
  }

  /** Which one: 1 for the first, -1 for the last, 0 for no such word. */
  private int number(int index) {
    if (tokens.is(index, Kind.ORDINAL)) {
      return tokens.lexeme(index).value();
    }
    boolean digits = tokens.isNumber(index) && tokens.is(index + 1, Kind.ORDINAL_ENDING);
    if (digits && tokens.touches(index + 1)) {
      return Math.min(99, Math.max(0, tokens.number(index)));
    }
    return tokens.is(index, "last") || tokens.is(index, "final") ? LAST : 0;
  }

  private boolean isCounted(int index) {
    return tokens.is(index, "day")
        || tokens.is(index, "week")
        || tokens.is(index, "weekend")
        || tokens.is(index, "month")
        || (tokens.is(index, "quarter") && number(index - 1) == LAST);
  }

  /** "August", "August 1998", "1998", "fiscal 1999", "the month", "last year". */
  private @Nullable Found whole(int index) {
    if (tokens.breaks(index)) {
      return null;
    }
    boolean known = tokens.is(index + 1, "year") || tokens.is(index + 1, "month");
    if (tokens.is(index, Kind.THE) && known && !tokens.isDash(index + 2)) {
      Unit unit = Unit.of(tokens.lexeme(index + 1).value());
      Meaning here = new Meaning.Shift(unit, 0, Meaning.From.PUBLICATION, "");
      return new Found(index, index + 2, here);
    }
    Found date = calendar.at(index);
    date = date == null ? years.at(index) : date;
    date = date == null ? parts.at(index) : date;
    date = date == null ? shifts.at(index) : date;
    return date != null && isWhole(date.meaning()) ? date : null;
  }

  private static boolean isWhole(Meaning meaning) {
    if (meaning instanceof Meaning.Shift shift) {
      boolean fits = shift.unit() == Unit.YEAR || shift.unit() == Unit.MONTH;
      return fits && !shift.counted();
    }
    return meaning instanceof Meaning.Calendar date && date.day() == 0 && date.year() >= 0;
  }
}
