package org.factdesk.store;

import java.util.HashSet;
import java.util.Set;

/** The ids of a file so far: one array for the many, whoever wrote them. */
final class IdSet {
  /** So many others may stand in the way; ids that were made to collide go elsewhere. */
  private static final int MOST_STEPS = 32;

  private static final int SMALLEST_ELEMENT = 64;

  private final String[] table;
  private final Set<String> crowded = new HashSet<>();

  /**
   * @param bytes of the whole file
   */
  IdSet(int bytes) {
    table = new String[Integer.highestOneBit(16 + bytes / SMALLEST_ELEMENT) * 2];
  }

  /** Whether it was not there before. */
  boolean add(String id) {
    int hash = id.hashCode();
    int mixed = hash * 0x9E3779B9;
    int at = mixed ^ mixed >>> 15;
    for (int step = 0; step < MOST_STEPS; step++) {
      int slot = (at + step) & (table.length - 1);
      String there = table[slot];
      if (there == null) {
        table[slot] = id;
        return true;
      }
      if (there.hashCode() == hash && there.equals(id)) {
        return false;
      }
    }
    return crowded.add(id);
  }
}
