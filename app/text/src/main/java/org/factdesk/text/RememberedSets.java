package org.factdesk.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sets of hashes, remembered so that a text need not be read again: the first ones for good, up to
 * {@value #MOST_HASHES} hashes together, and of the others the latest.
 */
final class RememberedSets implements IntFunction<long[]> {
  /** 32 MB: about ten thousand articles. */
  private static final int MOST_HASHES = 1 << 22;

  private static final int LATEST = 256;

  private final IntFunction<long[]> sets;
  private final long[] @Nullable [] kept;
  private final Map<Integer, long[]> latest = new LinkedHashMap<>();
  private int hashes;

  RememberedSets(IntFunction<long[]> sets, int size) {
    this.sets = sets;
    this.kept = new long[size][];
  }

  @Override
  public long[] apply(int number) {
    long[] known = kept[number];
    if (known != null) {
      return known;
    }
    long[] recent = latest.remove(number);
    long[] set = recent == null ? sets.apply(number) : recent;
    if (hashes + set.length <= MOST_HASHES) {
      kept[number] = set;
      hashes += set.length;
    } else {
      latest.put(number, set);
      if (latest.size() > LATEST) {
        latest.remove(latest.keySet().iterator().next());
      }
    }
    return set;
  }
}
