package org.factdesk.plugins.dates;

import java.util.Arrays;

/** Some of the mentions that came together, by their index, in order: plain, for speed. */
final class Members {
  private int[] indexes = new int[4];
  private int size;

  void add(int index) {
    if (size == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * size);
    }
    indexes[size++] = index;
  }

  int at(int position) {
    return indexes[position];
  }

  int size() {
    return size;
  }
}
