package org.factdesk.timex;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds years, decades, centuries, seasons, quarters: "1997", "the 1990s", "Q3 2010", "summer". */
final class YearGrammar {
  /** So many words on either side tell a match from a year. */
  private static final int SPORT_REACH = 20;

  private static final Set<String> NUMBERED =
      Set.of(
          "room",
          "flight",
          "route",
          "highway",
          "section",
          "page",
          "chapter",
          "number",
          "bus",
          "train",
          "interstate",
          "bill",
          "resolution",
          "apartment",
          "suite",
          "gate",
          "unit",
          "code",
          "channel",
          "model",
          "article",
          "no",
          "nos",
          "extension",
          "case",
          "docket",
          "box",
          "lot");

  private static final Set<String> SPORT =
      Set.of(
          "goal",
          "goals",
          "scored",
          "score",
          "match",
          "game",
          "games",
          "points",
          "minute",
          "team",
          "coach",
          "league",
          "cup",
          "penalty",
          "defender",
          "striker",
          "quarterback",
          "yards",
          "lead",
          "halftime",
          "kick",
          "shot",
          "shots",
          "rebounds");

  private final Tokens tokens;

  YearGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    int first = tokens.is(index, Kind.THE) ? index + 1 : index;
    Found found = null;
    if (tokens.isNumber(first)) {
      found = number(index, first);
    } else if (tokens.is(first, Kind.SEASON)) {
      found = season(index, first);
    } else if (tokens.is(first, Kind.ORDINAL) || tokens.is(first, Kind.LAST)) {
      found = part(index, first);
    } else if (tokens.is(first, Kind.FISCAL)) {
      found = fiscal(index, first);
    } else if (tokens.is(first, "'") || tokens.is(first, "’")) {
      found = shortDecade(index, first);
    }
    return found;
  }

  private @Nullable Found number(int index, int first) {
    int year = tokens.number(first);
    if (isBeforeChrist(first)) {
      return new Found(index, first + 2, Meaning.Calendar.of(-year, 0, 0));
    }
    if (isDecade(first, 4)) {
      return decade(index, first + 2, year);
    }
    int unit = tokens.isDash(first + 2) ? first + 3 : first + 2;
    if (tokens.is(first + 1, Kind.ORDINAL_ENDING) && tokens.is(unit, "century")) {
      return century(index, unit + 1, year);
    }
    boolean year4 = tokens.length(first) == 4 && first == index && isYear(first);
    return year4 ? new Found(index, index + 1, Meaning.Calendar.of(year, 0, 0)) : null;
  }

  private boolean isBeforeChrist(int index) {
    return tokens.is(index + 1, Kind.ERA)
        && tokens.shape(index + 1) == Tokens.UPPER
        && tokens.number(index) > 0
        && tokens.number(index) < 10_000;
  }

  private boolean isDecade(int index, int digits) {
    return tokens.length(index) == digits
        && tokens.number(index) % 10 == 0
        && tokens.is(index + 1, Kind.PLURAL)
        && tokens.touches(index + 1);
  }

  private static Found decade(int begin, int end, int year) {
    return new Found(begin, end, new Meaning.Years("" + year / 10, year, year + 9));
  }

  private static @Nullable Found century(int begin, int end, int number) {
    if (number < 1 || number > 30) {
      return null;
    }
    int first = (number - 1) * 100;
    return new Found(
        begin, end, new Meaning.Years(Digits.padded(number - 1, 2), first + 1, first + 100));
  }

  /** "the '90s". */
  private @Nullable Found shortDecade(int index, int apostrophe) {
    int number = apostrophe + 1;
    if (!tokens.isNumber(number) || !tokens.touches(number) || !isDecade(number, 2)) {
      return null;
    }
    int century = tokens.number(number) < 20 ? 2000 : 1900;
    return decade(index, number + 2, century + tokens.number(number));
  }

  /** Whether four digits mean a year, by what stands around them. */
  private boolean isYear(int index) {
    int year = tokens.number(index);
    if (year < 1400 || year > 2100 || isPartOfNumber(index)) {
      return false;
    }
    boolean clear = isAfterTimeWord(index) || tokens.is(index - 1, "(") || isRangeOrHeading(index);
    if (tokens.is(index + 1, Kind.UNIT) || tokens.is(index + 1, "percent")) {
      return false;
    }
    return clear
        ? !isCountedThing(index + 1)
        : year >= 1900 && year <= 2050 && !isCountedThing(index + 1);
  }

  /** "1861-1863", "1861, 1862", or a year that is a heading: "1861", "1861: The war begins". */
  private boolean isRangeOrHeading(int index) {
    boolean range =
        (tokens.isDash(index + 1) && tokens.length(index + 2) == 4 && tokens.touches(index + 2))
            || (tokens.isDash(index - 1) && tokens.length(index - 2) == 4 && tokens.touches(index));
    boolean list =
        tokens.is(index - 1, ",") && tokens.length(index - 2) == 4 && tokens.isNumber(index - 2);
    boolean begins = index == 0 || tokens.startsLine(index);
    boolean ends = index + 1 == tokens.count() || tokens.startsLine(index + 1);
    boolean heading =
        begins ? ends || tokens.is(index + 1, ":") : ends && tokens.is(index - 1, ",");
    return range || list || heading;
  }

  private boolean isPartOfNumber(int index) {
    if (isNamedThing(index - 1)) {
      return true;
    }
    boolean before =
        tokens.touches(index)
            && !tokens.is(index - 1, "(")
            && !tokens.isDash(index - 1)
            && !tokens.is(index - 1, "\"")
            && !tokens.is(index - 1, "/")
            && !tokens.is(index - 1, "'");
    boolean decimals =
        (tokens.is(index + 1, ",") || tokens.is(index + 1, "."))
            && tokens.touches(index + 1)
            && tokens.touches(index + 2)
            && tokens.isNumber(index + 2);
    boolean glued =
        tokens.touches(index + 1)
            && (tokens.shape(index + 1) > Tokens.NUMBER
                || tokens.is(index + 1, "%")
                || (tokens.is(index + 1, ":") && tokens.touches(index + 2)));
    return before
        || decimals
        || glued
        || (tokens.isDash(index - 1)
            && tokens.isNumber(index - 2)
            && tokens.touches(index)
            && tokens.length(index - 2) < 4);
  }

  /** "Room 1998", "Flight 2001", "Highway 1950": things that bear numbers. */
  private boolean isNamedThing(int index) {
    return tokens.shape(index) >= Tokens.LOWER
        && tokens.lexeme(index) == Lexeme.NONE
        && tokens.length(index) >= 2
        && NUMBERED.contains(tokens.words(index).toLowerCase(Locale.ROOT));
  }

  private boolean isAfterTimeWord(int index) {
    return switch (tokens.lexeme(index - 1).kind()) {
      case IN, AT, OF, FROM, BETWEEN, BEFORE, AFTER, STAGE, TO, AND -> true;
      default -> false;
    };
  }

  /** A plain plural behind the number: "2000 soldiers", but "the 2010 elections". */
  private boolean isCountedThing(int next) {
    if (tokens.is(next - 2, Kind.THE)
        || tokens.shape(next) != Tokens.LOWER
        || tokens.lexeme(next) != Lexeme.NONE) {
      return false;
    }
    boolean plural = tokens.length(next) > 4 && tokens.text.charAt(tokens.end(next) - 1) == 's';
    return plural
        || tokens.is(next, "people")
        || tokens.is(next, "men")
        || tokens.is(next, "women")
        || tokens.is(next, "metres")
        || tokens.is(next, "feet")
        || tokens.is(next, "km");
  }

  /** "summer 2010", "the summer of 2010", "summer" behind a word of time. */
  private @Nullable Found season(int index, int first) {
    String code = tokens.lexeme(first).code();
    int next = tokens.is(first + 1, Kind.OF) ? first + 2 : first + 1;
    if (tokens.length(next) == 4 && isYear(next)) {
      return new Found(index, next + 1, new Meaning.YearPart(code, tokens.number(next), 0));
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
    int number = tokens.is(first, Kind.ORDINAL) ? tokens.lexeme(first).value() : 0;
    int unit = tokens.isDash(first + 1) ? first + 2 : first + 1;
    if (tokens.is(unit, "century") && number > 0) {
      return century(index, unit + 1, number);
    }
    boolean quarter = tokens.is(unit, "quarter") && number >= 1 && number <= 4;
    boolean half = tokens.is(unit, "half") && number >= 1 && number <= 2;
    if (!quarter && !half) {
      return null;
    }
    return yearPart(index, unit + 1, (quarter ? "Q" : "H") + number, half);
  }

  /** "in the first half" of a year rather than of a match. */
  private boolean isHalfOfYear(int index) {
    boolean time = tokens.is(index - 1, Kind.IN) && tokens.is(index, Kind.THE);
    int last = Math.min(tokens.count(), index + SPORT_REACH);
    for (int i = Math.max(0, index - SPORT_REACH); time && i < last; i++) {
      time =
          tokens.shape(i) == Tokens.SIGN
              || !SPORT.contains(tokens.words(i).toLowerCase(Locale.ROOT));
    }
    return time;
  }

  private @Nullable Found yearPart(int index, int after, String code, boolean yearNeeded) {
    int next = tokens.is(after, Kind.OF) ? after + 1 : after;
    next = tokens.is(next, Kind.FISCAL) ? next + 1 : next;
    if (tokens.length(next) == 4 && isYear(next)) {
      return new Found(index, next + 1, new Meaning.YearPart(code, tokens.number(next), 0));
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
    return yearNeeded && !isHalfOfYear(index)
        ? null
        : new Found(index, after, new Meaning.YearPart(code, 0, 0));
  }

  /** "fiscal 2010", "fiscal year 2010". */
  private @Nullable Found fiscal(int index, int first) {
    int next = tokens.is(first + 1, "year") ? first + 2 : first + 1;
    return tokens.length(next) == 4 && isYear(next)
        ? new Found(index, next + 1, Meaning.Calendar.of(tokens.number(next), 0, 0))
        : null;
  }
}
