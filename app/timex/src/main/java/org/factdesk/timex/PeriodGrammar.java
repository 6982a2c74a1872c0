package org.factdesk.timex;

import org.factdesk.timex.Meaning.From;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of the calendar that the reader is taken to know: "the year", "for the quarter",
 * "the year-earlier period", "the most recent quarter", "the weekend", "year-end".
 */
final class PeriodGrammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;

  PeriodGrammar(Tokens tokens, CalendarGrammar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    boolean definite = tokens.is(index, Kind.THE);
    int word = definite ? index + 1 : index;
    if (!tokens.is(word, Kind.UNIT)) {
      boolean fiscal = definite && tokens.is(word, Kind.FISCAL);
      Found stretch = fiscal ? ended(index, word + 1) : null;
      return stretch == null && definite ? mostRecent(index, word) : stretch;
    }
    Found year = tokens.is(word, "year") ? yearEarlier(index, word) : null;
    if (year == null && definite) {
      year = ofDate(index, word);
      year = year == null ? ended(index, word) : year;
    }
    if (year == null && definite) {
      year = tokens.is(word, "weekend") ? weekend(index, word) : known(index, word);
    }
    return year;
  }

  /** "the year-earlier period", "year-ago quarter", "year-end". */
  private @Nullable Found yearEarlier(int index, int year) {
    boolean dash = tokens.isDash(year + 1) && tokens.touches(year + 1) && tokens.touches(year + 2);
    int word = dash ? year + 2 : year + 1;
    boolean owns = tokens.is(word, "'") || tokens.is(word, "’");
    if (owns && tokens.is(word + 1, "s") && tokens.is(word + 2, "end") && index == year) {
      return new Found(year, word + 3, new Meaning.Shift(Unit.YEAR, 0, From.PUBLICATION, ""));
    }
    if (tokens.is(word, "end") && (dash || index == year)) {
      return new Found(year, word + 1, new Meaning.Shift(Unit.YEAR, 0, From.PUBLICATION, ""));
    }
    boolean back = tokens.is(word, Kind.EARLIER) || tokens.is(word, Kind.AGO);
    if (!dash || !back) {
      return null;
    }
    int noun = word + 1;
    boolean named = tokens.is(noun, "period") || isCommonUnit(noun);
    return new Found(named ? index : year, named ? noun + 1 : noun, new Meaning.Told(-1));
  }

  /**
   * "the quarter [ended Sept. 30]" and "the fiscal year [ending June 30]" are those that hold the
   * day; "the week ended Oct. 20" and "the year ended in June" are lengths.
   */
  private @Nullable Found ended(int index, int unit) {
    boolean end = tokens.is(unit + 1, "ended") || tokens.is(unit + 1, "ending");
    if (!end || !isCommonUnit(unit)) {
      return null;
    }
    boolean in = tokens.is(unit + 2, "in") || tokens.is(unit + 2, "on");
    int at = in ? unit + 3 : unit + 2;
    Found date = calendar.at(at);
    if (date == null) {
      boolean week = tokens.is(unit, "week") && tokens.is(at, Kind.WEEKDAY);
      return week ? new Found(index, unit + 1, new Meaning.Length(Unit.WEEK.duration("1"))) : null;
    }
    boolean named = tokens.is(unit, "quarter") || unit > index + 1;
    Meaning meaning =
        named
            ? new Meaning.Nth(0, unit(unit), 0, date.meaning())
            : new Meaning.Length(unit(unit).duration("1"));
    return new Found(index, unit + 1, meaning);
  }

  /** "the week of Oct. 20", "the weekend of May 2", "the month of October". */
  private @Nullable Found ofDate(int index, int unit) {
    boolean days = tokens.is(unit, "week") || tokens.is(unit, "weekend");
    if (!(days || tokens.is(unit, "month")) || !tokens.is(unit + 1, Kind.OF)) {
      return null;
    }
    Found date = calendar.at(unit + 2);
    if (date == null
        || !(date.meaning() instanceof Meaning.Calendar day)
        || (day.day() > 0) != days
        || day.month() == 0) {
      return null;
    }
    return new Found(index, date.end(), new Meaning.Nth(0, unit(unit), 0, day));
  }

  /** "the most recent quarter". */
  private @Nullable Found mostRecent(int index, int word) {
    boolean recent =
        tokens.is(word, "most") && tokens.is(word + 1, "recent") && isCommonUnit(word + 2);
    return recent
        ? new Found(index, word + 3, new Meaning.Shift(unit(word + 2), -1, From.PUBLICATION, ""))
        : null;
  }

  private @Nullable Found weekend(int index, int word) {
    return tokens.isDash(word + 1) ? null : new Found(index, word + 1, new Meaning.Weekend());
  }

  /** "for the year", "the rest of the month", "the week's": the one going on or just told of. */
  private @Nullable Found known(int index, int word) {
    boolean day = tokens.is(word, "day");
    if (!isCommonUnit(word) && !day) {
      return null;
    }
    boolean owns =
        !day && (tokens.is(word + 1, "'") || tokens.is(word + 1, "’")) && tokens.is(word + 2, "s");
    boolean part = tokens.is(index - 1, Kind.OF) && isPart(index - 2);
    boolean whole = isSpanWord(index - 1) && endsPhrase(word + 1);
    if (!owns && !part && !whole) {
      return null;
    }
    Meaning meaning =
        tokens.is(word, "quarter")
            ? new Meaning.Told(0)
            : new Meaning.Shift(unit(word), 0, From.PUBLICATION, "");
    return new Found(index, word + 1, meaning);
  }

  private boolean isSpanWord(int index) {
    return tokens.is(index, "for")
        || tokens.is(index, "during")
        || tokens.is(index, "throughout")
        || (tokens.is(index, "in") && !tokens.is(index - 1, "man"));
  }

  private boolean endsPhrase(int index) {
    return index >= tokens.count()
        || tokens.breaks(index)
        || (tokens.shape(index) == Tokens.SIGN && !tokens.isDash(index))
        || tokens.is(index, Kind.AND)
        || tokens.is(index, Kind.FROM)
        || tokens.is(index, "compared")
        || tokens.is(index, "as")
        || tokens.is(index, "because")
        || tokens.is(index, "but");
  }

  /** "the rest of", "most of", "the course of". */
  private boolean isPart(int index) {
    return tokens.is(index, "rest")
        || tokens.is(index, "remainder")
        || tokens.is(index, "balance")
        || tokens.is(index, "most")
        || tokens.is(index, "much")
        || tokens.is(index, "course")
        || tokens.is(index, "half")
        || tokens.is(index, "part");
  }

  private boolean isCommonUnit(int index) {
    return tokens.is(index, "year")
        || tokens.is(index, "quarter")
        || tokens.is(index, "month")
        || tokens.is(index, "week");
  }

  private Unit unit(int index) {
    return Unit.of(tokens.lexeme(index).value());
  }
}
