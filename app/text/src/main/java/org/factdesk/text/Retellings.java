package org.factdesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passages among which one that has most of another is found without comparing it with each.
 * Immutable, any thread.
 */
public final class Retellings {
  /** So many that share a rare pair are compared; more only where one text says all of it anew. */
  private static final int MOST_COMPARED = 200;

  private final List<Set<Integer>> passages = new ArrayList<>();
  private final Map<Integer, List<Integer>> byPair = new HashMap<>();

  private Retellings() {}

  /** Of these passages. */
  public static Retellings of(List<Wording> passages) {
    Retellings all = new Retellings();
    for (Wording passage : passages) {
      Set<Integer> pairs = new HashSet<>(passage.pairs());
      int number = all.passages.size();
      pairs.forEach(pair -> all.byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(number));
      all.passages.add(pairs);
    }
    return all;
  }

  /**
   * Whether such a share of the words stands in one of the passages, see {@link Wording#within}.
   */
  public boolean have(Wording words, double share) {
    List<Integer> pairs = words.pairs();
    // Whoever has that share has one of any pairs that are more than the rest.
    int telling = pairs.size() - (int) (share * pairs.size()) + 1;
    return pairs.stream()
        .map(pair -> byPair.getOrDefault(pair, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .limit(Math.max(0, telling))
        .flatMap(List::stream)
        .distinct()
        .limit(MOST_COMPARED)
        .anyMatch(number -> shared(pairs, passages.get(number)) >= share);
  }

  private static double shared(List<Integer> pairs, Set<Integer> passage) {
    return (double) pairs.stream().filter(passage::contains).count() / pairs.size();
  }
}
