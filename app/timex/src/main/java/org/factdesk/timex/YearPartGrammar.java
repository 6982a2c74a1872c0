package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a year and business years: "summer 2010", "the third quarter of last year", "Q3
 * 2010", "in the first half", "fiscal 1990".
 */
final class YearPartGrammar {
  private final Tokens tokens;
  private final YearGrammar years;

  YearPartGrammar(Tokens tokens, YearGrammar years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    int first = tokens.is(index, Kind.THE) ? index + 1 : index;
    return switch (tokens.lexeme(first).kind()) {
      case SEASON -> season(index, first);
      case ORDINAL -> part(index, first);
      case STAGE -> tokens.is(first, "latter") ? part(index, first) : null;
      case FISCAL -> {
        Found year = fiscal(index, first);
        yield year == null ? part(index, first + 1) : year;
      }
      case QUARTER -> letter(index);
      default -> tokens.isNumber(first) && first == index ? letter(index) : null;
    };
  }

  /** "summer 2010", "the summer of 2010", "summer" behind a word of time. */
  private @Nullable Found season(int index, int first) {
    String code = tokens.lexeme(first).code();
    int next = tokens.is(first + 1, Kind.OF) ? first + 2 : first + 1;
    if (tokens.length(next) == 4 && years.isYear(next)) {
      return new Found(index, next + 1, new Meaning.YearPart(code, tokens.number(next), 0));
    }
    int brief = YearGrammar.shortYearAt(tokens, next);
    if (brief > 0) {
      return new Found(index, next + 2, new Meaning.YearPart(code, brief, 0));
    }
    if (tokens.number(next) > 0 && tokens.is(next + 1, Kind.ERA)) {
      return new Found(index, next + 2, new Meaning.YearPart(code, -tokens.number(next), 0));
    }
    NamedYear named = NamedYear.at(tokens, first + 1);
    if (named != null) {
      return new Found(index, named.end(), new Meaning.YearPart(code, 0, named.direction()));
    }
    boolean timeBefore =
        switch (tokens.lexeme(index - 1).kind()) {
          case IN, AT, STAGE, OF, BEFORE, AFTER -> true;
          default -> false;
        };
    if (tokens.is(first + 1, Kind.OF) && !tokens.is(first, "summer")) {
      return null; // "the fall of Saigon"
    }
    boolean verb =
        tokens.is(first, "fall") || tokens.is(first, "spring") || tokens.is(first, "springs");
    return timeBefore && (!verb || tokens.is(index - 1, Kind.IN))
        ? new Found(index, first + 1, new Meaning.YearPart(code, 0, 0))
        : null;
  }

  /** "the third quarter of 2010", "the first half", "the 20th century" in words. */
  private @Nullable Found part(int index, int first) {
    int ordinal = tokens.is(first, Kind.ORDINAL) ? tokens.lexeme(first).value() : 0;
    int number = tokens.is(first, "latter") ? 2 : ordinal;
    boolean skip = tokens.isDash(first + 1) || tokens.is(first + 1, Kind.FISCAL);
    int unit = skip ? first + 2 : first + 1;
    boolean quarter = tokens.is(unit, "quarter") && ordinal >= 1 && ordinal <= 4;
    boolean half = tokens.is(unit, "half") && number >= 1 && number <= 2;
    if (!(quarter || half) || (quarter && NeighbourWords.isSport(tokens, index))) {
      return null;
    }
    return yearPart(index, unit + 1, (quarter ? "Q" : "H") + number, half);
  }

  /** "Q3 2010", "3Q". */
  private @Nullable Found letter(int index) {
    boolean before = tokens.is(index, Kind.QUARTER);
    int letter = before ? index : index + 1;
    int number = tokens.number(before ? index + 1 : index);
    boolean quarter =
        tokens.is(letter, Kind.QUARTER)
            && tokens.isCapital(letter)
            && tokens.touches(index + 1)
            && number >= 1
            && number <= 4;
    if (!quarter) {
      return null;
    }
    int year = index + 2; // "3Q12"
    boolean joined = tokens.isNumber(year) && tokens.touches(year) && tokens.length(year) == 2;
    return joined
        ? new Found(
            index,
            year + 1,
            new Meaning.YearPart("Q" + number, YearGrammar.inFull(tokens.number(year)), 0))
        : yearPart(index, year, "Q" + number, false);
  }

  /**
   * Adds the quarter behind its year: "last year's third quarter", "the 1988 first half", "1988's
   * third quarter".
   */
  Found withQuarter(Found year) {
    int next = year.end();
    boolean owns = (tokens.is(next, "'") || tokens.is(next, "’")) && tokens.is(next + 1, "s");
    int word = owns ? next + 2 : next;
    word = tokens.is(word, Kind.FISCAL) ? word + 1 : word;
    if (!tokens.is(word, Kind.ORDINAL)) {
      return year;
    }
    Found part = part(word, word);
    if (part == null || !(part.meaning() instanceof Meaning.YearPart quarter)) {
      return year;
    }
    Meaning.@Nullable YearPart dated = inYear(quarter, year.meaning());
    if (dated == null) {
      return year;
    }
    boolean the = tokens.is(year.begin() - 1, Kind.THE);
    return new Found(the ? year.begin() - 1 : year.begin(), part.end(), dated);
  }

  private static Meaning.@Nullable YearPart inYear(Meaning.YearPart part, Meaning year) {
    if (year instanceof Meaning.Calendar date && date.month() == 0 && date.year() > 0) {
      return new Meaning.YearPart(part.code(), date.year(), 0);
    }
    boolean near =
        year instanceof Meaning.Shift shift
            && shift.unit() == Unit.YEAR
            && !shift.counted()
            && Math.abs(shift.count()) <= 1;
    if (!near) {
      return null;
    }
    Meaning.Shift shift = (Meaning.Shift) year;
    boolean told = shift.from() == Meaning.From.LAST_DATE;
    int direction =
        switch (shift.count()) {
          case -1 -> told ? Meaning.YEAR_BEFORE : Meaning.LAST_YEAR;
          case 1 -> told ? Meaning.YEAR_AFTER : Meaning.NEXT_YEAR;
          default -> told ? Meaning.THAT_YEAR : Meaning.THIS_YEAR;
        };
    return new Meaning.YearPart(part.code(), 0, direction);
  }

  /** "in the first half", "first-half profit": of a year rather than of a match. */
  private boolean isHalfOfYear(int index, int end) {
    boolean adjective = tokens.isDash(end - 2);
    boolean time = adjective || (tokens.is(index - 1, Kind.IN) && tokens.is(index, Kind.THE));
    return time && !NeighbourWords.isSport(tokens, index);
  }

  private @Nullable Found yearPart(int index, int after, String code, boolean yearNeeded) {
    int next = tokens.is(after, Kind.OF) ? after + 1 : after;
    next = tokens.is(next, Kind.FISCAL) ? next + 1 : next;
    if (tokens.length(next) == 4 && years.isYear(next)) {
      return new Found(index, next + 1, new Meaning.YearPart(code, tokens.number(next), 0));
    }
    int brief = YearGrammar.shortYearAt(tokens, next);
    if (brief > 0) {
      return new Found(index, next + 2, new Meaning.YearPart(code, brief, 0));
    }
    NamedYear named = NamedYear.at(tokens, after);
    if (named != null) {
      return new Found(index, named.end(), new Meaning.YearPart(code, 0, named.direction()));
    }
    if (tokens.is(after, Kind.OF)
        && tokens.is(after + 1, Kind.THE)
        && tokens.is(after + 2, "year")) {
      return new Found(index, after + 3, new Meaning.YearPart(code, 0, 2));
    }
    return yearNeeded && !isHalfOfYear(index, after)
        ? null
        : new Found(index, after, new Meaning.YearPart(code, 0, 0));
  }

  /** "fiscal 2010", "fiscal year 2010". */
  private @Nullable Found fiscal(int index, int first) {
    int next = tokens.is(first + 1, "year") ? first + 2 : first + 1;
    boolean joined = tokens.touches(next) && tokens.is(first, "fy");
    int brief = YearGrammar.shortYearAt(tokens, next);
    if (brief > 0) {
      return new Found(index, next + 2, Meaning.Calendar.of(brief, 0, 0));
    }
    if (joined && tokens.length(next) == 2 && tokens.isNumber(next)) {
      int full = YearGrammar.inFull(tokens.number(next));
      return new Found(index, next + 1, Meaning.Calendar.of(full, 0, 0));
    }
    boolean year = tokens.length(next) == 4 && tokens.isNumber(next);
    return year && (joined || years.isYear(next))
        ? new Found(index, next + 1, Meaning.Calendar.of(tokens.number(next), 0, 0))
        : null;
  }
}
