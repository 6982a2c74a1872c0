package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.plugins.dates.DatedEvent.Setting;
import org.factdesk.plugins.dates.EventWords.Word;

/** The words that an article says most often: two articles that share many tell one story. */
final class StoryWords {
  private static final int MOST = 14;
  private static final int TOPICS = 6;

  /** Only the beginning of a text is looked at, in UTF-16 units. */
  private static final int REACH = 6000;

  private StoryWords() {}

  /** Stems, the most telling first: those said most often, where names count twice. */
  private static List<String> ranked(String text) {
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
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  /**
   * @param named the days that the article names, sorted
   */
  static Setting of(String text, List<LocalDate> named) {
    List<String> ranked = ranked(text);
    List<String> topics =
        ranked.stream().filter(stem -> !CommonWords.isFrequent(stem)).limit(TOPICS).toList();
    return new Setting(ranked.stream().limit(MOST).sorted().toList(), topics, named);
  }
}
