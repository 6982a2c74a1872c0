package org.factdesk.timex;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a story of the past has come. It goes on with the dates that open a sentence or a
 * heading; a date named in passing ("the worst since 1945", "which lasted until February") moves it
 * only a little.
 */
final class StoryLine {
  /** A step so many days forward within a sentence belongs to the story. */
  private static final int STEP = 60;

  /** A date in another sentence that is so many days away belongs to the story. */
  private static final int STRIDE = 400;

  /** A date so many days ahead of the story goes on with it, whatever was named in passing. */
  private static final int AHEAD = 200;

  private static final int BEHIND = 45;

  private Optional<Period> position = Optional.empty();
  private Optional<Period> aside = Optional.empty();

  void begin(Period period) {
    position = Optional.of(period);
  }

  Optional<Period> position() {
    return position;
  }

  void reached(Period period, Meaning meaning, boolean leading, boolean sameSentence) {
    if (meaning instanceof Meaning.Shift shift && shift.count() < 0) {
      return;
    }
    if (position.isEmpty() || leading || goesOn(position.get(), period, sameSentence)) {
      position = Optional.of(period);
      aside = Optional.empty();
    } else if (aside.isPresent() && goesOn(aside.get(), period, sameSentence)) {
      position = Optional.of(period);
    } else {
      aside = Optional.of(period);
    }
  }

  private static boolean goesOn(Period from, Period to, boolean sameSentence) {
    if (to.unit() == Unit.YEAR) {
      return false;
    }
    long days = away(from, to);
    return sameSentence ? days >= 0 && days <= STEP : Math.abs(days) <= STRIDE;
  }

  /** Days from the one to the other: negative where it lies before, 0 where they overlap. */
  private static long away(Period from, Period to) {
    if (to.days().from().isAfter(from.days().to())) {
      return ChronoUnit.DAYS.between(from.days().to(), to.days().from());
    }
    return to.days().to().isBefore(from.days().from())
        ? ChronoUnit.DAYS.between(from.days().from(), to.days().to())
        : 0;
  }

  /** The year of a date without one: where it goes on from here, else that of the last date. */
  int followingYear(Meaning.Calendar date, Period last) {
    Period here = position.orElse(last);
    int year = YearChoice.following(here.days(), date);
    Optional<Period> days = YearChoice.period(date, year);
    long away = days.map(period -> away(here, period)).orElse(0L);
    return away >= -BEHIND && away <= AHEAD ? year : YearChoice.following(last.days(), date);
  }
}
