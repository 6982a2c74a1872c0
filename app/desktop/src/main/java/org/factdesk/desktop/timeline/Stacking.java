package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what would lie on one another into rows; what stands free stays in the middle. Pure. */
final class Stacking {
  private static final double APART = 2;
  private static final int MOST_ROWS = 6;

  private Stacking() {}

  /** Something that takes room from left to right. */
  static final class Item<T> {
    private final double left;
    private final double right;
    private final int rank;
    private final T what;
    private int row;
    private int rows = 1;

    /**
     * @param rank the lowest goes into the upmost row; items of the highest rank may touch
     */
    Item(double left, double right, int rank, T what) {
      this.left = left;
      this.right = right;
      this.rank = rank;
      this.what = what;
    }

    T what() {
      return what;
    }

    /** From 0 at the top. */
    int row() {
      return row;
    }

    /** How many rows there are where it stands. */
    int rows() {
      return rows;
    }
  }

  private static final int DAYS = 2;

  /** Gives every item its row; gives the greatest number of rows. */
  static <T> int stack(List<Item<T>> items) {
    List<Item<T>> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing(item -> item.left));
    int most = 1;
    List<Item<T>> cluster = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Item<T> item : sorted) {
      if (item.left >= end + APART) {
        most = Math.max(most, settle(cluster));
        cluster.clear();
      }
      cluster.add(item);
      end = Math.max(end, item.right);
    }
    return Math.max(most, settle(cluster));
  }

  private static <T> int settle(List<Item<T>> cluster) {
    cluster.sort(
        Comparator.comparing((Item<T> item) -> item.rank)
            .thenComparing(item -> item.left - item.right));
    List<List<Item<T>>> rows = new ArrayList<>();
    List<Item<T>> days = cluster.stream().filter(item -> item.rank == DAYS).toList();
    cluster.stream().filter(item -> item.rank < DAYS).forEach(item -> put(List.of(item), rows));
    if (!days.isEmpty()) {
      put(days, rows);
    }
    cluster.forEach(item -> item.rows = rows.size());
    return Math.max(1, rows.size());
  }

  /** Into the first row that has room for all of them. */
  private static <T> void put(List<Item<T>> items, List<List<Item<T>>> rows) {
    int row = 0;
    while (row < rows.size() && row < MOST_ROWS - 1 && !fit(items, rows.get(row))) {
      row++;
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    for (Item<T> item : items) {
      rows.get(row).add(item);
      item.row = row;
    }
  }

  private static <T> boolean fit(List<Item<T>> items, List<Item<T>> row) {
    return items.stream().allMatch(item -> fits(item, row));
  }

  private static <T> boolean fits(Item<T> item, List<Item<T>> row) {
    for (Item<T> other : row) {
      boolean touches = item.left < other.right + APART && other.left < item.right + APART;
      if (touches && (item.rank < DAYS || other.rank < DAYS)) {
        return false;
      }
    }
    return true;
  }
}
