package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds weekdays, words like "yesterday", and parts of them: "last Friday", "Monday night". */
final class DayGrammar {
  private final Tokens tokens;

  DayGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    return switch (tokens.lexeme(index).kind()) {
      case WEEKDAY -> weekday(index, index, 0);
      case LAST -> directed(index, -1);
      case NEXT -> directed(index, 1);
      case THIS -> tokens.lexeme(index).value() == 0 ? directed(index, 2) : null;
      case DAY_FROM_TODAY -> fromToday(index);
      case TONIGHT -> new Found(index, index + 1, new Meaning.DayFromToday(0, "TNI"));
      case THE -> definite(index);
      default -> null;
    };
  }

  private @Nullable Found directed(int index, int direction) {
    int next = index + 1;
    if (tokens.is(index, "this") && tokens.is(next, "past") && tokens.is(next + 1, Kind.WEEKDAY)) {
      return weekday(index, next + 1, -1);
    }
    if (tokens.is(index, "this")
        && tokens.is(next, "coming")
        && tokens.is(next + 1, Kind.WEEKDAY)) {
      return weekday(index, next + 1, 1);
    }
    if (tokens.is(next, Kind.WEEKDAY)) {
      return weekday(index, next, direction);
    }
    if (tokens.is(next, Kind.DAY_PART)) {
      String part = "T" + tokens.lexeme(next).code();
      int day = direction == 2 ? 0 : direction;
      return new Found(index, next + 1, new Meaning.DayFromToday(day, part));
    }
    return null;
  }

  private @Nullable Found weekday(int begin, int index, int direction) {
    Lexeme day = tokens.lexeme(index);
    if (!tokens.isCapital(index) || (day.word().length() < 6 && !isAbbreviation(index))) {
      return null;
    }
    if (day.word().endsWith("days")) {
      return new Found(begin, index + 1, new Meaning.Repeat("XXXX-WXX-" + day.value()));
    }
    int number = tokens.number(index + 2);
    boolean ofMonth = tokens.is(index + 1, Kind.THE) && tokens.is(index + 3, Kind.ORDINAL_ENDING);
    if (ofMonth && direction == 0 && number >= 1 && number <= 31) {
      return new Found(begin, index + 4, new Meaning.WeekdayOfMonth(day.value(), number));
    }
    int end = day.word().length() < 6 && tokens.is(index + 1, ".") ? index + 2 : index + 1;
    if (tokens.is(end, "last") || (tokens.is(end, "next") && !tokens.is(end + 1, Kind.UNIT))) {
      boolean last = tokens.is(end, "last") && !tokens.is(end + 1, Kind.UNIT);
      if (last || tokens.is(end, "next")) {
        return new Found(begin, end + 1, new Meaning.Weekday(day.value(), last ? -1 : 1, ""));
      }
    }
    return new Found(begin, end, new Meaning.Weekday(day.value(), direction, ""));
  }

  /** "Fri." is a weekday; "Sun" and "Mon" alone are names. */
  private boolean isAbbreviation(int index) {
    return tokens.is(index + 1, ".")
        && tokens.touches(index + 1)
        && !tokens.breaks(index + 1)
        && !tokens.is(index, "sun")
        && !tokens.is(index, "sat")
        && !tokens.is(index, "mon");
  }

  private Found fromToday(int index) {
    int days = tokens.lexeme(index).value();
    return new Found(index, index + 1, new Meaning.DayFromToday(days, ""));
  }

  /** "the following Monday", "the previous Friday". */
  private @Nullable Found definite(int index) {
    int word = index + 1;
    boolean next = tokens.is(word, Kind.NEXT);
    if ((next || tokens.is(word, Kind.LAST)) && tokens.is(word + 1, Kind.WEEKDAY)) {
      boolean ofMonth = tokens.is(word + 2, Kind.OF) || tokens.is(word + 2, "in");
      boolean told = !tokens.is(word, "last") && !tokens.is(word, "past");
      return ofMonth ? null : weekday(index, word + 1, told ? (next ? 3 : -3) : -1);
    }
    return theDay(index);
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private @Nullable Found theDay(int index) {
    boolean around =
        tokens.is(index + 1, "day")
            && (tokens.is(index + 2, Kind.BEFORE) || tokens.is(index + 2, Kind.AFTER))
            && tokens.is(index + 3, Kind.DAY_FROM_TODAY);
    if (!around) {
      return null;
    }
    int step = tokens.is(index + 2, Kind.BEFORE) ? -1 : 1;
    int days = tokens.lexeme(index + 3).value() + step;
    return new Found(index, index + 4, new Meaning.DayFromToday(days, ""));
  }
}
