package org.factdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values by the bytes that they were made of, the last of each slot: many marks share theirs. */
final class QuickPool<T> {
  private static final int SLOTS = 1024;

  private final QuickBytes line;
  private final int[] begins = new int[SLOTS];
  private final int[] ends = new int[SLOTS];
  private final List<@Nullable T> values = new ArrayList<>(Collections.nCopies(SLOTS, null));

  QuickPool(QuickBytes line) {
    this.line = line;
  }

  /** The value of the bytes that were taken last; null where they make none. */
  @Nullable T get(Supplier<@Nullable T> maker) {
    int slot = (line.hash() ^ line.hash() >>> 10) & (SLOTS - 1);
    T known = values.get(slot);
    byte[] bytes = line.bytes();
    if (known != null
        && Arrays.equals(bytes, begins[slot], ends[slot], bytes, line.begin(), line.end())) {
      return known;
    }
    int begin = line.begin();
    int end = line.end();
    T made = maker.get();
    begins[slot] = begin;
    ends[slot] = end;
    values.set(slot, made);
    return made;
  }
}
