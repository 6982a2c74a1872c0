package org.factdesk.timex;

/** What words say about time before anything around them is asked. */
sealed interface Meaning {

  // Directions of parts of a year that name the year by another: "March of last year". Those told
  // count from the year that the text named last, the others from the year of publication.
  int LAST_YEAR = -10;
  int THIS_YEAR = 20;
  int NEXT_YEAR = 10;
  int YEAR_BEFORE = -30;
  int THAT_YEAR = 40;
  int YEAR_AFTER = 30;

  /** Where a relative expression counts from. */
  enum From {
    /** The day of publication: "two weeks ago", "last week". */
    PUBLICATION,
    /** The date that the text named last: "the next day", "two weeks later". */
    LAST_DATE
  }

  /**
   * A calendar time as far as the words go; 0 for a part that they leave out.
   *
   * @param year negative for years before Christ
   * @param weekday 1 is Monday
   * @param direction -1 last, 1 next, 2 this, 0 unsaid, or that of a year named behind
   * @param clock a TIMEX3 time such as {@code T15:00} or {@code TMO}; empty for none
   */
  record Calendar(int year, int month, int day, int weekday, int direction, String clock)
      implements Meaning {
    static Calendar of(int year, int month, int day) {
      return new Calendar(year, month, day, 0, 0, "");
    }

    Calendar withYear(int value) {
      return new Calendar(value, month, day, weekday, direction, clock);
    }

    Calendar withDay(int value) {
      return new Calendar(year, month, value, weekday, direction, clock);
    }

    Calendar withWeekday(int value) {
      return new Calendar(year, month, day, value, direction, clock);
    }

    Calendar withDirection(int value) {
      return new Calendar(year, month, day, weekday, value, clock);
    }
  }

  /**
   * A day in digits, its year behind: "03/04/2022". Which number is the month has to be found out
   * where both can be.
   */
  record Slashed(int first, int second, int year, String clock) implements Meaning {
    Calendar monthFirst() {
      return Calendar.of(year, first, second);
    }

    Calendar dayFirst() {
      return Calendar.of(year, second, first);
    }
  }

  /**
   * A weekday without a date.
   *
   * @param direction -1 last, 0 bare, 1 next, 2 this; 3 and -3 following and previous, which count
   *     from the day told of
   */
  record Weekday(int weekday, int direction, String clock) implements Meaning {}

  /** "Friday the 13th": a weekday of any month that is this day of it. */
  record WeekdayOfMonth(int weekday, int day) implements Meaning {}

  /** Days from the day of publication: yesterday, today, tomorrow. */
  record DayFromToday(int days, String clock) implements Meaning {}

  /**
   * A unit of the calendar, counted: "last week", "two weeks ago", "the next day".
   *
   * @param count units away, negative for before; {@link #UNKNOWN} for "years ago"
   * @param counted whether a number stands there: "a year earlier", not "the previous year"
   */
  record Shift(Unit unit, int count, From from, String clock, boolean counted) implements Meaning {
    static final int UNKNOWN = Integer.MIN_VALUE;

    Shift(Unit unit, int count, From from, String clock) {
      this(unit, count, from, clock, false);
    }
  }

  /**
   * The stretch that a report tells of, such as a company's quarter: "the quarter", "the
   * year-earlier period".
   *
   * @param years 0 for the stretch itself, -1 for the same a year before
   */
  record Told(int years) implements Meaning {}

  /** "the weekend": the last one where the past is told, else the one ahead. */
  record Weekend() implements Meaning {}

  /**
   * A season, quarter or half of a year.
   *
   * @param code {@code SU}, {@code Q3}, {@code H1}
   * @param year 0 where unsaid
   * @param direction -1 last, 1 next, 2 this, 0 unsaid, or that of a year named behind
   */
  record YearPart(String code, int year, int direction) implements Meaning {}

  /**
   * What is counted within a month or a year: "the second Tuesday of November".
   *
   * @param number -1 for the last one, 0 for the one that holds the end of the whole
   * @param weekday 1 is Monday, 0 where a unit is counted
   */
  record Nth(int number, Unit unit, int weekday, Meaning whole) implements Meaning {}

  /**
   * So many units on from another time, or back: "ten years ago this week", "the day after
   * Thanksgiving".
   */
  record Beside(int count, Unit unit, Meaning other) implements Meaning {}

  /**
   * A weekday so many weeks on or back: "a week from Monday", "two Sundays ago".
   *
   * @param weeks beyond the next one; 0 and less: before the last one
   */
  record WeeksAway(int weekday, int weeks) implements Meaning {}

  /** "five minutes later", "three hours earlier": from the time of day told of last. */
  record Moment(Unit unit, int count) implements Meaning {}

  /** A holiday that is not the same day every year, by a code of {@link Holidays}. */
  record Holiday(String code, int year, int direction) implements Meaning {}

  /** A decade or century: its TIMEX3 value and the years it covers. */
  record Years(String value, int first, int last) implements Meaning {}

  /** A length of time. */
  record Length(String value) implements Meaning {}

  /** Something that comes again. */
  record Repeat(String value) implements Meaning {}

  /** The past, the present or the future at large. */
  record Reference(String value) implements Meaning {}

  /** A time of day without a date. */
  record Clock(String clock) implements Meaning {}

  /** The same meaning at a time of the day. Meanings that name no day stay as they are. */
  default Meaning at(String time) {
    if (this instanceof Calendar date) {
      return new Calendar(
          date.year(), date.month(), date.day(), date.weekday(), date.direction(), time);
    }
    if (this instanceof Slashed date) {
      return new Slashed(date.first(), date.second(), date.year(), time);
    }
    if (this instanceof Weekday day) {
      return new Weekday(day.weekday(), day.direction(), time);
    }
    if (this instanceof DayFromToday day) {
      return new DayFromToday(day.days(), time);
    }
    if (this instanceof Shift shift) {
      return new Shift(shift.unit(), shift.count(), shift.from(), time, shift.counted());
    }
    return this;
  }

  /** The time of the day with a T; empty where none is said. */
  default String clock() {
    return "";
  }

  /** Whether the words name a whole year, so that a part of it can be added. */
  default boolean namesYear() {
    return (this instanceof Calendar date && date.month() == 0)
        || (this instanceof Shift shift && shift.unit() == Unit.YEAR);
  }

  /** Whether the words name a day, so that a time of day can be added. */
  default boolean namesDay() {
    return this instanceof Weekday
        || this instanceof Slashed
        || this instanceof DayFromToday
        || (this instanceof Calendar date && date.day() > 0)
        || (this instanceof Shift shift && shift.unit() == Unit.DAY);
  }
}
