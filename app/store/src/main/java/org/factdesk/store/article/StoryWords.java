package org.factdesk.store.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/** The words that a story uses, to tell a line about it from a line about something else. */
final class StoryWords {
  private static final int LOOKED_AT = 8_000;
  private static final int STEM = 5;

  private final Set<String> stems = new HashSet<>();

  private StoryWords() {}

  /** The words of the prose that is not decided to be anything but body. */
  static StoryWords of(Draft draft) {
    StoryWords words = new StoryWords();
    int looked = 0;
    for (int i = 0; i < draft.size() && looked < LOOKED_AT; i++) {
      Passage passage = draft.passage(i);
      if (!draft.isDecided(i) && passage.isProse()) {
        int end = Math.min(passage.text().length(), LOOKED_AT - looked);
        words.stems.addAll(
            end == passage.text().length()
                ? draft.stems(i)
                : stems(passage.text().substring(0, end)));
        looked += end;
      }
    }
    return words;
  }

  /** The share, 0 to 1, of the line's words that the story uses. */
  double shareOf(String line) {
    Set<String> used = stems(line);
    int all = used.size();
    used.retainAll(stems);
    return all == 0 ? 0 : (double) used.size() / all;
  }

  /** The beginnings of the words that carry meaning: long ones, names, single signs of Chinese. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (Span span : Words.in(text)) {
      int first = text.codePointAt(span.begin());
      boolean name = span.length() > 1 && Character.isUpperCase(first);
      if (span.length() >= 4 || name || Character.isIdeographic(first)) {
        int end = Math.min(span.begin() + STEM, span.end());
        stems.add(text.substring(span.begin(), end).toLowerCase(Locale.ROOT));
      }
    }
    return stems;
  }
}
