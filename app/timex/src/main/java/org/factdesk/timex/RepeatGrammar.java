package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds things that come again: "daily", "every two weeks", "twice a month", "$5 an hour". */
final class RepeatGrammar {
  private final Tokens tokens;

  RepeatGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The expression that begins at the token, or null. "Twice a month" begins before its "a". */
  @Nullable Found at(int index) {
    return switch (tokens.lexeme(index).kind()) {
      case REGULARLY -> {
        Meaning again = new Meaning.Repeat(tokens.lexeme(index).code());
        yield isName(index) ? null : new Found(index, index + 1, again);
      }
      case EVERY -> every(index);
      case A -> isRate(index) ? rate(index) : null;
      default -> null;
    };
  }

  /** "the Daily Telegraph", "China Daily". */
  private boolean isName(int index) {
    return tokens.isCapital(index)
        && (tokens.shape(index + 1) == Tokens.CAPITALISED
            || (tokens.isCapital(index - 1) && !tokens.is(index - 1, Kind.THE)));
  }

  /** Whether the article means "each": "$5 a year", "twice a week", "40 hours a week". */
  boolean isRate(int index) {
    if (!tokens.is(index, Kind.A)
        || !tokens.is(index + 1, Kind.UNIT)
        || Lengths.isPluralUnit(tokens, index + 1)
        || tokens.is(index + 2, Kind.AGO)
        || tokens.is(index + 2, Kind.EARLIER)
        || tokens.is(index + 2, Kind.LATER)) {
      return false;
    }
    return tokens.isNumber(index - 1)
        || tokens.is(index - 1, Kind.MULTIPLIER)
        || howOften(index) < index
        || tokens.is(index - 1, "billion")
        || tokens.is(index - 1, "dollars")
        || tokens.is(index - 1, "cents")
        || tokens.is(index - 1, "%")
        || Lengths.isPluralUnit(tokens, index - 1);
  }

  private Found rate(int index) {
    Meaning again = new Meaning.Repeat(unit(index + 1).duration("1"));
    return new Found(howOften(index), index + 2, again);
  }

  /** Where "once", "twice", "three times" before the article begin; the article without one. */
  private int howOften(int index) {
    if (tokens.is(index - 1, "twice") || tokens.is(index - 1, "once")) {
      return index - 1;
    }
    boolean times =
        tokens.is(index - 1, "times")
            && (tokens.isNumber(index - 2)
                || tokens.is(index - 2, Kind.CARDINAL)
                || tokens.is(index - 2, Kind.QUANTIFIER));
    return times ? index - 2 : index;
  }

  private @Nullable Found every(int index) {
    int next = index + 1;
    boolean other = tokens.is(next, "other");
    Amount amount = Amount.at(tokens, next);
    int at = amount == null ? (other ? next + 1 : next) : amount.end();
    if (tokens.is(at, Kind.UNIT)) {
      String number = amount == null ? (other ? "2" : "1") : amount.number();
      return new Found(howOften(index), at + 1, new Meaning.Repeat(unit(at).duration(number)));
    }
    if (tokens.is(at, Kind.WEEKDAY)) {
      String value = "XXXX-WXX-" + tokens.lexeme(at).value();
      return new Found(index, at + 1, new Meaning.Repeat(value));
    }
    if (tokens.is(at, Kind.DAY_PART)) {
      String part = "XXXX-XX-XXT" + tokens.lexeme(at).code();
      return new Found(index, at + 1, new Meaning.Repeat(part));
    }
    return null;
  }

  private Unit unit(int index) {
    return Unit.of(tokens.lexeme(index).value());
  }
}
