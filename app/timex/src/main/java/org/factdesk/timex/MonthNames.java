package org.factdesk.timex;

/** Tells names of months from other words: "May", "March" and "April" are more than months. */
final class MonthNames {
  private final Tokens tokens;

  MonthNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A month's name; one that is also another word needs its capital. */
  boolean isName(int index) {
    return tokens.is(index, Kind.MONTH) && tokens.isCapital(index);
  }

  /** Whether a month's name without a day or year means the month: not "May" or "Mar" alone. */
  boolean standsAlone(int index) {
    String name = tokens.lexeme(index).word();
    if (tokens.touches(index) && tokens.isDash(index - 1)) {
      return tokens.is(index - 2, "mid");
    }
    if (isRangeOfMonths(index) || isThing(index)) {
      return true;
    }
    if (isFirstName(index) || isSurname(index)) {
      return false;
    }
    if (name.equals("may") || name.equals("march") || name.equals("june") || name.length() <= 4) {
      boolean clear = name.equals("july") || name.equals("june");
      return precededByTimeWord(index)
          || (clear && !tokens.isCapital(index - 1) && !tokens.isCapital(index + 1));
    }
    return true;
  }

  /** "April Glaspie", "August Wilson": also a first name. */
  private boolean isFirstName(int index) {
    boolean name = tokens.is(index, "april") || tokens.is(index, "august");
    return name
        && tokens.shape(index + 1) == Tokens.CAPITALISED
        && tokens.lexeme(index + 1) == Lexeme.NONE
        && !precededByTimeWord(index);
  }

  /** "[said that] May marched on": somebody of that name. */
  private boolean isSurname(int index) {
    return tokens.is(index, "may")
        && tokens.is(index - 1, "that")
        && tokens.endsWith(index + 1, "ed");
  }

  /** "May-August", "from March to June". */
  private boolean isRangeOfMonths(int index) {
    boolean joined = tokens.isDash(index + 1) || tokens.is(index + 1, Kind.TO);
    return joined && tokens.is(index + 2, Kind.MONTH) && tokens.isCapital(index + 2);
  }

  /** "a March operation", "the May elections": a thing of that month. */
  private boolean isThing(int index) {
    return (tokens.is(index - 1, Kind.A) || tokens.is(index - 1, Kind.THE))
        && tokens.shape(index + 1) == Tokens.LOWER
        && tokens.lexeme(index + 1) == Lexeme.NONE;
  }

  private boolean precededByTimeWord(int index) {
    boolean listed =
        tokens.is(index - 1, Kind.AND)
            || tokens.is(index - 1, Kind.OR)
            || tokens.is(index - 1, ",");
    if (listed && tokens.is(index - 2, Kind.MONTH)) {
      return tokens.isCapital(index - 2); // "January, February and March"
    }
    return switch (tokens.lexeme(index - 1).kind()) {
      case IN, AT, LAST, NEXT, THIS, STAGE, FROM, TO, BETWEEN, OF, BEFORE, AFTER, EARLIER -> true;
      default -> false;
    };
  }

  /** The token behind the month and the full stop of its abbreviation. */
  int end(int index) {
    boolean abbreviated =
        tokens.length(index) <= 4
            && tokens.touches(index + 1)
            && !tokens.is(index, "may")
            && !tokens.is(index, "june")
            && !tokens.is(index, "july");
    return abbreviated && tokens.is(index + 1, ".") ? index + 2 : index + 1;
  }
}
