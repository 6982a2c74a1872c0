package org.factdesk.timex;

import java.util.Locale;
import java.util.Set;

/** Tells the tense of the clause that an expression stands in, from the verb nearest to it. */
final class TenseFinder {
  /** How many words to look at on either side. */
  private static final int REACH = 14;

  private static final Set<String> FUTURE =
      Set.of(
          "will", "shall", "won", "ll", "would", "could", "should", "must", "may", "might", "can");

  private static final Set<String> PLANNED =
      Set.of(
          "scheduled",
          "expected",
          "due",
          "planned",
          "slated",
          "set",
          "likely",
          "planning",
          "hopes",
          "plans",
          "expects",
          "intends",
          "aims",
          "going",
          "hoping",
          "vowed");

  private static final Set<String> PRESENT =
      Set.of("is", "are", "am", "has", "have", "says", "remains", "continues", "does", "do");

  private static final Set<String> PAST =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "took",
          "made",
          "came",
          "went",
          "began",
          "met",
          "left",
          "gave",
          "held",
          "became",
          "got",
          "found",
          "saw",
          "knew",
          "wrote",
          "won",
          "lost",
          "sent",
          "spoke",
          "led",
          "struck",
          "hit",
          "killed",
          "died",
          "fell",
          "rose",
          "drew",
          "put",
          "ran",
          "brought",
          "bought",
          "sold",
          "built",
          "felt",
          "kept",
          "paid",
          "read",
          "shot",
          "stood",
          "sank",
          "sought",
          "caught",
          "broke",
          "chose",
          "drove",
          "flew",
          "grew",
          "threw",
          "wore",
          "fought",
          "taught",
          "thought",
          "heard",
          "lay",
          "laid",
          "beat",
          "shut",
          "cut",
          "spent",
          "burst",
          "been",
          "taken",
          "given",
          "seen",
          "written",
          "stolen",
          "arose",
          "swore",
          "withdrew",
          "swept",
          "shook",
          "woke",
          "stole",
          "forced",
          "quit");

  private final Tokens tokens;

  TenseFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The tense around the tokens begin..end. */
  Tense of(int begin, int end) {
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
        && tokens.length(index - 1) > 3;
  }

  private Tense verb(int index) {
    if (tokens.shape(index) != Tokens.LOWER) {
      return Tense.UNKNOWN;
    }
    String word = tokens.words(index).toLowerCase(Locale.ROOT);
    if (FUTURE.contains(word) || PLANNED.contains(word)) {
      return Tense.FUTURE;
    }
    if (PRESENT.contains(word)) {
      return isPlanned(index + 1) ? Tense.FUTURE : presentOrPerfect(word, index);
    }
    boolean past = PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    return past ? past(index) : Tense.UNKNOWN;
  }

  /** "has met" tells of the past; "has a plan" of now. */
  private Tense presentOrPerfect(String word, int index) {
    boolean perfect = word.startsWith("ha") && (isPast(index + 1) || isPast(index + 2));
    return perfect ? Tense.PAST : Tense.PRESENT;
  }

  private boolean isPast(int index) {
    if (tokens.shape(index) != Tokens.LOWER) {
      return false;
    }
    String word = tokens.words(index);
    return PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"));
  }

  private boolean isPlanned(int index) {
    for (int i = index; i < index + 2; i++) {
      if (tokens.shape(i) == Tokens.LOWER
          && (PLANNED.contains(tokens.words(i)) || tokens.is(i, "to"))) {
        return true;
      }
    }
    return false;
  }

  /** A participle takes the tense of the helping verb before it: "will be held". */
  private Tense past(int index) {
    for (int i = index - 1; i >= index - 4 && tokens.shape(i) == Tokens.LOWER; i--) {
      String word = tokens.words(i);
      if (FUTURE.contains(word) || (word.equals("to") && i < index - 1)) {
        return Tense.FUTURE;
      }
      if (word.equals("is") || word.equals("are") || word.equals("being")) {
        return Tense.PRESENT;
      }
    }
    return Tense.PAST;
  }
}
