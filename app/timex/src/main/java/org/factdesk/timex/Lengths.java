package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds lengths of time and things that come again: "more than a month", "27-year", "daily". */
final class Lengths {
  /** Words that may stand between "a" and the unit; a bound, so that no run of them costs time. */
  private static final int MOST_BETWEEN = 3;

  private final Tokens tokens;

  Lengths(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    Kind kind = tokens.lexeme(index).kind();
    if (kind == Kind.REGULARLY) {
      return new Found(index, index + 1, new Meaning.Repeat(tokens.lexeme(index).code()));
    }
    if (kind == Kind.EVERY) {
      return every(index);
    }
    if (kind == Kind.A && isRate(index)) {
      return new Found(index, index + 2, new Meaning.Repeat(unit(index + 1).duration("1")));
    }
    if (kind == Kind.THE || kind == Kind.LAST || kind == Kind.NEXT || kind == Kind.THIS) {
      return around(index);
    }
    return length(index, afterAbout(tokens, index));
  }

  /** The token behind "about", "more than", "at least", "up to"; the same token without one. */
  static int afterAbout(Tokens tokens, int index) {
    if (tokens.is(index, Kind.MORE) && tokens.is(index + 1, Kind.THAN)) {
      return index + 2;
    }
    if (tokens.is(index, "at") && tokens.is(index + 1, Kind.MORE)) {
      return index + 2;
    }
    return tokens.is(index, Kind.ABOUT) ? index + 1 : index;
  }

  static boolean isPluralUnit(Tokens tokens, int index) {
    return tokens.is(index, Kind.UNIT) && !tokens.lexeme(index).code().isEmpty();
  }

  /** "$5 a year", "twice a week", "40 hours a week". */
  private boolean isRate(int index) {
    if (!tokens.is(index + 1, Kind.UNIT)
        || isPluralUnit(tokens, index + 1)
        || tokens.is(index + 2, Kind.AGO)
        || tokens.is(index + 2, Kind.EARLIER)
        || tokens.is(index + 2, Kind.LATER)) {
      return false;
    }
    return tokens.isNumber(index - 1)
        || tokens.is(index - 1, Kind.MULTIPLIER)
        || tokens.is(index - 1, "twice")
        || tokens.is(index - 1, "once")
        || tokens.is(index - 1, "times")
        || tokens.is(index - 1, "billion")
        || tokens.is(index - 1, "dollars")
        || tokens.is(index - 1, "%")
        || isPluralUnit(tokens, index - 1);
  }

  private @Nullable Found every(int index) {
    int next = index + 1;
    Amount amount = Amount.at(tokens, next);
    int at = amount == null ? next : amount.end();
    if (tokens.is(at, Kind.UNIT)) {
      String number = amount == null ? "1" : amount.number();
      return new Found(index, at + 1, new Meaning.Repeat(unit(at).duration(number)));
    }
    if (tokens.is(next, Kind.WEEKDAY)) {
      String value = "XXXX-WXX-" + tokens.lexeme(next).value();
      return new Found(index, next + 1, new Meaning.Repeat(value));
    }
    if (tokens.is(next, Kind.DAY_PART)) {
      return new Found(
          index, next + 1, new Meaning.Repeat("XXXX-XX-XXT" + tokens.lexeme(next).code()));
    }
    return null;
  }

  /** "the past three weeks", "the next few months", "the past decade", "the following days". */
  private @Nullable Found around(int index) {
    int word = tokens.is(index, Kind.THE) ? index + 1 : index;
    boolean directed = tokens.is(word, Kind.LAST) || tokens.is(word, Kind.NEXT);
    if (!directed && !tokens.is(word, Kind.THIS)) {
      return null;
    }
    int next = word + 1;
    Amount amount = Amount.at(tokens, next);
    if (amount != null && tokens.is(amount.end(), Kind.UNIT)) {
      return found(index, amount.end(), amount.number());
    }
    if (directed && isPluralUnit(tokens, next)) {
      return found(index, next, "X");
    }
    boolean one =
        directed
            && tokens.is(index, Kind.THE)
            && tokens.is(next, Kind.UNIT)
            && (tokens.is(word, "past") || tokens.is(word, "last") || tokens.is(next, "decade"));
    return one ? found(index, next, "1") : null;
  }

  private @Nullable Found length(int begin, int index) {
    Amount amount = Amount.at(tokens, index);
    if (amount != null) {
      return counted(begin, amount);
    }
    int unitAt = index;
    boolean article = tokens.is(index, Kind.A);
    boolean half = false;
    if (article || tokens.is(index, Kind.WHOLE)) {
      unitAt = index + 1;
      half = tokens.is(index, "half") || tokens.is(unitAt, "half");
      int last = unitAt + MOST_BETWEEN;
      while (unitAt < last
          && (tokens.is(unitAt, Kind.WHOLE)
              || (half && (tokens.is(unitAt, Kind.A) || tokens.isDash(unitAt))))) {
        unitAt++;
      }
      if (!tokens.is(unitAt, Kind.UNIT) || isPluralUnit(tokens, unitAt) || (!article && !half)) {
        return null;
      }
      return andHalf(begin, unitAt, half);
    }
    return isPluralUnit(tokens, unitAt) ? plural(begin, unitAt) : null;
  }

  private Found andHalf(int begin, int unitAt, boolean half) {
    boolean more =
        tokens.is(unitAt + 1, Kind.AND)
            && tokens.is(unitAt + 2, "a")
            && tokens.is(unitAt + 3, "half");
    if (more) {
      return new Found(begin, unitAt + 4, new Meaning.Length(unit(unitAt).duration("1.5")));
    }
    return found(begin, unitAt, half ? "0.5" : "1");
  }

  /** "years", "decades": an open number of them. */
  private @Nullable Found plural(int begin, int index) {
    if (tokens.is(index, "years") && tokens.length(index + 1) == 4 && tokens.isNumber(index + 1)) {
      return null; // "the years 1955 to 1957"
    }
    int end = tokens.isDash(index + 1) && tokens.is(index + 2, "long") ? index + 3 : index + 1;
    Meaning value = new Meaning.Length(unit(index).duration("X"));
    return new Found(begin, end, value);
  }

  private @Nullable Found counted(int begin, Amount amount) {
    int at = amount.end();
    boolean hyphen = tokens.isDash(at) && tokens.touches(at) && tokens.touches(at + 1);
    int unitAt = hyphen ? at + 1 : at;
    if (tokens.is(unitAt, Kind.WHOLE)
        || tokens.is(unitAt, "consecutive")
        || tokens.is(unitAt, "more")) {
      unitAt++;
    }
    if (tokens.is(unitAt, "second") || !tokens.is(unitAt, Kind.UNIT) || tokens.breaks(unitAt)) {
      return null;
    }
    if (tokens.shape(begin) == Tokens.NUMBER
        && tokens.touches(begin)
        && tokens.is(begin - 1, "$")) {
      return null;
    }
    Found found = found(begin, unitAt, amount.number());
    boolean old = hyphen && tokens.isDash(found.end()) && tokens.is(found.end() + 1, Kind.OLD);
    return old ? new Found(begin, found.end() + 2, found.meaning()) : withOld(found);
  }

  private Found withOld(Found found) {
    boolean old = tokens.is(found.end(), "old") && !tokens.isDash(found.end() - 1);
    return old ? new Found(found.begin(), found.end() + 1, found.meaning()) : found;
  }

  private Found found(int begin, int unitAt, String number) {
    Unit unit = unit(unitAt);
    return new Found(begin, unitAt + 1, new Meaning.Length(length(unit, number)));
  }

  private static String length(Unit unit, String number) {
    boolean whole = number.length() <= 4 && number.chars().allMatch(Character::isDigit);
    if (unit.multiple == 1 || !whole) {
      return unit.duration(number);
    }
    return unit.duration("" + Integer.parseInt(number) * unit.multiple);
  }

  private Unit unit(int index) {
    return Unit.of(tokens.lexeme(index).value());
  }
}
