package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sketches, found again by any two neighbouring numbers of theirs (a band). For each band a sketch
 * is chained to the latest earlier one that may agree in it.
 *
 * <p>For one thread. About 1 KB a sketch.
 */
final class Bands {
  static final int COUNT = Sketch.BINS / 2;

  /** The end of a chain. */
  static final int NONE = -1;

  private final List<short[]> sketches = new ArrayList<>();
  private final List<int[]> earlier = new ArrayList<>();
  private int[][] latest = new int[COUNT][];
  private int capacity = 64;

  Bands() {
    clear();
  }

  private void clear() {
    for (int band = 0; band < COUNT; band++) {
      latest[band] = new int[capacity];
      Arrays.fill(latest[band], NONE);
    }
  }

  /** Adds a sketch; its number is the next one, from 0. */
  void add(short[] sketch) {
    sketches.add(sketch);
    earlier.add(new int[COUNT]);
    if (sketches.size() > 2 * capacity) {
      capacity *= 2;
      clear();
      for (int number = 0; number < sketches.size(); number++) {
        chain(number);
      }
    } else {
      chain(sketches.size() - 1);
    }
  }

  private void chain(int number) {
    short[] sketch = sketches.get(number);
    int[] before = earlier.get(number);
    for (int band = 0; band < COUNT; band++) {
      int slot = slot(sketch, band);
      before[band] = latest[band][slot];
      latest[band][slot] = number;
    }
  }

  private int slot(short[] sketch, int band) {
    int key = (sketch[2 * band] & 0xFFFF) << 16 | sketch[2 * band + 1] & 0xFFFF;
    int spread = key * 0x9E3779B9;
    return (spread ^ spread >>> 15) & (capacity - 1);
  }

  int size() {
    return sketches.size();
  }

  short[] sketch(int number) {
    return sketches.get(number);
  }

  /** The latest sketch that may agree in that band; {@link #NONE} where there is none. */
  int latest(short[] sketch, int band) {
    return latest[band][slot(sketch, band)];
  }

  /** The next earlier one of the chain of that band; {@link #NONE} at its end. */
  int earlier(int number, int band) {
    return earlier.get(number)[band];
  }

  /** Whether two sketches do agree in the band. */
  static boolean agree(short[] one, short[] other, int band) {
    return one[2 * band] == other[2 * band] && one[2 * band + 1] == other[2 * band + 1];
  }
}
