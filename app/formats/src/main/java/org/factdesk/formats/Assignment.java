package org.factdesk.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts groups into parts one by one, the large ones first, each where it keeps the shares of
 * articles, layers and values nearest to what they are to be (by the sum of chi-squares, as an
 * excess weighs more in a small part). While there are as few groups left as empty parts, they go
 * into those.
 */
final class Assignment {
  private final Profiles profiles;
  private final List<String> ids;
  private final SplitShares shares;
  private final double[] totals;
  private final double[][] filled;

  Assignment(Profiles profiles, List<String> ids, SplitShares shares) {
    this.profiles = profiles;
    this.ids = ids;
    this.shares = shares;
    this.totals = profiles.totals();
    this.filled = new double[shares.parts().size()][profiles.dimensions()];
  }

  /**
   * The number of the part that each group goes into, in the order of the groups.
   *
   * @param groups numbers of articles
   */
  int[] parts(List<List<Integer>> groups, long seed) {
    int[] parts = new int[groups.size()];
    List<Integer> order = order(groups, Long.toString(seed));
    int left = groups.size();
    for (int group : order) {
      double[] sums = new double[totals.length];
      groups.get(group).forEach(article -> profiles.addTo(sums, article));
      parts[group] = best(sums, left);
      double[] part = filled[parts[group]];
      Arrays.setAll(part, i -> part[i] + sums[i]);
      left--;
    }
    return parts;
  }

  /** Large groups first; among equal ones the seed decides. */
  private List<Integer> order(List<List<Integer>> groups, String seed) {
    record Place(int group, int size, long drawn) {}
    List<Place> places = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      String first = ids.get(groups.get(i).get(0));
      places.add(new Place(i, groups.get(i).size(), LongSet.hash(first, seed)));
    }
    places.sort(
        Comparator.comparing(Place::size, Comparator.reverseOrder())
            .thenComparing(Place::drawn)
            .thenComparing(Place::group));
    return places.stream().map(Place::group).toList();
  }

  private int best(double[] sums, int left) {
    long empty = Arrays.stream(filled).filter(part -> part[Profiles.ARTICLES] == 0).count();
    boolean onlyEmpty = left <= empty;
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int part = 0; part < filled.length; part++) {
      double worse = worse(part, sums);
      if (worse < least && !(onlyEmpty && filled[part][Profiles.ARTICLES] > 0)) {
        best = part;
        least = worse;
      }
    }
    return best;
  }

  /** By how much the group would make the part's chi-square worse. */
  private double worse(int part, double[] sums) {
    double share = shares.parts().get(part).share();
    double worse = 0;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        double now = filled[part][i] / totals[i] - share;
        double more = sums[i] / totals[i];
        worse += profiles.weight(i) * (2 * now * more + more * more) / share;
      }
    }
    return worse;
  }

  /** What a part has got so far. */
  Counts counts(int part) {
    return profiles.counts(filled[part]);
  }
}
