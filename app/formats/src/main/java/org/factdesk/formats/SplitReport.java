package org.factdesk.formats;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a dataset was split.
 *
 * @param groups by their first article
 * @param counts what each part got, by its name; links also where an end is not chosen
 * @param notParted articles that a person wanted apart and that near-copies hold together
 * @param crossing how many near-copies were found in different parts when all were looked at once
 *     more; empty where that was not done
 */
public record SplitReport(
    SplitPlan plan,
    List<ArticleGroup> groups,
    SortedMap<String, Counts> counts,
    List<List<String>> notParted,
    OptionalInt crossing) {
  public SplitReport {
    groups = List.copyOf(groups);
    counts = new TreeMap<>(counts);
    notParted = List.copyOf(notParted);
  }

  SplitReport withCrossing(int value) {
    return new SplitReport(plan, groups, counts, notParted, OptionalInt.of(value));
  }

  /** The share of the articles, 0 to 1, that a part really got. */
  public double achieved(String part) {
    int all = Counts.total(counts.values()).articles();
    return all == 0 ? 0 : (double) counts.getOrDefault(part, Counts.none()).articles() / all;
  }
}
