package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings texts that tell one story together: each has a few topics, those that share two meet under
 * the pair, and of all pairs that those who meet have in common, one is told to be their home.
 *
 * <p>Pure functions, any thread.
 */
public final class TopicPairs {
  private static final int MOST = 7;

  private TopicPairs() {}

  /**
   * The names that a text is about, weightiest first: those it has most often, and rather people
   * and full names, which say more of a story than countries do. A person’s is the surname.
   *
   * @param names of the text
   */
  public static List<String> topics(CharSequence text, List<ProperName> names) {
    Map<String, Integer> weights = new TreeMap<>();
    Map<String, String> topics = new HashMap<>();
    for (ProperName name : names) {
      String words = name.span().in(text).replaceAll("\\s+", " ");
      int full = words.indexOf(' ') > 0 ? 2 : 0;
      int weight = 1 + full + (name.kind() == ProperName.Kind.PERSON ? 3 : 0);
      weights.merge(words, weight, (known, more) -> Math.max(known, weight) + 1);
      topics.put(words, topic(words, name.kind()));
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> topics.getOrDefault(entry.getKey(), ""))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String topic(String words, ProperName.Kind kind) {
    boolean whole = kind == ProperName.Kind.ORGANISATION || kind == ProperName.Kind.PLACE;
    return SpellingLikeness.plain(whole ? words : words.substring(words.lastIndexOf(' ') + 1));
  }

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
