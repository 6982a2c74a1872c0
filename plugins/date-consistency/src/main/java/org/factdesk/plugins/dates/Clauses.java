package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factdesk.model.Span;

/** Cuts a sentence with several dates into the stretches that each of them belongs to. */
final class Clauses {
  private static final Set<String> OPENERS =
      Set.of(
          "which",
          "who",
          "whom",
          "when",
          "while",
          "after",
          "before",
          "but",
          "followed",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "as",
          "and",
          "then");

  private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "where");

  private static final int FEW_LETTERS = 12;
  private static final int FEW_WORDS = 2;

  private Clauses() {}

  /**
   * A stretch of the sentence for each date, in order.
   *
   * @param dates in the sentence, in order, not overlapping
   */
  static List<Span> of(String text, Span sentence, List<Span> dates) {
    List<Span> clauses = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = 0; i < dates.size(); i++) {
      Span date = dates.get(i);
      boolean last = i == dates.size() - 1;
      int end = last ? sentence.end() : cut(text, begin, date, dates.get(i + 1));
      int inner = relative(text, begin, date.begin());
      clauses.add(new Span(Math.min(inner, date.begin()), Math.max(end, date.end())));
      begin = Math.max(end, date.end());
    }
    return clauses;
  }

  /** Where the last "who …" or "which …" before the date begins; the clause's begin without one. */
  private static int relative(String text, int begin, int end) {
    List<EventWords.Word> words = EventWords.in(text, begin, end);
    int content = 0;
    for (int i = words.size() - 1; i >= 0; i--) {
      if (RELATIVE.contains(words.get(i).form()) && content >= FEW_WORDS) {
        return words.get(i).begin();
      }
      content += words.get(i).isContent() ? 1 : 0;
    }
    return begin;
  }

  /** Where the stretch of a date ends, before the next one. */
  private static int cut(String text, int begin, Span date, Span next) {
    boolean leads = letters(text, begin, date.begin()) < FEW_LETTERS;
    List<Integer> joints = joints(text, date.end(), next.begin());
    if (!leads) {
      return joints.isEmpty() ? date.end() : joints.get(0);
    }
    for (int i = joints.size() - 1; i >= 0; i--) {
      boolean room = letters(text, date.end(), joints.get(i)) >= FEW_LETTERS;
      if (room && letters(text, joints.get(i), next.begin()) >= FEW_LETTERS) {
        return joints.get(i);
      }
    }
    return joints.isEmpty()
        ? participle(text, date.end(), next.begin())
        : joints.get(joints.size() - 1);
  }

  /** Offsets at which a new clause may begin: behind commas, before words that open clauses. */
  private static List<Integer> joints(String text, int begin, int end) {
    List<Integer> joints = new ArrayList<>();
    for (EventWords.Word word : EventWords.in(text, begin, end)) {
      boolean sign = false;
      for (int at = word.begin() - 1;
          at >= begin && !Character.isLetterOrDigit(text.charAt(at));
          at--) {
        sign |= ",;:–—(".indexOf(text.charAt(at)) >= 0;
      }
      if (sign || OPENERS.contains(word.form())) {
        joints.add(word.begin());
      }
    }
    return joints;
  }

  /** Before the noun of "initiatives disclosed by … on", or the middle where there is none. */
  private static int participle(String text, int begin, int end) {
    List<EventWords.Word> words = EventWords.in(text, begin, end);
    for (int i = words.size() - 1; i > 0; i--) {
      EventWords.Word word = words.get(i);
      if (word.form().endsWith("ed") && word.isContent() && !word.name()) {
        return words.get(i - 1).begin();
      }
    }
    return words.isEmpty() ? end : words.get(words.size() / 2).begin();
  }

  private static int letters(String text, int begin, int end) {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
