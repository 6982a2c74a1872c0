package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Changes a word that somebody said into another one. */
final class QuotationPlanter implements Planter {
  private static final int FEWEST_WORDS = 6;
  private static final int AROUND = 5;
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("good", "poor"),
          Map.entry("great", "small"),
          Map.entry("always", "never"),
          Map.entry("never", "often"),
          Map.entry("first", "last"),
          Map.entry("best", "worst"),
          Map.entry("better", "worse"),
          Map.entry("safe", "unsafe"),
          Map.entry("strong", "weak"),
          Map.entry("full", "partial"),
          Map.entry("large", "small"),
          Map.entry("early", "late"),
          Map.entry("happy", "angry"),
          Map.entry("help", "harm"),
          Map.entry("right", "wrong"),
          Map.entry("able", "unable"));
  private static final List<String> OTHERS =
      List.of("broad brief certain careful firm hidden moderate quiet rapid serious".split(" "));

  @Override
  public String kind() {
    return "quotation";
  }

  @Override
  public List<Change> changes(Story story, Newsroom newsroom, Random random) {
    List<Change> changes = new ArrayList<>();
    for (Stretch quotation : Plain.quoted(story.text())) {
      String said = quotation.in(story.text());
      List<Stretch> words = Plain.words(said);
      List<Integer> content = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (Plain.isContent(words.get(i).in(said))) {
          content.add(i);
        }
      }
      if (words.size() < FEWEST_WORDS || content.isEmpty()) {
        continue;
      }
      int chosen = content.get(random.nextInt(content.size()));
      Stretch word = words.get(chosen);
      int from = words.get(Math.max(0, chosen - AROUND)).begin();
      int to = words.get(Math.min(words.size() - 1, chosen + AROUND)).end();
      String around = Plain.said(said.substring(from, to));
      Optional<String> other = newsroom.states(story, told -> Plain.said(told).contains(around));
      String now = another(word.in(said), story.text(), random);
      changes.add(
          new Change(word.begin(), word.end(), now, other.orElse("")).by(quotation.begin()));
    }
    return changes;
  }

  /** Its opposite, else a word of the story with the same ending, else any. */
  private static String another(String word, String text, Random random) {
    String opposite = OPPOSITES.get(word);
    if (opposite != null) {
      return opposite;
    }
    List<String> alike =
        Plain.words(text).stream()
            .map(other -> other.in(text))
            .filter(Plain::isContent)
            .distinct()
            .filter(other -> other.endsWith(word.substring(word.length() - 2)))
            .filter(other -> !other.startsWith(word.substring(0, 3)))
            .sorted()
            .toList();
    List<String> from = alike.isEmpty() ? OTHERS : alike;
    return from.get(random.nextInt(from.size()));
  }
}
