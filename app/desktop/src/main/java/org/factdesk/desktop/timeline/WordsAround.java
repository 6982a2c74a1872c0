package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.timeline.ToldDate.Run;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.factdesk.text.Words;

/** Finds the words around a date. Pure. */
final class WordsAround {
  /** How many words on either side of a date belong to it at most. */
  private static final int REACH = 10;

  /** UTF-16 units that so many words take at most. */
  private static final int FAR = 16 * REACH;

  private final String text;
  private final List<Span> sentences;

  WordsAround(String text) {
    this.text = text;
    this.sentences = Sentences.in(text);
  }

  /**
   * The runs of words around the date, within the claim that holds it or else within its sentence.
   */
  List<Run> around(Span date, Optional<Span> claim) {
    Span within = claim.orElseGet(() -> sentence(date));
    List<Run> runs = new ArrayList<>();
    int from = Math.max(within.begin(), date.begin() - FAR);
    int to = Math.min(within.end(), date.end() + FAR);
    if (from < date.begin()) {
      List<Span> before = words(from, date.begin());
      runs.addAll(runs(before.subList(Math.max(0, before.size() - REACH), before.size()), true));
    }
    if (date.end() < to) {
      List<Span> after = words(date.end(), to);
      runs.addAll(runs(after.subList(0, Math.min(REACH, after.size())), false));
    }
    return runs;
  }

  private Span sentence(Span date) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).begin() <= date.begin()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? date : sentences.get(low);
  }

  private List<Span> words(int from, int to) {
    return Words.in(text.substring(from, to)).stream()
        .map(word -> new Span(word.begin() + from, word.end() + from))
        .toList();
  }

  private List<Run> runs(List<Span> words, boolean before) {
    List<Run> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && isBreak(words.get(i - 1).end(), words.get(i).begin())) {
        runs.add(new Run(run, before, before ? words.size() - i : i - run.size()));
        run = new ArrayList<>();
      }
      run.add(words.get(i).in(text));
    }
    runs.add(new Run(run, before, before ? 0 : words.size() - run.size()));
    return runs;
  }

  private boolean isBreak(int from, int to) {
    String between = text.substring(from, to);
    return !between.isBlank() || between.contains("\n");
  }
}
