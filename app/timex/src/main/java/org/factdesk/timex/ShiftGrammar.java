package org.factdesk.timex;

import org.factdesk.timex.Meaning.From;
import org.jspecify.annotations.Nullable;

/** Finds units that count from another day: "last week", "two weeks ago", "the next day". */
final class ShiftGrammar {
  private final Tokens tokens;

  ShiftGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    Found counted = counted(index);
    if (counted != null) {
      return counted;
    }
    return switch (tokens.lexeme(index).kind()) {
      case THIS -> demonstrative(index, index, From.PUBLICATION);
      case LAST -> neighbour(index, index, -1);
      case NEXT -> neighbour(index, index, 1);
      case THE -> definite(index);
      case A -> null;
      default -> null;
    };
  }

  /** "this week", "that day", "the same year". */
  private @Nullable Found demonstrative(int begin, int index, From from) {
    int next = index + 1;
    if (tokens.is(index, "this") && (tokens.is(next, Kind.LAST) || tokens.is(next, "coming"))) {
      return neighbour(begin, next, tokens.is(next, Kind.LAST) ? -1 : 1); // "this past week"
    }
    next = tokens.is(next, Kind.FISCAL) ? next + 1 : next;
    boolean here = tokens.lexeme(index).value() == 0;
    From anchor = here ? from : From.LAST_DATE;
    if (tokens.is(index, "these") || tokens.is(index, "those")) {
      return null;
    }
    if (tokens.is(next, "same") && !tokens.is(index, "same")) {
      return demonstrative(begin, next, From.LAST_DATE);
    }
    if (isSingularUnit(next) && !unit(next).withinDay && !isLengthLike(next)) {
      return new Found(begin, next + 1, new Meaning.Shift(unit(next), 0, anchor, ""));
    }
    if (tokens.is(next, Kind.SEASON)) {
      return new Found(begin, next + 1, new Meaning.YearPart(tokens.lexeme(next).code(), 0, 2));
    }
    if (isMonth(next)
        && !(tokens.is(next, "may")
            && tokens.is(index, "that")
            && tokens.endsWith(next + 1, "ed"))) {
      return new Found(begin, next + 1, month(next, 2));
    }
    if (tokens.is(next, Kind.DAY_PART) && !here) {
      String part = "T" + tokens.lexeme(next).code();
      return new Found(begin, next + 1, new Meaning.Shift(Unit.DAY, 0, From.LAST_DATE, part));
    }
    return null;
  }

  /** "last week", "next December", "last summer". */
  private @Nullable Found neighbour(int begin, int index, int direction) {
    int next = tokens.is(index + 1, Kind.FISCAL) ? index + 2 : index + 1;
    From from = fromWord(index);
    if (isSingularUnit(next) && !unit(next).withinDay) {
      return new Found(begin, next + 1, new Meaning.Shift(unit(next), direction, from, ""));
    }
    if (tokens.is(next, Kind.SEASON)) {
      String code = tokens.lexeme(next).code();
      return new Found(begin, next + 1, new Meaning.YearPart(code, 0, direction));
    }
    if (isMonth(next)) {
      return new Found(begin, next + 1, month(next, direction));
    }
    return null;
  }

  /** "the next day", "the previous year", "the same day", "the weekend before last". */
  private @Nullable Found definite(int index) {
    int word = index + 1;
    if (tokens.is(word, "same") || tokens.is(word, "current")) {
      return demonstrative(index, word, From.PUBLICATION);
    }
    if (isSingularUnit(word)
        && !unit(word).withinDay
        && tokens.is(word + 1, Kind.BEFORE)
        && tokens.is(word + 2, "last")
        && endsClause(word + 3)) {
      return new Found(index, word + 3, new Meaning.Shift(unit(word), -2, From.PUBLICATION, ""));
    }
    boolean next = tokens.is(word, Kind.NEXT);
    if (!next && !tokens.is(word, Kind.LAST)) {
      return null;
    }
    int direction = next ? 1 : -1;
    if (tokens.is(word + 1, Kind.DAY_PART)) {
      String part = "T" + tokens.lexeme(word + 1).code();
      return new Found(
          index, word + 2, new Meaning.Shift(Unit.DAY, direction, From.LAST_DATE, part));
    }
    boolean past = tokens.is(word, "past") || tokens.is(word, "last");
    if (isSingularUnit(word + 1)
        && !unit(word + 1).withinDay
        && (!past || tokens.is(word + 1, "quarter"))) {
      boolean today = past || tokens.is(word, "coming") || tokens.is(word, "latest");
      From from = today ? From.PUBLICATION : From.LAST_DATE;
      return new Found(index, word + 2, new Meaning.Shift(unit(word + 1), direction, from, ""));
    }
    if (isMonth(word + 1)) {
      return new Found(index, word + 2, month(word + 1, direction));
    }
    return null;
  }

  private From fromWord(int index) {
    boolean told =
        tokens.is(index, "following")
            || tokens.is(index, "previous")
            || tokens.is(index, "preceding")
            || tokens.is(index, "prior")
            || tokens.is(index, "subsequent");
    return told ? From.LAST_DATE : From.PUBLICATION;
  }

  /** "two weeks ago", "a year earlier", "the day after", "three days later", "years ago". */
  private @Nullable Found counted(int index) {
    int about =
        tokens.is(index, Kind.ABOUT) || tokens.is(index, "over") || tokens.is(index, "just")
            ? index + 1
            : Lengths.afterAbout(tokens, index);
    Amount amount = Amount.at(tokens, about);
    int unitAt = about;
    int count = Meaning.Shift.UNKNOWN;
    if (amount != null) {
      unitAt = amount.end();
      count = amount.whole() > 0 ? amount.whole() : Meaning.Shift.UNKNOWN;
    } else if (tokens.is(about, Kind.A)) {
      unitAt = tokens.is(about + 1, Kind.WHOLE) ? about + 2 : about + 1;
      count = 1;
    } else if (tokens.is(about, Kind.THE) && about == index) {
      unitAt = about + 1;
      count = 1;
    } else if (!Lengths.isPluralUnit(tokens, about)) {
      return null;
    }
    if (amount != null && count > 0 && isWeekdaysAgo(unitAt)) {
      int weekday = tokens.lexeme(unitAt).value();
      return new Found(index, unitAt + 2, new Meaning.WeeksAway(weekday, 1 - count));
    }
    if (!tokens.is(unitAt, Kind.UNIT)) {
      return null;
    }
    Found day = count > 0 && unit(unitAt) == Unit.WEEK ? fromWeekday(index, unitAt, count) : null;
    if (day != null) {
      return day;
    }
    boolean broken = amount != null && count < 0 && !amount.number().equals("X");
    return unit(unitAt).withinDay && !broken
        ? withinDay(index, unitAt, count)
        : directed(index, unitAt, count, tokens.is(about, Kind.THE));
  }

  /** "[two] Sundays ago". */
  private boolean isWeekdaysAgo(int index) {
    return tokens.is(index, Kind.WEEKDAY)
        && tokens.lexeme(index).word().endsWith("days")
        && tokens.is(index + 1, Kind.AGO);
  }

  /** "a week from Monday", "a week ago Friday". */
  private @Nullable Found fromWeekday(int index, int unitAt, int count) {
    int word = unitAt + 1;
    boolean weekday = tokens.is(word + 1, Kind.WEEKDAY) && tokens.length(word + 1) > 5;
    if (!weekday || !(tokens.is(word, Kind.FROM) || tokens.is(word, Kind.AGO))) {
      return null;
    }
    int weeks = tokens.is(word, Kind.FROM) ? count : -count;
    int day = tokens.lexeme(word + 1).value();
    return new Found(index, word + 2, new Meaning.WeeksAway(day, weeks));
  }

  /** "five minutes later", "hours earlier", "minutes ago". */
  private @Nullable Found withinDay(int index, int unitAt, int count) {
    Unit unit = unit(unitAt);
    int word = unitAt + 1;
    boolean ago = tokens.is(word, Kind.AGO);
    boolean back = ago || tokens.is(word, Kind.EARLIER);
    if (!back && !tokens.is(word, Kind.LATER)) {
      return null;
    }
    if (count == Meaning.Shift.UNKNOWN) {
      return new Found(index, word + 1, new Meaning.Reference(back ? "PAST_REF" : "FUTURE_REF"));
    }
    Meaning meaning =
        ago
            ? new Meaning.Length(unit.duration("" + count))
            : new Meaning.Moment(unit, back ? -count : count);
    return new Found(index, word + 1, meaning);
  }

  private @Nullable Found directed(int index, int unitAt, int count, boolean definite) {
    Unit unit = unit(unitAt);
    int word = unitAt + 1;
    boolean fromNow =
        tokens.is(word, Kind.FROM) && (tokens.is(word + 1, "now") || tokens.is(word + 1, "today"));
    if (fromNow && count != Meaning.Shift.UNKNOWN && !unit.withinDay) {
      return new Found(index, word + 2, new Meaning.Shift(unit, count, From.PUBLICATION, "", true));
    }
    int step = count == Meaning.Shift.UNKNOWN ? 1 : count;
    int sign =
        switch (tokens.lexeme(word).kind()) {
          case AGO, EARLIER -> -1;
          case LATER -> 1;
          case BEFORE -> definite || endsClause(word + 1) ? -1 : 0;
          case AFTER -> definite || endsClause(word + 1) ? 1 : 0;
          default -> 0;
        };
    if (sign == 0
        || (definite && !tokens.is(word, Kind.BEFORE) && !tokens.is(word, Kind.AFTER))
        || (definite && !endsClause(word + 1))) {
      return null;
    }
    if (unit.withinDay) {
      String length = unit.duration(count == Meaning.Shift.UNKNOWN ? "X" : "" + count);
      return new Found(index, word + 1, new Meaning.Length(length)); // "five minutes later"
    }
    Found day = count > 0 && tokens.is(word, Kind.AGO) ? agoToday(index, unitAt, count) : null;
    if (day != null) {
      return day;
    }
    From from = tokens.is(word, Kind.AGO) ? From.PUBLICATION : From.LAST_DATE;
    int shift = count == Meaning.Shift.UNKNOWN ? Meaning.Shift.UNKNOWN : sign * step;
    if (shift == Meaning.Shift.UNKNOWN) {
      return new Found(
          index, word + 1, new Meaning.Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    return new Found(index, word + 1, new Meaning.Shift(unit, shift, from, "", true));
  }

  /** "twenty-five years ago today", "ten years ago this week", "fifty years ago tomorrow". */
  private @Nullable Found agoToday(int begin, int unitAt, int count) {
    int word = unitAt + 2;
    @Nullable Meaning other = null;
    if (tokens.is(word, Kind.DAY_FROM_TODAY)) {
      other = new Meaning.DayFromToday(tokens.lexeme(word).value(), "");
    }
    boolean here = tokens.is(word, "this") && unit(unitAt).ordinal() >= Unit.YEAR.ordinal();
    if (here && (tokens.is(word + 1, "week") || tokens.is(word + 1, "month"))) {
      other = new Meaning.Shift(unit(++word), 0, From.PUBLICATION, "");
    }
    return other == null
        ? null
        : new Found(begin, word + 1, new Meaning.Beside(-count, unit(unitAt), other));
  }

  private boolean endsClause(int index) {
    return index >= tokens.count()
        || tokens.is(index, ".")
        || tokens.is(index, ",")
        || tokens.breaks(index);
  }

  private boolean isMonth(int index) {
    return tokens.is(index, Kind.MONTH)
        && tokens.isCapital(index)
        && tokens.length(index) > 2
        && !tokens.isNumber(index + 1)
        && !(tokens.is(index + 1, ".") && tokens.isNumber(index + 2));
  }

  private Meaning month(int index, int direction) {
    return Meaning.Calendar.of(0, tokens.lexeme(index).value(), 0).withDirection(direction);
  }

  private boolean isSingularUnit(int index) {
    return tokens.is(index, Kind.UNIT) && tokens.lexeme(index).code().isEmpty();
  }

  /** "this two-year period": the unit belongs to a length. */
  private boolean isLengthLike(int index) {
    return tokens.isDash(index + 1) && tokens.touches(index + 1);
  }

  private Unit unit(int index) {
    return Unit.of(tokens.lexeme(index).value());
  }
}
