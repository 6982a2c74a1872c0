package org.factdesk.timex;

import java.util.List;

/**
 * Finds dates that share one month or year: "January 10 to 13", "January 10, 12 and 13", "April and
 * June 1955", "1995-96".
 */
final class SharedDates {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final MonthNames months;

  SharedDates(Tokens tokens, CalendarGrammar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
    months = new MonthNames(tokens);
  }

  /** Adds the further dates that lean on the last one found, or gives it the year behind it. */
  void complete(List<Found> found) {
    Found last = found.get(found.size() - 1);
    if (!(last.meaning() instanceof Meaning.Calendar date)) {
      return;
    }
    if (date.month() == 0) {
      addShortYear(found, last, date.year());
    } else if (date.day() > 0 && tokens.isNumber(lastWord(last))) {
      addDays(found, last, date);
    }
    takeYear(found);
  }

  /** "1995-96": the second year leaves its century out; "FY 2011-12" is one year of business. */
  private void addShortYear(List<Found> found, Found year, int first) {
    int dash = year.end();
    int number = tokens.number(dash + 1);
    boolean joined =
        tokens.isDash(dash)
            && tokens.touches(dash)
            && tokens.touches(dash + 1)
            && tokens.length(dash + 1) == 2
            && number > first % 100;
    boolean business =
        tokens.is(year.begin(), Kind.FISCAL) || tokens.is(year.begin() + 1, Kind.FISCAL);
    if (joined && business) {
      found.set(found.size() - 1, new Found(year.begin(), dash + 2, year.meaning()));
    } else if (joined) {
      int second = first / 100 * 100 + number;
      found.add(new Found(dash + 1, dash + 2, Meaning.Calendar.of(second, 0, 0)));
    }
  }

  /** "April and June 1955", "December 30 to January 2, 1990": the year stands with the last. */
  private void takeYear(List<Found> found) {
    Found one = found.get(found.size() - 1);
    Meaning.Calendar date = (Meaning.Calendar) one.meaning();
    int join = one.end();
    if (date.year() != 0 || date.month() == 0 || !(isJoin(join) || tokens.is(join, "/"))) {
      return;
    }
    Found next = calendar.at(join + 1);
    if (next == null || !(next.meaning() instanceof Meaning.Calendar later) || later.year() <= 0) {
      return;
    }
    if (later.month() > 0 && (later.day() > 0) == (date.day() > 0)) {
      int year = later.month() < date.month() ? later.year() - 1 : later.year();
      found.replaceAll(f -> new Found(f.begin(), f.end(), inYear(f.meaning(), year)));
    }
  }

  private static Meaning inYear(Meaning meaning, int year) {
    return meaning instanceof Meaning.Calendar date && date.year() == 0
        ? date.withYear(year)
        : meaning;
  }

  private void addDays(List<Found> found, Found last, Meaning.Calendar first) {
    Meaning.Calendar date = first;
    int at = last.end();
    while (isJoin(at) && isLaterDay(at + joinLength(at), date)) {
      int day = at + joinLength(at);
      int after = calendar.afterDay(day);
      int year = calendar.yearAt(after);
      Meaning.Calendar next =
          Meaning.Calendar.of(year, date.month(), calendar.dayNumber(day))
              .withDirection(year == 0 ? Meaning.THAT_YEAR : 0);
      found.add(new Found(day, calendar.endOfYear(after, year), next));
      date = next;
      at = calendar.endOfYear(after, year);
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
    int after = calendar.afterDay(comma + 1);
    return calendar.isDay(comma + 1)
        && (tokens.is(after, Kind.AND) || tokens.is(after, ","))
        && (calendar.isDay(after + 1)
            || (tokens.is(after + 1, Kind.AND) && calendar.isDay(after + 2)));
  }

  private int joinLength(int index) {
    return tokens.is(index, ",") && tokens.is(index + 1, Kind.AND) ? 2 : 1;
  }

  private boolean isLaterDay(int index, Meaning.Calendar before) {
    if (!calendar.isDay(index)
        || tokens.is(index, Kind.ORDINAL)
        || calendar.dayNumber(index) <= before.day()) {
      return false;
    }
    int after = calendar.afterDay(index);
    boolean open = tokens.shape(after) == Tokens.SIGN || tokens.lexeme(after) != Lexeme.NONE;
    return (open
            || isVerb(after)
            || tokens.shape(index - 1) == Tokens.SIGN
            || tokens.is(index - 1, Kind.TO))
        && !months.isName(after)
        && !calendar.isCounted(index)
        && !tokens.is(after, "%");
  }

  /** "May 4 and 5 were": what follows is no thing that the number counts. */
  private boolean isVerb(int index) {
    return tokens.is(index, "was")
        || tokens.is(index, "were")
        || tokens.is(index, "when")
        || tokens.is(index, "as")
        || tokens.is(index, "with");
  }
}
