package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds times of day: "3 p.m.", "10:30 GMT", "0735 GMT", "10:20:05Z", "noon", "five o'clock". */
final class ClockGrammar {
  private final Tokens tokens;

  ClockGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The time that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (tokens.is(index, Kind.NOON)) {
      int hour = tokens.lexeme(index).value();
      return clock(index, index + 1, new Time(hour, 0, ""));
    }
    if (tokens.is(index, "half") && tokens.is(index + 1, "past")) {
      int hour = hourAt(index + 2);
      return hour > 0 ? clock(index, index + 3, new Time(hour, 30, "")) : null;
    }
    if (tokens.is(index, Kind.A) || tokens.is(index, "quarter")) {
      return quarter(index);
    }
    boolean range = tokens.isDash(index - 1) && tokens.isNumber(index - 2); // "9:30-10:30 a.m."
    boolean free = !tokens.touches(index) || tokens.is(index - 1, "(") || range || isIso(index);
    if (!free) {
      return null;
    }
    Found military = military(index);
    return military == null ? digits(index) : military;
  }

  /** "a quarter to three", "quarter past ten". */
  private @Nullable Found quarter(int index) {
    int word = tokens.is(index, Kind.A) ? index + 1 : index;
    boolean past = tokens.is(word + 1, "past");
    int hour = tokens.is(word, "quarter") ? hourAt(word + 2) : 0;
    if (!(past || tokens.is(word + 1, "to")) || hour < 1 || tokens.is(word + 3, Kind.OF)) {
      return null;
    }
    Time time = past ? new Time(hour, 15, "") : new Time(hour == 1 ? 12 : hour - 1, 45, "");
    return clock(index, word + 3, time);
  }

  /** The hour of "at 8 this morning", by the part of the day behind it; empty if it is none. */
  String hourOf(int index, String part) {
    int hour = hourAt(index);
    boolean before = tokens.is(index - 1, Kind.AT) || tokens.is(index - 1, Kind.ABOUT);
    if (!before || hour < 1 || hour > 12) {
      return "";
    }
    return switch (part) {
      case "TMO" -> new Time(hour, 0, "").inHalf(0).value();
      case "TAF", "TEV" -> new Time(hour, 0, "").inHalf(12).value();
      case "TNI" -> new Time(hour, 0, "").inHalf(hour < 5 || hour == 12 ? 0 : 12).value();
      default -> "";
    };
  }

  /** Behind the T of "2022-02-04T15:00". */
  private boolean isIso(int index) {
    return tokens.is(index - 1, "t") && tokens.touches(index - 1) && tokens.isNumber(index - 2);
  }

  /** "0735 GMT", "1103EST". */
  private @Nullable Found military(int index) {
    int number = tokens.number(index);
    boolean time = tokens.length(index) == 4 && number % 100 < 60 && number < 2400;
    boolean hours = tokens.is(index + 1, "hours") && tokens.is(index - 1, Kind.AT);
    return time && number >= 0 && (hours || isZone(index + 1))
        ? clock(index, index + 1, new Time(number / 100, number % 100, ""))
        : null;
  }

  private @Nullable Found digits(int index) {
    int hour = hourAt(index);
    if (hour < 0) {
      return null;
    }
    int at = index + 1;
    boolean colon = tokens.is(at, ":");
    boolean minutes = (colon || tokens.is(at, ".")) && isSixty(at + 1);
    if (!minutes) {
      return afterDigits(index, at, new Time(hour, 0, ""), false);
    }
    int minute = tokens.number(at + 1);
    boolean seconds = tokens.is(at + 2, ":") && isSixty(at + 3);
    String second = seconds ? String.format(":%02d", tokens.number(at + 3)) : "";
    return afterDigits(index, seconds ? at + 4 : at + 2, new Time(hour, minute, second), colon);
  }

  /** Whether two digits below sixty stand here, close to the sign before them. */
  private boolean isSixty(int index) {
    return tokens.touches(index - 1)
        && tokens.touches(index)
        && tokens.length(index) == 2
        && tokens.number(index) >= 0
        && tokens.number(index) < 60;
  }

  /** "2:30 in the afternoon". */
  private @Nullable Found inDayPart(int index, int at, Time time) {
    boolean part = tokens.is(at, "in") && tokens.is(at + 1, Kind.THE);
    if (!part || !tokens.is(at + 2, Kind.DAY_PART) || time.hour() < 1 || time.hour() > 12) {
      return null;
    }
    boolean morning = tokens.is(at + 2, "morning");
    String value = time.inHalf(morning ? 0 : 12).value();
    return new Found(index, at + 3, new Meaning.Clock(value));
  }

  private @Nullable Found afterDigits(int index, int at, Time time, boolean colon) {
    Found part = inDayPart(index, at, time);
    if (part != null) {
      return part;
    }
    int half = halfOfDay(at);
    if (half >= 0 && time.hour() >= 1 && time.hour() <= 12) {
      return clock(index, endOfHalf(at), time.inHalf(half));
    }
    if (tokens.is(at, "o") && (tokens.is(at + 1, "'") || tokens.is(at + 1, "’"))) {
      if (!tokens.is(at + 2, Kind.OCLOCK)) {
        return null;
      }
      Found inPart = inDayPart(index, at + 3, time);
      Meaning meaning = new Meaning.Clock(time.value());
      return inPart == null ? new Found(index, at + 3, meaning) : inPart;
    }
    return (colon || isZone(at)) && time.hour() < 24 && !isRaceTime(index)
        ? clock(index, at, time)
        : null;
  }

  /** "ran the mile in 3:59", "won in 2:15": nobody comes in a time of day. */
  private boolean isRaceTime(int index) {
    return tokens.is(index - 1, "in")
        || (tokens.is(index - 1, "of")
            && (tokens.is(index - 2, "time") || tokens.is(index - 2, "record")));
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

  private boolean isZone(int index) {
    return tokens.is(index, Kind.ZONE) && tokens.shape(index) == Tokens.UPPER;
  }

  /** The time with the zone behind it: "EST", "(GMT)", "Z", "+02:00". */
  private Found clock(int begin, int end, Time time) {
    if (tokens.is(end, "(") && isZone(end + 1) && tokens.is(end + 2, ")")) {
      return new Found(begin, end + 3, new Meaning.Clock(time.value() + zone(end + 1)));
    }
    if (isZone(end)) {
      return new Found(begin, end + 1, new Meaning.Clock(time.value() + zone(end)));
    }
    if (tokens.is(end, "z") && tokens.touches(end)) {
      return new Found(begin, end + 1, new Meaning.Clock(time.value() + "Z"));
    }
    boolean offset =
        tokens.is(end, "+") && tokens.touches(end) && tokens.is(end + 2, ":") && isSixty(end + 3);
    if (offset && tokens.length(end + 1) == 2 && tokens.touches(end + 1)) {
      String hours = "+" + tokens.words(end + 1) + ":" + tokens.words(end + 3);
      return new Found(begin, end + 4, new Meaning.Clock(time.value() + hours));
    }
    int after = tokens.is(end, "hours") ? end + 1 : end;
    return new Found(begin, after, new Meaning.Clock(time.value()));
  }

  private String zone(int index) {
    Lexeme zone = tokens.lexeme(index);
    if (zone.code().equals("LOCAL")) {
      return ""; // "ET" leaves open whether it is summer time
    }
    return zone.code().isEmpty() ? String.format("%+03d", zone.value()) : zone.code();
  }

  /**
   * @param seconds with the colon before them; empty where unsaid
   */
  private record Time(int hour, int minute, String seconds) {
    Time inHalf(int half) {
      return new Time(hour % 12 + half, minute, seconds);
    }

    String value() {
      return "T" + Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2) + seconds;
    }
  }
}
