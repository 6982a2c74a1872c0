package org.factdesk.timex;

/** Tells the tense of the clause that an expression stands in, from the verb nearest to it. */
final class TenseFinder {
  /** How many words to look at on either side. */
  private static final int REACH = 14;

  private final Tokens tokens;
  private final Schedules schedules;

  TenseFinder(Tokens tokens) {
    this.tokens = tokens;
    schedules = new Schedules(tokens);
  }

  /** The tense around the tokens begin..end. */
  Tense of(int begin, int end) {
    if (schedules.names(begin, end)) {
      return Tense.FUTURE;
    }
    if (tokens.is(end, "ended")) {
      return Tense.PAST; // "the quarter ended Sept. 30"
    }
    Tense tense = ofVerbs(begin, end);
    boolean limit =
        tokens.is(begin, Kind.WEEKDAY)
            && (tokens.is(begin - 1, "by") || tokens.is(begin - 1, "until"));
    return limit && tense != Tense.PAST ? Tense.FUTURE : tense; // "wants a vote by Friday"
  }

  private Tense ofVerbs(int begin, int end) {
    Tense before = Tense.UNKNOWN;
    int stop = Math.max(0, begin - REACH);
    int sign = begin;
    for (int i = begin - 1; i >= stop && !endsSentence(i) && before == Tense.UNKNOWN; i--) {
      before = verb(i);
      sign = i;
    }
    if (before != Tense.UNKNOWN && !crossesComma(sign, begin)) {
      return before;
    }
    Tense after = Tense.UNKNOWN;
    int last = Math.min(tokens.count(), end + REACH);
    for (int i = end; i < last && !endsSentence(i) && after == Tense.UNKNOWN; i++) {
      after = verb(i);
    }
    return after == Tense.UNKNOWN ? before : after;
  }

  private boolean crossesComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ",") || tokens.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int index) {
    if (tokens.isJoint(index + 1) || (tokens.breaks(index + 1) && index + 1 < tokens.count())) {
      return true;
    }
    boolean stop = tokens.is(index, ".") || tokens.is(index, "!") || tokens.is(index, "?");
    return stop
        && !tokens.touches(index + 1)
        && tokens.isCapital(index + 1)
        && (tokens.length(index - 1) > 3 || tokens.isNumber(index - 1));
  }

  private Tense verb(int index) {
    VerbForms forms = VerbForms.of(tokens, index);
    if (forms.future() || forms.planned()) {
      return Tense.FUTURE;
    }
    if (forms.present()) {
      return isPlanned(index + 1) ? Tense.FUTURE : presentOrPerfect(index);
    }
    return forms.past() ? past(index) : Tense.UNKNOWN;
  }

  /** "has met" tells of the past; "has a plan" of now. */
  private Tense presentOrPerfect(int index) {
    boolean has = tokens.is(index, "has") || tokens.is(index, "have");
    boolean perfect = has && (isPast(index + 1) || isPast(index + 2));
    return perfect ? Tense.PAST : Tense.PRESENT;
  }

  private boolean isPast(int index) {
    return VerbForms.of(tokens, index).past();
  }

  private boolean isPlanned(int index) {
    for (int i = index; i < index + 2; i++) {
      if (tokens.shape(i) == Tokens.LOWER
          && (VerbForms.of(tokens, i).planned() || tokens.is(i, "to"))) {
        return true;
      }
    }
    return false;
  }

  /** A participle takes the tense of the helping verb before it: "will be held". */
  private Tense past(int index) {
    for (int i = index - 1; i >= index - 4 && tokens.shape(i) == Tokens.LOWER; i--) {
      if (VerbForms.of(tokens, i).future() || (i < index - 1 && tokens.is(i, "to"))) {
        return Tense.FUTURE;
      }
      if (tokens.is(i, "is") || tokens.is(i, "are") || tokens.is(i, "being")) {
        return Tense.PRESENT;
      }
    }
    return Tense.PAST;
  }
}
