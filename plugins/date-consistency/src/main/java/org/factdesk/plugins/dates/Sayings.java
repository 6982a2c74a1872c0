package org.factdesk.plugins.dates;

import java.util.List;
import java.util.Set;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.EventWords.Word;

/**
 * Tells whether a date is that of somebody's words: "police said Friday", "told CNN on Monday",
 * "according to a statement issued Tuesday". "Police said the attack on Friday" and "Friday's
 * attack, police said" date the attack.
 */
final class Sayings {
  private static final int REACH = 9;
  private static final int REACH_AFTER = 6;

  /** What is said, where it comes with its own date: "a report published Friday". */
  private static final Set<String> WRITINGS =
      Set.of(
          ("statement interview report letter memo message filing video announcement release"
                  + " advisory warning notice study survey")
              .split(" "));

  private static final Set<String> ISSUED =
      Set.of("issued", "released", "published", "posted", "broadcast", "aired", "dated", "sent");

  /** Verbs that what was said may follow without "that". */
  private static final Set<String> BEFORE_CLAUSES =
      Set.of("said", "says", "say", "added", "claimed", "claims", "insisted", "argued", "noted");

  /** What may stand between such a verb and its own date. */
  private static final Set<String> OF_SAYING =
      Set.of(
          ("in on at by to from during after before via through late later early earlier again"
                  + " publicly yesterday today and as")
              .split(" "));

  /** Words behind which something else than the saying is told. */
  private static final Set<String> TURNS =
      Set.of("that", "when", "where", "while", "who", "which", "because", "made", "took");

  private Sayings() {}

  static boolean isSaying(String text, Span date, ClauseWords clause) {
    return ClauseWords.owns(text, date)
        ? ownsWriting(clause.after())
        : isSaidBefore(text, clause.before()) || isSaidAfter(clause);
  }

  /** "Friday's statement". */
  private static boolean ownsWriting(List<Word> after) {
    return after.stream().skip(1).limit(2).anyMatch(word -> WRITINGS.contains(word.form()));
  }

  private static boolean isSaidBefore(String text, List<Word> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      String form = before.get(i).form();
      if (CommonWords.isReporting(form)) {
        return !opensClause(text, before, i);
      }
      if (TURNS.contains(form) || isOtherVerb(before.get(i))) {
        return isIssued(before, i);
      }
    }
    return false;
  }

  private static boolean isIssued(List<Word> before, int index) {
    return index > 0
        && ISSUED.contains(before.get(index).form())
        && WRITINGS.contains(before.get(index - 1).form());
  }

  /**
   * "Police said the attack on", unlike "said late on" and the turned ", said Owen of Palmer on".
   */
  private static boolean opensClause(String text, List<Word> before, int index) {
    Word verb = before.get(index);
    if (index + 1 == before.size() || !BEFORE_CLAUSES.contains(verb.form())) {
      return false;
    }
    return !OF_SAYING.contains(before.get(index + 1).form()) && !isTurned(text, verb.begin());
  }

  /** Whether a comma or a quotation ends right before. */
  private static boolean isTurned(String text, int begin) {
    int at = begin - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** "On Friday, police said", but not "On Friday, two men were killed, police said". */
  private static boolean isSaidAfter(ClauseWords clause) {
    if (clause.before().size() >= 3) {
      return false;
    }
    for (Word word : clause.after().subList(0, Math.min(REACH_AFTER, clause.after().size()))) {
      if (CommonWords.isReporting(word.form())) {
        return true;
      }
      if (isOtherVerb(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOtherVerb(Word word) {
    return word.form().endsWith("ed") || EventVerbs.isIrregular(word.form());
  }
}
