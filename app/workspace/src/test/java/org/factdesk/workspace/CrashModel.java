package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a workspace may hold after a kill: each file as it was after one of the edits that were
 * tried in it, and not before the last one that was said to be saved.
 */
final class CrashModel {
  private final long[][] known = new long[CrashChild.ROWS][CrashChild.SLOTS];
  private final List<List<long[]>> tried = new ArrayList<>();
  private long lastTried;
  private long saved;
  private long acknowledged;

  CrashModel() {
    for (int i = 0; i < CrashChild.ROWS; i++) {
      tried.add(new ArrayList<>());
    }
  }

  long lastTried() {
    return lastTried;
  }

  long acknowledged() {
    return acknowledged;
  }

  void tried(long number, int row, int slot, long value) {
    lastTried = number;
    tried.get(row).add(new long[] {number, slot, value});
  }

  void saved(long number) {
    acknowledged += tried.stream().flatMap(List::stream).filter(one -> isNew(one, number)).count();
    saved = number;
  }

  private boolean isNew(long[] one, long number) {
    return one[0] > saved && one[0] <= number;
  }

  /** Holds what a file is found with against what it may be; empty where it is. */
  Optional<String> found(int row, long[] state) {
    long[] at = known[row].clone();
    boolean allowed = tried.get(row).stream().noneMatch(one -> one[0] <= saved);
    boolean right = allowed && Arrays.equals(at, state);
    for (long[] one : tried.get(row)) {
      at[(int) one[1]] = one[2];
      boolean lastSaved = one[0] <= saved;
      right = lastSaved ? Arrays.equals(at, state) : right || Arrays.equals(at, state);
    }
    Optional<String> wrong =
        right
            ? Optional.empty()
            : Optional.of("row " + row + " after edit " + saved + ": " + Arrays.toString(state));
    known[row] = state;
    tried.get(row).clear();
    return wrong;
  }
}
