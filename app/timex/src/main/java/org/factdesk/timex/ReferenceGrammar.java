package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/** Finds the past, present and future at large, and parts of a day named before their date. */
final class ReferenceGrammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final DayGrammar days;

  ReferenceGrammar(Tokens tokens) {
    this.tokens = tokens;
    calendar = new CalendarGrammar(tokens);
    days = new DayGrammar(tokens);
  }

  /** The expression that begins at the token, or null. */
  @Nullable Found at(int index) {
    if (tokens.is(index, Kind.REFERENCE)) {
      String code = tokens.lexeme(index).code();
      if (tokens.is(index, "recent")) {
        boolean units = Lengths.isPluralUnit(tokens, index + 1);
        return units ? reference(index, index + 2, code) : null;
      }
      if (tokens.is(index, "moments")) {
        return moments(index);
      }
      if (tokens.is(index, "present")) {
        return tokens.is(index - 1, "at") ? reference(index, index + 1, code) : null;
      }
      boolean name = tokens.is(index, "future") && tokens.isCapital(index);
      return name ? null : reference(isLed(index) ? index - 1 : index, index + 1, code);
    }
    if (tokens.is(index, Kind.THIS)) {
      boolean these = tokens.is(index, "these");
      boolean days = (these || tokens.is(index, "those")) && tokens.is(index + 1, "days");
      return days ? reference(index, index + 2, these ? "PRESENT_REF" : "PAST_REF") : null;
    }
    int word = tokens.is(index, Kind.THE) ? index + 1 : index;
    if (tokens.is(word, Kind.DAY_PART)) {
      return partOf(index, word);
    }
    if (word == index) {
      return null;
    }
    if (tokens.is(word, "moment") && tokens.is(index - 1, "at") && !tokens.is(word + 1, Kind.OF)) {
      return reference(index, word + 1, "PRESENT_REF");
    }
    if (tokens.is(word, "other")) {
      boolean lately = tokens.is(word + 1, "day") || tokens.is(word + 1, "night");
      return lately ? reference(index, word + 2, "PAST_REF") : null;
    }
    if (tokens.is(word, "past") && !goesOn(word + 1)) {
      return reference(index, word + 1, "PAST_REF");
    }
    boolean near = tokens.is(word, "near") || tokens.is(word, "foreseeable");
    int future = near ? word + 1 : word;
    return tokens.is(future, "future") ? reference(index, future + 1, "FUTURE_REF") : null;
  }

  /** "moments ago", "moments later". */
  private @Nullable Found moments(int index) {
    boolean back = tokens.is(index + 1, Kind.AGO) || tokens.is(index + 1, Kind.EARLIER);
    boolean later = tokens.is(index + 1, Kind.LATER);
    return back || later ? reference(index, index + 2, back ? "PAST_REF" : "FUTURE_REF") : null;
  }

  /** "right now", "more recently". */
  private boolean isLed(int index) {
    boolean recently = tokens.is(index, "recently");
    return (tokens.is(index - 1, "right") && tokens.is(index, "now"))
        || (recently && (tokens.is(index - 1, "more") || tokens.is(index - 1, "most")));
  }

  /** "the past" is a time only where no thing is named behind it. */
  private boolean goesOn(int index) {
    boolean word = tokens.shape(index) >= Tokens.LOWER || tokens.isNumber(index);
    return word
        && (tokens.lexeme(index) == Lexeme.NONE
            || tokens.is(index, Kind.UNIT)
            || tokens.is(index, Kind.CARDINAL)
            || tokens.is(index, Kind.QUANTIFIER)
            || tokens.isNumber(index));
  }

  /** "the morning of 31 January", "the night of May 13". */
  private @Nullable Found partOf(int index, int part) {
    if (!tokens.is(part + 1, Kind.OF) && !tokens.is(part + 1, "on")) {
      return null;
    }
    Found date = calendar.at(part + 2);
    if (date == null) {
      date = days.at(part + 2);
    }
    if (date == null || !date.meaning().namesDay()) {
      return null;
    }
    String clock = "T" + tokens.lexeme(part).code();
    return new Found(index, date.end(), date.meaning().at(clock));
  }

  private static Found reference(int begin, int end, String code) {
    return new Found(begin, end, new Meaning.Reference(code));
  }
}
