package org.factdesk.timex;

/** What words say about time before anything around them is asked. */
sealed interface Meaning {

  /**
   * A calendar time as far as the words go; 0 for a part that they leave out.
   *
   * @param weekday 1 is Monday
   * @param clock a TIMEX3 time such as {@code T15:00} or {@code TMO}; empty for none
   */
  record Calendar(int year, int month, int day, int weekday, String clock) implements Meaning {
    Calendar withWeekday(int value) {
      return new Calendar(year, month, day, value, clock);
    }

    Calendar withClock(String value) {
      return new Calendar(year, month, day, weekday, value);
    }
  }

  /**
   * A weekday without a date.
   *
   * @param direction -1 last, 0 bare, 1 next, 2 this
   */
  record Weekday(int weekday, int direction, String clock) implements Meaning {}

  /** Days from the day of publication: yesterday, today, tomorrow. */
  record DayFromToday(int days, String clock) implements Meaning {}

  /** A stretch of years that the words alone settle: a decade, a century. */
  record Years(String value, int first, int last) implements Meaning {}
}
