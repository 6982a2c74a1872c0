package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings texts that tell one story together: each has a few topics, those that share two meet under
 * the pair, and of all pairs that those who meet have in common, one is told to be their home.
 *
 * <p>Pure functions, any thread.
 */
public final class TopicPairs {
  private TopicPairs() {}

  /**
   * The keys of all pairs.
   *
   * @param topics weightiest first, without doubles
   */
  public static List<String> keys(List<String> topics) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      for (int j = i + 1; j < topics.size(); j++) {
        keys.add(key(topics.get(i), topics.get(j)));
      }
    }
    return keys;
  }

  /**
   * The key under which a text with these topics is best compared with the others: all of them meet
   * it there, and perhaps more than meet it elsewhere. Empty where they share no pair.
   *
   * @param own its topics, weightiest first
   * @param others the topics of each of the others
   */
  public static String home(List<String> own, List<List<String>> others) {
    List<String> shared =
        own.stream()
            .filter(topic -> others.stream().allMatch(topics -> topics.contains(topic)))
            .limit(2)
            .toList();
    return shared.size() < 2 ? "" : key(shared.get(0), shared.get(1));
  }

  private static String key(String one, String other) {
    return "story " + (one.compareTo(other) < 0 ? one + ", " + other : other + ", " + one);
  }
}
