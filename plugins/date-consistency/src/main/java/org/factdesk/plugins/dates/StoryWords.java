package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.plugins.dates.EventWords.Word;

/** The words that an article says most often: two articles that share many tell one story. */
final class StoryWords {
  private static final int MOST = 14;

  /** Only the beginning of a text is looked at, in UTF-16 units. */
  private static final int REACH = 6000;

  private StoryWords() {}

  /** Stems, sorted. */
  static List<String> of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Word word : EventWords.in(text, 0, Math.min(text.length(), REACH))) {
      if (word.isContent() && !Character.isDigit(word.form().charAt(0))) {
        counts.merge(word.stem(), word.name() ? 2 : 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return entries.stream().limit(MOST).map(Map.Entry::getKey).sorted().toList();
  }
}
