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

  /** Sketches lie in blocks of so many, as they are read in no order and very often. */
  private static final int BLOCK = 1 << 8;

  private final List<short[]> sketches = new ArrayList<>();
  private final List<int[]> earlier = new ArrayList<>();
  private int[][] latest = new int[COUNT][];
  private int capacity = 64;
  private int size;

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
    if (size % BLOCK == 0) {
      sketches.add(new short[BLOCK * Sketch.BINS]);
      earlier.add(new int[BLOCK * COUNT]);
    }
    System.arraycopy(sketch, 0, block(size), place(size), Sketch.BINS);
    size++;
    if (size > 2 * capacity) {
      capacity *= 2;
      clear();
      for (int number = 0; number < size; number++) {
        chain(number, sketch(number));
      }
    } else {
      chain(size - 1, sketch);
    }
  }

  private short[] block(int number) {
    return sketches.get(number / BLOCK);
  }

  private static int place(int number) {
    return number % BLOCK * Sketch.BINS;
  }

  private void chain(int number, short[] sketch) {
    int[] before = earlier.get(number / BLOCK);
    int first = number % BLOCK * COUNT;
    for (int band = 0; band < COUNT; band++) {
      int slot = slot(sketch, band);
      before[first + band] = latest[band][slot];
      latest[band][slot] = number;
    }
  }

  private int slot(short[] sketch, int band) {
    int key = (sketch[2 * band] & 0xFFFF) << 16 | sketch[2 * band + 1] & 0xFFFF;
    int spread = key * 0x9E3779B9;
    return (spread ^ spread >>> 15) & (capacity - 1);
  }

  int size() {
    return size;
  }

  short[] sketch(int number) {
    return Arrays.copyOfRange(block(number), place(number), place(number) + Sketch.BINS);
  }

  /** The latest sketch that may agree in that band; {@link #NONE} where there is none. */
  int latest(short[] sketch, int band) {
    return latest[band][slot(sketch, band)];
  }

  /** The next earlier one of the chain of that band; {@link #NONE} at its end. */
  int earlier(int number, int band) {
    return earlier.get(number / BLOCK)[number % BLOCK * COUNT + band];
  }

  /** Whether a sketch does agree with the one of that number in the band. */
  boolean agree(short[] sketch, int number, int band) {
    short[] block = block(number);
    int at = place(number) + 2 * band;
    return sketch[2 * band] == block[at] && sketch[2 * band + 1] == block[at + 1];
  }

  /** In how many numbers a sketch agrees with the one of that number. */
  int agreements(short[] sketch, int number) {
    short[] block = block(number);
    int first = place(number);
    int same = 0;
    for (int bin = 0; bin < Sketch.BINS; bin++) {
      same += sketch[bin] == block[first + bin] ? 1 : 0;
    }
    return same;
  }
}
