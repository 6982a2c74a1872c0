package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Things numbered from 0 that are tied to each other, directly or by way of others (union-find:
 * Galler and Fischer, CACM 1964).
 *
 * <p>For one thread. Each call takes nearly constant time.
 */
public final class Groups {
  private final int[] parents;

  /** So many things, each for itself. */
  public Groups(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** The first thing of the group that this one is in. */
  public int first(int thing) {
    int at = thing;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /**
   * Ties two things.
   *
   * @return whether they were in different groups before
   */
  public boolean tie(int one, int other) {
    int first = first(one);
    int second = first(other);
    parents[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }

  /** All groups by their first thing, also those of one; the things of each in order. */
  public List<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(first(i), first -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
