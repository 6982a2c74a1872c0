package org.factdesk.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.text.Groups;

/**
 * Ties articles to groups, the strong ties first. What a person wants apart is not tied, not even
 * by way of others, but by near-copies.
 */
final class Grouping {
  private final Groups groups;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> apart = new ArrayList<>();

  /** By the first article of a group, which wishes for apartness some article of it is in. */
  private final Map<Integer, BitSet> wishes = new HashMap<>();

  private final List<List<String>> notParted = new ArrayList<>();
  private final List<Tie> holding = new ArrayList<>();

  /**
   * @param ids of the articles, sorted
   * @param ties those that count, in any order
   */
  Grouping(List<String> ids, List<Tie> ties, List<Correction> corrections) {
    groups = new Groups(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
    }
    List<Tie> sorted = new ArrayList<>(ties);
    for (Correction correction : corrections) {
      List<String> known = correction.articles().stream().filter(numbers::containsKey).toList();
      if (correction.together()) {
        for (int i = 1; i < known.size(); i++) {
          sorted.add(new Tie(known.get(0), known.get(i), Tie.Kind.PERSON, 0, ""));
        }
      } else {
        apart.add(known.stream().map(this::number).distinct().toList());
      }
    }
    sorted.sort(Tie.ORDER);
    sorted.stream().filter(tie -> tie.kind() == Tie.Kind.NEAR_COPY).forEach(this::tie);
    noteWhatIsNotParted(ids);
    sorted.stream()
        .filter(tie -> tie.kind() != Tie.Kind.NEAR_COPY && !isForbidden(tie))
        .forEach(this::tie);
  }

  private int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  private void tie(Tie tie) {
    int one = groups.first(number(tie.one()));
    int other = groups.first(number(tie.other()));
    if (groups.tie(one, other)) {
      holding.add(tie);
      BitSet both = wishes(one);
      both.or(wishes(other));
      if (!both.isEmpty()) {
        wishes.put(groups.first(one), both);
      }
    }
  }

  private BitSet wishes(int group) {
    return wishes.getOrDefault(group, new BitSet());
  }

  private void noteWhatIsNotParted(List<String> ids) {
    for (int wish = 0; wish < apart.size(); wish++) {
      Map<Integer, List<String>> together = new LinkedHashMap<>();
      for (int article : apart.get(wish)) {
        int group = groups.first(article);
        together.computeIfAbsent(group, first -> new ArrayList<>()).add(ids.get(article));
        wishes.computeIfAbsent(group, first -> new BitSet()).set(wish);
      }
      together.values().stream().filter(copies -> copies.size() > 1).forEach(notParted::add);
    }
  }

  /** Whether a tie would unite what a person wants apart. */
  private boolean isForbidden(Tie tie) {
    int one = groups.first(number(tie.one()));
    int other = groups.first(number(tie.other()));
    return one != other && wishes(one).intersects(wishes(other));
  }

  /** The numbers of the articles of each group, also of those of one, by the first. */
  List<List<Integer>> all() {
    return groups.all();
  }

  /** By the number of a group's first article, the ties that hold it together. */
  Map<Integer, List<Tie>> holding() {
    Map<Integer, List<Tie>> byGroup = new HashMap<>();
    for (Tie tie : holding) {
      byGroup.computeIfAbsent(groups.first(number(tie.one())), first -> new ArrayList<>()).add(tie);
    }
    return byGroup;
  }

  /** Articles that were to be apart and are near-copies. */
  List<List<String>> notParted() {
    return notParted;
  }
}
