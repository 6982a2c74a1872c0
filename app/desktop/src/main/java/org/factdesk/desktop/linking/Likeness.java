package org.factdesk.desktop.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike passages are to one passage, by the words they share; a word that many passages have
 * counts little.
 */
public final class Likeness {
  private final Set<String> wanted;
  private final Map<String, Integer> uses = new HashMap<>();
  private final int count;

  private Likeness(Set<String> wanted, List<String> passages) {
    this.wanted = wanted;
    this.count = passages.size();
    for (String passage : passages) {
      words(passage).forEach(word -> uses.merge(word, 1, Integer::sum));
    }
  }

  /** How alike others are to this passage; the others say which words are common. */
  public static Likeness to(String passage, List<String> others) {
    return new Likeness(words(passage), others);
  }

  /** From 0, not a word in common, to 1, the same words. */
  public double of(String passage) {
    Set<String> words = words(passage);
    double shared = 0;
    double all = 0;
    for (String word : words) {
      double weight = weight(word);
      all += weight;
      shared += wanted.contains(word) ? weight : 0;
    }
    for (String word : wanted) {
      all += words.contains(word) ? 0 : weight(word);
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return Math.log((count + 2.0) / (uses.getOrDefault(word, 0) + 1.0));
  }

  private static Set<String> words(String passage) {
    Set<String> words = new HashSet<>();
    for (String word : passage.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
