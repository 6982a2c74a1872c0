package org.factdesk.text;

import java.util.Arrays;

/**
 * How far two rows of telling words go on to say the same from some place on, in one direction:
 * where an alignment that begins there weighs most. Words may be left out, put in and changed; the
 * alignment is given up where too much of that comes together (X-drop: Zhang, Schwartz, Wagner and
 * Miller, J. Comput. Biol. 2000).
 *
 * @param one the last word of the first row
 * @param other the last word of the second row
 * @param weight of the words that are the same, less what others cost
 * @param same how many words are the same
 */
record Reach(int one, int other, float weight, int same) {
  /** How many words more may be left out of one row than of the other. */
  private static final int BAND = 24;

  private static final int WIDTH = 2 * BAND + 1;
  private static final float LEFT_OUT = 0.4f;
  private static final float GIVEN_UP = 6;
  private static final float NEVER = -1e9f;

  /**
   * @param step 1 to go on from the two words, which are in it, -1 to go back
   */
  static Reach from(WordRows first, int one, WordRows second, int other, int step) {
    float[] weights = new float[WIDTH];
    int[] sames = new int[WIDTH];
    for (int shift = 0; shift < WIDTH; shift++) {
      weights[shift] = shift < BAND ? NEVER : -(shift - BAND) * LEFT_OUT;
    }
    Reach best = new Reach(one, other, NEVER, 0);
    int rows = step > 0 ? first.telling - one : one + 1;
    int columns = step > 0 ? second.telling - other : other + 1;
    float[] above = weights;
    int[] samesAbove = sames;
    for (int row = 0; row < rows; row++) {
      float[] now = new float[WIDTH];
      int[] samesNow = new int[WIDTH];
      Arrays.fill(now, NEVER);
      int i = one + step * row;
      float most = NEVER;
      for (int shift = Math.max(0, BAND - row); shift < WIDTH; shift++) {
        int column = row + shift - BAND;
        if (column >= columns) {
          break;
        }
        int j = other + step * column;
        boolean same = first.stems[i] == second.stems[j];
        float both =
            above[shift] + (same ? Math.min(first.weights[i], second.weights[j]) : -2 * LEFT_OUT);
        float skipped = shift + 1 < WIDTH ? above[shift + 1] - LEFT_OUT : NEVER;
        float put = shift > 0 ? now[shift - 1] - LEFT_OUT : NEVER;
        if (both >= skipped && both >= put) {
          now[shift] = both;
          samesNow[shift] = samesAbove[shift] + (same ? 1 : 0);
          if (same && both > best.weight) {
            best = new Reach(i, j, both, samesNow[shift]);
          }
        } else {
          now[shift] = Math.max(skipped, put);
          samesNow[shift] = skipped >= put ? samesAbove[shift + 1] : samesNow[shift - 1];
        }
        most = Math.max(most, now[shift]);
      }
      if (most < best.weight - GIVEN_UP) {
        break;
      }
      above = now;
      samesAbove = samesNow;
    }
    return best;
  }
}
