package org.factdesk.text;

import java.util.Arrays;

/**
 * The runs of {@value #LENGTH} letters that a passage holds, as hashes, sorted, each once. Of a
 * very long passage only every so manieth is kept, chosen by the hash itself, so that what two
 * passages share can still be compared.
 */
final class Shingles {
  /** Short enough to survive a changed word nearby, long enough not to meet by chance. */
  static final int LENGTH = 10;

  private static final int MOST = 1 << 16;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int thinning;

  private Shingles(long[] hashes, int thinning) {
    this.hashes = hashes;
    this.thinning = thinning;
  }

  static Shingles of(Letters letters) {
    return of(letters, thinningFor(letters.length()));
  }

  /** Keeps about one shingle in two to the power of {@code thinning}. */
  static Shingles of(Letters letters, int thinning) {
    int count = Math.max(1, letters.length() - LENGTH + 1);
    long[] kept = new long[Math.min(count, 1 << 10)];
    int size = 0;
    long dropped = power(Math.min(LENGTH, letters.length()));
    long rolling = 0;
    for (int i = 0; i < letters.length(); i++) {
      rolling = rolling * BASE + letters.charAt(i) + 1;
      if (i >= LENGTH) {
        rolling -= dropped * (letters.charAt(i - LENGTH) + 1);
      }
      boolean complete = i >= LENGTH - 1 || i == letters.length() - 1;
      long hash = mix(rolling);
      if (complete && isKept(hash, thinning)) {
        if (size == kept.length) {
          kept = Arrays.copyOf(kept, size * 2);
        }
        kept[size++] = hash;
      }
    }
    return new Shingles(sortedDistinct(kept, size), thinning);
  }

  /** How much to thin out a text of so many letters. */
  static int thinningFor(int letters) {
    int thinning = 0;
    while (letters >> thinning > MOST) {
      thinning++;
    }
    return thinning;
  }

  int size() {
    return hashes.length;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** The share, 0 to 1, of these shingles that the other passage also holds. */
  double shareIn(Shingles other) {
    int both = Math.max(thinning, other.thinning);
    int counted = 0;
    int shared = 0;
    for (long hash : hashes) {
      if (isKept(hash, both)) {
        counted++;
        if (Arrays.binarySearch(other.hashes, hash) >= 0) {
          shared++;
        }
      }
    }
    return counted == 0 ? 0 : (double) shared / counted;
  }

  private static boolean isKept(long hash, int thinning) {
    return (hash & ((1L << thinning) - 1)) == 0;
  }

  private static long[] sortedDistinct(long[] values, int size) {
    Arrays.sort(values, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    return Arrays.copyOf(values, distinct);
  }

  private static long power(int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result *= BASE;
    }
    return result;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
