package org.factdesk.plugins.dates;

import java.util.List;
import org.factdesk.plugins.dates.EventWords.Word;

/** Tells whether a date is that of somebody's words: "police said Friday", "told CNN on Monday". */
final class Sayings {
  private static final int REACH = 9;

  private Sayings() {}

  /**
   * @param before the words of the clause before the date
   * @param after the words of the clause after the date
   */
  static boolean isSaying(List<Word> before, List<Word> after) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Word word = before.get(i);
      if (CommonWords.isReporting(word.form())) {
        return true;
      }
      boolean otherVerb = word.form().endsWith("ed") || word.form().equals("that");
      if (otherVerb) {
        return false;
      }
    }
    return !after.isEmpty()
        && before.size() < 3
        && after.stream().limit(6).anyMatch(word -> CommonWords.isReporting(word.form()));
  }
}
