package org.factdesk.desktop.article;

import java.util.Map;
import java.util.TreeMap;

/** What of a row is covered, as stretches that do not touch each other. */
final class Covered {
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  /** Covers a stretch; gives whether any of it was not covered before. */
  boolean add(int from, int to) {
    Map.Entry<Integer, Integer> before = stretches.floorEntry(from);
    if (before != null && before.getValue() >= to) {
      return false;
    }
    int begin = before != null && before.getValue() >= from ? before.getKey() : from;
    int end = to;
    for (Map.Entry<Integer, Integer> next = stretches.ceilingEntry(begin);
        next != null && next.getKey() <= to;
        next = stretches.ceilingEntry(begin)) {
      end = Math.max(end, next.getValue());
      stretches.remove(next.getKey());
    }
    stretches.put(begin, end);
    return true;
  }
}
