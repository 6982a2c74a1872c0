package org.factdesk.plugins.reprints;

import java.time.LocalDate;
import java.util.List;

/** Clauses that the messages have in common. */
final class Words {
  private static final int FIRST_WORDS = 6;

  private Words() {}

  static String percent(double share) {
    return Math.round(Math.floor(share * 100)) + " %";
  }

  /** The first words, to name a passage by. */
  static String beginning(String quote) {
    String[] words = quote.strip().split("\\s+");
    return String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
  }

  /** Which of the articles was there first, as far as that is known. */
  static String origin(Member first, Member second) {
    List<LocalDate> day = first.reading().published();
    if (day.isEmpty()) {
      return "see who had it first, and count them as one source";
    }
    return day.equals(second.reading().published())
        ? "more than one is of " + day.get(0) + ", the earliest day; count them as one source"
        : first.article() + " of " + day.get(0) + " is the earliest; count them as one source";
  }
}
