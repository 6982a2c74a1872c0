package org.factdesk.timex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules together: the longest expression that begins at a token. */
final class Grammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final SharedDates shared;
  private final NumericGrammar numeric;
  private final YearGrammar years;
  private final YearPartGrammar parts;
  private final DayGrammar days;
  private final ShiftGrammar shifts;
  private final Lengths lengths;
  private final ClockGrammar clocks;
  private final ClockJoins joins;
  private final HolidayGrammar holidays;
  private final PeriodGrammar periods;
  private final OrdinalGrammar ordinals;
  private final ReferenceGrammar references;

  Grammar(Tokens tokens) {
    this.tokens = tokens;
    calendar = new CalendarGrammar(tokens);
    shared = new SharedDates(tokens, calendar);
    numeric = new NumericGrammar(tokens);
    years = new YearGrammar(tokens);
    parts = new YearPartGrammar(tokens, years);
    days = new DayGrammar(tokens);
    shifts = new ShiftGrammar(tokens);
    lengths = new Lengths(tokens);
    clocks = new ClockGrammar(tokens);
    joins = new ClockJoins(tokens, calendar, days, clocks);
    holidays = new HolidayGrammar(tokens);
    periods = new PeriodGrammar(tokens, calendar);
    ordinals = new OrdinalGrammar(tokens, calendar, years, parts, shifts);
    references = new ReferenceGrammar(tokens);
  }

  /** The expressions that begin at the token: none, one, or dates that share a month. */
  List<Found> at(int index) {
    if (!mayBegin(index)) {
      return List.of();
    }
    Found found = staged(index);
    if (found == null) {
      found = joins.withClock(plain(index));
    }
    if (found == null && tokens.isNumber(index)) {
      found = joins.hour(index);
    }
    if (found == null) {
      return List.of();
    }
    List<Found> all = new ArrayList<>(1);
    all.add(withSome(found));
    shared.complete(all);
    return all;
  }

  /** "some 30 years", "no more than 30 years". */
  private Found withSome(Found found) {
    int begin = found.begin();
    boolean counted =
        found.meaning() instanceof Meaning.Length
            || found.meaning() instanceof Meaning.Shift
            || found.meaning() instanceof Meaning.Moment;
    boolean some =
        counted
            && tokens.is(begin - 1, "some")
            && (tokens.isNumber(begin) || tokens.is(begin, Kind.CARDINAL));
    some |= counted && tokens.is(begin - 1, "no") && tokens.is(begin, Kind.MORE);
    return some ? new Found(begin - 1, found.end(), found.meaning()) : found;
  }

  /** Most words begin nothing: to ask little of them is what makes the search fast. */
  private boolean mayBegin(int index) {
    Kind kind = tokens.lexeme(index).kind();
    return switch (kind) {
      case NONE -> mayBeginUnknown(index);
      case THE, A ->
          isOfTime(index + 1)
              || tokens.shape(index + 1) == Tokens.SIGN
              || tokens.is(index + 1, "very")
              || tokens.is(index + 1, "near")
              || tokens.is(index + 1, "foreseeable")
              || tokens.is(index + 1, "final")
              || tokens.is(index + 1, "other")
              || (tokens.is(index + 1, "moment") && tokens.is(index - 1, "at"));
      case HOLIDAY_WORD -> tokens.isCapital(index);
      case IN -> tokens.is(index, "over") && isOfTime(index + 1);
      case AT -> tokens.is(index, "at") && tokens.is(index + 1, Kind.MORE);
      case THIS, NEXT, EARLIER -> isOfTime(index + 1);
      case BETWEEN -> tokens.isNumber(index + 1) || tokens.is(index + 1, Kind.CARDINAL);
      case OF, ON, TO, AND, OR, FROM, THAN, BEFORE, AFTER, AGO, PLURAL -> false;
      case ORDINAL_ENDING, AM_PM, ZONE, OCLOCK, ERA, OLD, MULTIPLIER -> false;
      default -> true;
    };
  }

  private boolean isOfTime(int index) {
    return tokens.lexeme(index) != Lexeme.NONE || tokens.isNumber(index);
  }

  private boolean mayBeginUnknown(int index) {
    return switch (tokens.shape(index)) {
      case Tokens.NUMBER -> true;
      case Tokens.SIGN -> isApostrophe(index) && tokens.isNumber(index + 1);
      case Tokens.LOWER -> tokens.is(index, "just") || tokens.is(index, "very");
      default -> tokens.is(index, "just");
    };
  }

  private boolean isApostrophe(int index) {
    char sign = tokens.first(index);
    return sign == '\'' || sign == '’';
  }

  private @Nullable Found plain(int index) {
    boolean name = tokens.lexeme(index) == Lexeme.NONE && tokens.isCapital(index);
    if (name && !tokens.is(index, "just")) {
      return holidays.at(index);
    }
    Found found = longest(calendar.at(index), numeric.at(index));
    found = longest(found, years.at(index));
    found = longest(found, parts.at(index));
    found = longest(found, days.at(index));
    found = longest(found, shifts.at(index));
    found = longest(found, lengths.at(index));
    found = longest(found, clocks.at(index));
    found = longest(found, holidays.at(index));
    found = longest(found, periods.at(index));
    if (found != null && found.meaning() instanceof Meaning.Length) {
      found = ordinals.withWhole(found);
    }
    found = longest(found, ordinals.at(index));
    if (found != null && found.meaning().namesYear()) {
      found = parts.withQuarter(found);
    }
    return longest(found, references.at(index));
  }

  private static @Nullable Found longest(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** "early Friday", "mid-2011", "the end of last year", "earlier this month". */
  private @Nullable Found staged(int index) {
    int stage = tokens.is(index, Kind.THE) ? index + 1 : index;
    boolean earlier = tokens.is(stage, Kind.EARLIER) || tokens.is(stage, Kind.LATER);
    if (!tokens.is(stage, Kind.STAGE) && !earlier && !isVery(stage)) {
      return null;
    }
    if (isVery(stage)) {
      stage++;
    }
    int next = stage + 1;
    if (tokens.isDash(next) && tokens.touches(next)) {
      next++;
    }
    if (isPart(next) && tokens.is(next + 1, Kind.OF)) {
      next++;
    }
    boolean side = earlier || tokens.is(stage, "early") || tokens.is(stage, "late");
    if (tokens.is(next, Kind.OF) || (side && tokens.is(next, "in"))) {
      next++;
    }
    Found hours = hoursOf(index, next);
    if (hours != null) {
      return hours;
    }
    return tokens.breaks(next) || !isClearStage(stage, next)
        ? null
        : stagedDate(index, stage, next, earlier);
  }

  /** "early" stands before the date itself, "end" only in "the end of": "will end next week". */
  private boolean isClearStage(int stage, int next) {
    return next > stage + 1
        || !tokens.is(stage, Kind.STAGE)
        || tokens.is(stage, "early")
        || tokens.is(stage, "mid")
        || tokens.is(stage, "late");
  }

  /** "the early hours of Sunday", "the early morning hours of May 3". */
  private @Nullable Found hoursOf(int index, int next) {
    boolean part = tokens.is(next, Kind.DAY_PART);
    int hours = part ? next + 1 : next;
    if (!tokens.is(hours, "hours") || !tokens.is(hours + 1, Kind.OF)) {
      return null;
    }
    Found date = longest(calendar.at(hours + 2), days.at(hours + 2));
    if (date == null || !date.meaning().namesDay()) {
      return null;
    }
    int end = tokens.is(date.end(), "morning") ? date.end() + 1 : date.end();
    String clock = "T" + (part ? tokens.lexeme(next).code() : "MO");
    return new Found(index, end, date.meaning().at(clock));
  }

  private boolean isVery(int index) {
    return tokens.is(index, "very") && tokens.is(index + 1, Kind.STAGE);
  }

  private @Nullable Found stagedDate(int index, int stage, int next, boolean earlier) {
    Found date = joins.withClock(plain(next));
    if (date == null && tokens.is(next, Kind.MONTH) && tokens.isCapital(next)) {
      int month = tokens.lexeme(next).value();
      date = new Found(next, next + 1, Meaning.Calendar.of(0, month, 0));
    }
    if (date == null && tokens.is(next, Kind.THE) && isPeriod(next + 1)) {
      Unit unit = Unit.of(tokens.lexeme(next + 1).value());
      Meaning whole = new Meaning.Shift(unit, 0, Meaning.From.PUBLICATION, "");
      date = new Found(next, next + 2, whole);
    }
    if (date == null || !isStageable(date.meaning())) {
      return null;
    }
    boolean near =
        date.meaning() instanceof Meaning.Shift
            || date.meaning() instanceof Meaning.DayFromToday
            || date.meaning() instanceof Meaning.Weekday;
    if (earlier && !near && next == stage + 1) {
      return null;
    }
    return new Found(index, date.end(), date.meaning());
  }

  private static boolean isStageable(Meaning meaning) {
    return !(meaning instanceof Meaning.Length)
        && !(meaning instanceof Meaning.Repeat)
        && !(meaning instanceof Meaning.Clock);
  }

  /** "the latter part of the year", "the early days of May". */
  private boolean isPart(int index) {
    return tokens.is(index, "part")
        || tokens.is(index, "days")
        || tokens.is(index, "weeks")
        || tokens.is(index, "months")
        || tokens.is(index, "stages");
  }

  private boolean isPeriod(int index) {
    return tokens.is(index, "year")
        || tokens.is(index, "month")
        || tokens.is(index, "week")
        || tokens.is(index, "day")
        || tokens.is(index, "quarter")
        || tokens.is(index, "decade")
        || tokens.is(index, "century");
  }
}
