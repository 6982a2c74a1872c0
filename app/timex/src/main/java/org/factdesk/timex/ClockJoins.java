package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Joins times of day with the dates beside them. */
final class ClockJoins {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final DayGrammar days;
  private final ClockGrammar clocks;

  ClockJoins(Tokens tokens, CalendarGrammar calendar, DayGrammar days, ClockGrammar clocks) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.days = days;
    this.clocks = clocks;
  }

  /** "[at] 8 this morning", "[at] 9 Friday night". */
  @Nullable Found hour(int index) {
    if (tokens.length(index) > 2 || tokens.lexeme(index + 1) == Lexeme.NONE) {
      return null;
    }
    Found day = withClock(days.at(index + 1));
    if (day == null) {
      return null;
    }
    String hour = clocks.hourOf(index, day.meaning().clock());
    return hour.isEmpty() ? null : new Found(index, day.end(), day.meaning().at(hour));
  }

  /**
   * Joins a time of day with its date: "Friday morning", "3 p.m. on Friday", "Friday at 3 p.m.".
   */
  @Nullable Found withClock(@Nullable Found found) {
    if (found == null) {
      return null;
    }
    if (found.meaning() instanceof Meaning.Clock clock) {
      return withDate(found, clock);
    }
    if (!found.meaning().namesDay() || tokens.breaks(found.end())) {
      return found;
    }
    int next = found.end();
    if (tokens.is(next, Kind.DAY_PART)) {
      if (found.meaning() instanceof Meaning.Weekday day && tokens.endsWith(next, "s")) {
        String often = "XXXX-WXX-" + day.weekday() + "T" + tokens.lexeme(next).code();
        return new Found(found.begin(), next + 1, new Meaning.Repeat(often)); // "Sunday mornings"
      }
      String part = "T" + tokens.lexeme(next).code();
      return new Found(found.begin(), next + 1, found.meaning().at(part));
    }
    int at = tokens.is(next, ",") ? next + 1 : next;
    at = tokens.is(at, "at") || isIsoClock(at) ? at + 1 : at;
    Found clock = tokens.startsLine(at) ? null : clocks.at(at);
    boolean clear = at > next || !tokens.is(at, Kind.CARDINAL);
    return clock != null && clock.meaning() instanceof Meaning.Clock time && clear
        ? new Found(found.begin(), clock.end(), found.meaning().at(time.clock()))
        : found;
  }

  /** "2022-02-04T15:00". */
  private boolean isIsoClock(int index) {
    return tokens.is(index, "t") && tokens.touches(index) && tokens.touches(index + 1);
  }

  private Found withDate(Found found, Meaning.Clock clock) {
    int next = found.end();
    if (tokens.startsLine(next) || tokens.startsLine(next + 1)) {
      return found;
    }
    boolean joined = tokens.is(next, ",") || tokens.is(next, "on");
    Found date = date(joined ? next + 1 : next);
    return date != null && date.meaning().namesDay() && !tokens.breaks(next)
        ? new Found(found.begin(), date.end(), date.meaning().at(clock.clock()))
        : found;
  }

  private @Nullable Found date(int index) {
    Found date = calendar.at(index);
    Found day = days.at(index);
    if (date == null || day == null) {
      return date == null ? day : date;
    }
    return day.end() > date.end() ? day : date;
  }
}
