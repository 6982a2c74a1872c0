package org.factdesk.plugins.dates;

import java.util.Locale;
import java.util.Set;

/** The names of months. */
final class Months {
  private static final Set<String> BEGINNINGS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Months() {}

  /** Whether one of the words begins like a month's name. */
  static boolean isNamedIn(String words) {
    for (EventWords.Word word : EventWords.in(words, 0, words.length())) {
      String form = word.form().toLowerCase(Locale.ROOT);
      if (form.length() >= 3 && BEGINNINGS.contains(form.substring(0, 3))) {
        return true;
      }
    }
    return false;
  }
}
