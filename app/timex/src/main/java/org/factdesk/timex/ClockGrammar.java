package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds times of day: "3 p.m.", "10:30 GMT", "noon", "in the morning". */
final class ClockGrammar {
  private final Tokens tokens;

  ClockGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The time that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (tokens.is(index, Kind.NOON)) {
      return clock(index, index + 1, tokens.lexeme(index).value(), 0, false);
    }
    int hour = hourAt(index);
    if (hour < 0 || (tokens.touches(index) && !tokens.is(index - 1, "("))) {
      return null;
    }
    int at = index + 1;
    int minute = 0;
    boolean minutes =
        (tokens.is(at, ":") || tokens.is(at, "."))
            && tokens.touches(at)
            && tokens.touches(at + 1)
            && tokens.length(at + 1) == 2
            && tokens.number(at + 1) >= 0
            && tokens.number(at + 1) < 60;
    boolean colon = minutes && tokens.is(at, ":");
    if (minutes) {
      minute = tokens.number(at + 1);
      at += 2;
      if (tokens.is(at, ":") && tokens.touches(at + 1) && tokens.length(at + 1) == 2) {
        at += 2; // seconds
      }
    }
    return afterDigits(index, at, hour, minute, colon);
  }

  private @Nullable Found afterDigits(int index, int at, int hour, int minute, boolean colon) {
    int half = halfOfDay(at);
    if (half >= 0 && hour >= 1 && hour <= 12) {
      int end = endOfHalf(at);
      return clock(index, end, hour % 12 + half, minute, true);
    }
    if (tokens.is(at, "o") && (tokens.is(at + 1, "'") || tokens.is(at + 1, "’"))) {
      return tokens.is(at + 2, Kind.OCLOCK) ? clock(index, at + 3, hour, minute, false) : null;
    }
    boolean zone = tokens.is(at, Kind.ZONE) && tokens.shape(at) == Tokens.UPPER;
    return (colon || zone) && hour < 24 ? clock(index, at, hour, minute, true) : null;
  }

  private int hourAt(int index) {
    if (tokens.is(index, Kind.CARDINAL) && tokens.lexeme(index).value() <= 12) {
      return tokens.lexeme(index).value();
    }
    boolean digits = tokens.isNumber(index) && tokens.length(index) <= 2;
    return digits && tokens.number(index) <= 24 ? tokens.number(index) : -1;
  }

  /** 0 for a.m., 12 for p.m., -1 for neither. */
  private int halfOfDay(int at) {
    if (tokens.is(at, Kind.AM_PM)) {
      return tokens.lexeme(at).value();
    }
    boolean dotted = tokens.is(at + 1, ".") && tokens.is(at + 2, "m") && tokens.touches(at + 2);
    if (dotted && (tokens.is(at, "a") || tokens.is(at, "p"))) {
      return tokens.is(at, "a") ? 0 : 12;
    }
    return -1;
  }

  private int endOfHalf(int at) {
    if (tokens.is(at, Kind.AM_PM)) {
      return at + 1;
    }
    return tokens.is(at + 3, ".") && tokens.touches(at + 3) ? at + 4 : at + 3;
  }

  private Found clock(int begin, int end, int hour, int minute, boolean zoned) {
    String zone = "";
    int after = end;
    int at = tokens.is(end, "(") ? end + 1 : end;
    if (zoned && tokens.is(at, Kind.ZONE) && tokens.shape(at) == Tokens.UPPER) {
      Lexeme found = tokens.lexeme(at);
      zone = found.code().isEmpty() ? String.format("%+03d", found.value()) : found.code();
      after = tokens.is(end, "(") && tokens.is(at + 1, ")") ? at + 2 : at > end ? end : at + 1;
    }
    String value = String.format("T%02d:%02d", hour, minute) + zone;
    return new Found(begin, after, new Meaning.Clock(value));
  }
}
