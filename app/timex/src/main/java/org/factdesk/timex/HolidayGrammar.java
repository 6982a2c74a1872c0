package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds holidays by name: "Christmas Eve", "New Year's Day 2010", "Labor Day". */
final class HolidayGrammar {
  private final Tokens tokens;

  HolidayGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The holiday that begins at the token, or null. */
  @Nullable Found at(int index) {
    return first(named(index), counted(index));
  }

  private @Nullable Found named(int index) {
    if (!tokens.isCapital(index)) {
      return null;
    }
    if (tokens.is(index, Kind.HOLIDAY)) {
      return withName(index);
    }
    return switch (tokens.first(index)) {
      case 'N' -> newYear(index);
      case 'L' -> two(index, "labor", "day", "LA");
      case 'M' -> fromM(index);
      case 'I' -> two(index, "independence", "day", "07-04");
      case 'V' ->
          first(possessive(index, "valentine", "02-14"), two(index, "veterans", "day", "11-11"));
      case 'F' -> possessive(index, "father", "FA");
      case 'G' -> two(index, "good", "friday", "GF");
      case 'B' ->
          first(
              two(index, "black", "friday", "BF"),
              first(two(index, "boxing", "day", "12-26"), two(index, "bastille", "day", "07-14")));
      case 'C' -> two(index, "columbus", "day", "CO");
      case 'P' -> fromP(index);
      case 'A' ->
          first(two(index, "armistice", "day", "11-11"), two(index, "ash", "wednesday", "AW"));
      case 'E' -> first(two(index, "election", "day", "EL"), two(index, "earth", "day", "04-22"));
      default -> null;
    };
  }

  /** "last Christmas", "the day after Thanksgiving", "two days before Christmas". */
  private @Nullable Found counted(int index) {
    boolean last = tokens.is(index, "last");
    if (last || tokens.is(index, "next") || tokens.is(index, "this")) {
      Found holiday = named(index + 1);
      int direction = last ? -1 : tokens.is(index, "next") ? 1 : 0;
      return holiday != null && holiday.meaning() instanceof Meaning.Holiday day && day.year() == 0
          ? new Found(index, holiday.end(), new Meaning.Holiday(day.code(), 0, direction))
          : null;
    }
    Amount amount = Amount.at(tokens, index);
    boolean article = tokens.is(index, Kind.THE) || tokens.is(index, Kind.A);
    int unit = article ? index + 1 : amount == null ? index : amount.end();
    int count = article ? 1 : amount == null ? 0 : amount.whole();
    boolean after = tokens.is(unit + 1, Kind.AFTER);
    boolean counts = tokens.is(unit, "day") || tokens.is(unit, "days");
    if (count == 0 || !counts || !(after || tokens.is(unit + 1, Kind.BEFORE))) {
      return null;
    }
    Found holiday = named(unit + 2);
    return holiday == null
        ? null
        : new Found(
            index,
            holiday.end(),
            new Meaning.Beside(after ? count : -count, Unit.DAY, holiday.meaning()));
  }

  private @Nullable Found fromM(int index) {
    Found day = first(two(index, "memorial", "day", "ME"), two(index, "may", "day", "05-01"));
    day = first(day, possessive(index, "mother", "MO"));
    boolean king =
        tokens.is(index, "martin")
            && tokens.is(index + 1, "luther")
            && tokens.is(index + 2, "king");
    int end = tokens.is(index + 3, "jr") ? index + 4 : index + 3;
    end = tokens.is(end, ".") ? end + 1 : end;
    return king && tokens.is(end, "day") ? found(index, end + 1, "MK") : day;
  }

  private @Nullable Found fromP(int index) {
    int apostrophe = isApostrophe(index + 1) ? index + 2 : index + 1;
    boolean presidents = tokens.is(index, "presidents") && tokens.is(apostrophe, "day");
    return presidents ? found(index, apostrophe + 1, "PR") : two(index, "palm", "sunday", "PA");
  }

  private @Nullable Found withName(int index) {
    Lexeme name = tokens.lexeme(index);
    String code = name.code();
    int end = index + 1;
    if (tokens.is(end, "eve") && name.word().equals("christmas")) {
      return found(index, end + 1, "12-24");
    }
    if (tokens.is(end, "monday") && code.equals("EA")) {
      return found(index, end + 1, "EM");
    }
    boolean more = tokens.is(end, "day") || (tokens.is(end, "sunday") && code.equals("EA"));
    return found(index, more ? end + 1 : end, code);
  }

  private @Nullable Found newYear(int index) {
    if (!tokens.is(index, "new") || !tokens.is(index + 1, "year") || !isApostrophe(index + 2)) {
      return null;
    }
    int next = tokens.is(index + 3, "s") ? index + 4 : index + 3;
    if (tokens.is(next, "eve")) {
      return found(index, next + 1, "12-31");
    }
    return tokens.is(next, "day") ? found(index, next + 1, "01-01") : null;
  }

  private @Nullable Found two(int index, String one, String other, String code) {
    boolean both = tokens.is(index, one) && tokens.is(index + 1, other);
    return both ? found(index, index + 2, code) : null;
  }

  private @Nullable Found possessive(int index, String name, String code) {
    boolean all =
        tokens.is(index, name)
            && isApostrophe(index + 1)
            && tokens.is(index + 2, "s")
            && tokens.is(index + 3, "day");
    return all ? found(index, index + 4, code) : null;
  }

  private static @Nullable Found first(@Nullable Found one, @Nullable Found other) {
    return one == null ? other : one;
  }

  private boolean isApostrophe(int index) {
    return tokens.is(index, "'") || tokens.is(index, "’");
  }

  private Found found(int begin, int end, String code) {
    int year = tokens.length(end) == 4 ? tokens.number(end) : 0;
    boolean dated = year >= 1800 && year <= 2100;
    Meaning meaning = new Meaning.Holiday(code, dated ? year : 0, 0);
    return new Found(begin, dated ? end + 1 : end, meaning);
  }
}
