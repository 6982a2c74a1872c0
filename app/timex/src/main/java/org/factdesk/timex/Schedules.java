package org.factdesk.timex;

/**
 * Tells what is on a programme from what happened: "the contract expires Dec. 31", "talks begin
 * Monday", "leaders to meet Tuesday", "the deadline is Friday". News writes so of what is to come.
 */
final class Schedules {
  /** So many words may stand between the verb and its date. */
  private static final int REACH = 6;

  /** In the present these tell of a programme, whatever their subject. */
  private static final WordTable<Boolean> VERBS =
      table(
          "begins starts opens ends expires takes goes arrives leaves meets returns resumes reopens "
              + "convenes reconvenes departs testifies kicks concludes debuts premieres matures "
              + "becomes comes travels heads lapses adjourns retires airs falls hosts runs reports");

  /** These can be nouns: "the team plays Friday", but "two votes Friday". */
  private static final WordTable<Boolean> VERBS_OR_NOUNS = table("votes plays closes visits");

  /** The same behind a subject in the plural, or behind "to". */
  private static final WordTable<Boolean> PLAIN =
      table(
          "begin start open end expire take go arrive leave meet return resume reopen convene depart "
              + "testify conclude mature become travel vote visit hold report release announce "
              + "decide discuss appear speak launch host play close step retire join run");

  /** What "is meeting", "are leaving" plan. */
  private static final WordTable<Boolean> PROGRESSIVE =
      table(
          "meeting leaving arriving returning traveling travelling departing flying visiting opening "
              + "starting beginning closing holding hosting");

  /** What somebody means to do stands behind these and "to". */
  private static final WordTable<Boolean> INTENT =
      table(
          "agreed agree agrees vowed promised pledged hope hoped want wants wanted plan planned expect "
              + "intend intended prepare prepares preparing prepared promises pledges threatened "
              + "invited ready was were is are");

  /** Some verbs need one of these: "takes effect", "goes on sale", "comes up", "falls on". */
  private static final WordTable<Boolean> PHRASE =
      table("effect sale trial trading force law up out before on earnings results");

  /** What is put off comes later: "[adjourned] until Thursday". */
  private static final WordTable<Boolean> PUT_OFF =
      table("off postponed delayed adjourned deferred suspended rescheduled back");

  private final Tokens tokens;

  Schedules(Tokens tokens) {
    this.tokens = tokens;
  }

  private static WordTable<Boolean> table(String words) {
    WordTable<Boolean> table = new WordTable<>();
    for (String word : words.split(" ")) {
      table.put(word, true);
    }
    return table;
  }

  /** Whether the date at these tokens is one that a programme names. */
  boolean names(int begin, int end) {
    boolean owns = tokens.is(end, "'") || tokens.is(end, "’");
    if (owns && tokens.is(end + 1, "s")) {
      return tokens.is(end + 2, "scheduled")
          || tokens.is(end + 2, "planned")
          || tokens.is(end + 2, "upcoming");
    }
    if (tokens.is(begin - 1, Kind.A)) {
      return false; // "it ends on a Friday"
    }
    if (tokens.is(begin - 1, "ending") || tokens.is(end, "ending")) {
      return true; // "the quarter ending March 31"
    }
    if (tokens.is(begin - 1, "until") && isPutOff(begin - 1)) {
      return true;
    }
    if (tokens.is(begin - 1, "until") && tokens.is(begin, Kind.WEEKDAY) && tokens.is(end, "to")) {
      return true; // "gave him until Friday to answer"
    }
    if (isNow(begin - 1) || (tokens.is(begin - 1, "on") && isNow(begin - 2))) {
      return true;
    }
    return isBehindVerb(begin);
  }

  private boolean isBehindVerb(int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - REACH) && !stops(i); i--) {
      if (isProgramme(i, begin)) {
        return true;
      }
      VerbForms forms = VerbForms.of(tokens, i);
      if (forms.present() || forms.past() || forms.future()) {
        return false;
      }
    }
    return false;
  }

  private boolean isPutOff(int until) {
    for (int i = until - 1; i >= until - 3; i--) {
      if (tokens.find(i, PUT_OFF) != null) {
        return true;
      }
    }
    return false;
  }

  /** "the election is [Sunday]". */
  private boolean isNow(int index) {
    return tokens.is(index, "is") || tokens.is(index, "are");
  }

  /** What stands behind these is another time: "opens after the talks [Friday]". */
  private boolean stops(int index) {
    return switch (tokens.lexeme(index).kind()) {
      case AFTER, BEFORE, AGO, WEEKDAY, MONTH -> true;
      default ->
          (tokens.shape(index) == Tokens.SIGN && !tokens.isDash(index))
              || tokens.breaks(index + 1)
              || tokens.is(index, "following")
              || tokens.is(index, "since")
              || tokens.is(index, "from");
    };
  }

  private boolean isProgramme(int verb, int begin) {
    if (tokens.shape(verb) != Tokens.LOWER) {
      return false;
    }
    if (tokens.find(verb, PROGRESSIVE) != null) {
      return isNow(verb - 1);
    }
    if (tokens.is(verb, "held") && tokens.is(verb - 1, "being")) {
      return isNow(verb - 2);
    }
    if (tokens.find(verb, VERBS) != null) {
      return !needsPhrase(verb) || hasPhrase(verb, begin);
    }
    if (tokens.find(verb, VERBS_OR_NOUNS) != null) {
      return hasSubject(verb);
    }
    if (tokens.find(verb, PLAIN) == null) {
      return false;
    }
    return tokens.is(verb - 1, "to")
        ? isMeant(verb - 2)
        : (!needsPhrase(verb) || hasPhrase(verb, begin)) && hasSubjects(verb);
  }

  private boolean needsPhrase(int verb) {
    return tokens.is(verb, "takes")
        || tokens.is(verb, "take")
        || tokens.is(verb, "goes")
        || tokens.is(verb, "go")
        || tokens.is(verb, "comes")
        || tokens.is(verb, "falls")
        || tokens.is(verb, "reports")
        || tokens.is(verb, "hold")
        || tokens.is(verb, "report")
        || tokens.is(verb, "close")
        || tokens.is(verb, "step");
  }

  private boolean hasPhrase(int verb, int begin) {
    for (int i = verb + 1; i < begin; i++) {
      if (tokens.find(i, PHRASE) != null) {
        return true;
      }
    }
    return false;
  }

  /** "[Parliament] votes", "who [votes]", "the [team] plays". */
  private boolean hasSubject(int verb) {
    int before = verb - 1;
    if (tokens.isCapital(before)) {
      return true;
    }
    boolean word = tokens.shape(before) == Tokens.LOWER && !tokens.endsWith(before, "s");
    return word
        && (tokens.is(before, "who")
            || tokens.is(before, "which")
            || tokens.is(before, "it")
            || (tokens.lexeme(before) == Lexeme.NONE
                && (tokens.is(before - 1, Kind.THE) || tokens.is(before - 1, Kind.A))));
  }

  /** "[the talks] begin", "[the talks begin Monday] and end". */
  private boolean hasSubjects(int verb) {
    int before = verb - 1;
    boolean joined = tokens.is(before, Kind.AND) && tokens.is(before - 1, Kind.WEEKDAY);
    boolean plural = tokens.endsWith(before, "s") && tokens.length(before) > 3;
    boolean which = tokens.is(before, "which") || tokens.is(before, "who");
    return joined || which || (plural && VerbForms.of(tokens, before).equals(VerbForms.NONE));
  }

  /** "[leaders] to meet", "[they agreed] to meet"; not "[he was forced] to leave". */
  private boolean isMeant(int governor) {
    if (tokens.shape(governor) == Tokens.LOWER && tokens.find(governor, INTENT) != null) {
      return true;
    }
    boolean noun =
        tokens.isCapital(governor)
            || (tokens.endsWith(governor, "s")
                && VerbForms.of(tokens, governor).equals(VerbForms.NONE));
    return noun && !isTold(governor);
  }

  /** Whether a verb of the past stands before: it is no headline then. */
  private boolean isTold(int index) {
    for (int i = index; i >= Math.max(0, index - 2 * REACH) && !tokens.breaks(i + 1); i--) {
      if (VerbForms.of(tokens, i).past()) {
        return true;
      }
    }
    return false;
  }
}
