package org.factdesk.desktop.bulk;

import java.util.Arrays;
import java.util.List;

/** Which word of one passage stands for which of another, changed words included. */
final class Alignment {
  private static final int SAME = 3;
  private static final int CHANGED = -1;
  private static final int LEFT_OUT = -1;

  private final int[] partners;

  private Alignment(int[] partners) {
    this.partners = partners;
  }

  /** Aligns two passages so that as many words as can be are the same; by their product in time. */
  static Alignment of(List<String> one, List<String> other) {
    int[][] score = scores(one, other);
    int[] partners = new int[one.size()];
    Arrays.fill(partners, -1);
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (score[i][j] == pair(one, other, i, j) + score[i + 1][j + 1]) {
        partners[i++] = j++;
      } else if (score[i][j] == LEFT_OUT + score[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Alignment(partners);
  }

  /**
   * The best score of the rest from each two words on; what hangs over at the ends costs nothing.
   */
  private static int[][] scores(List<String> one, List<String> other) {
    int[][] score = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        int both = pair(one, other, i, j) + score[i + 1][j + 1];
        int either = LEFT_OUT + Math.max(score[i + 1][j], score[i][j + 1]);
        score[i][j] = Math.max(both, either);
      }
    }
    return score;
  }

  private static int pair(List<String> one, List<String> other, int i, int j) {
    return one.get(i).equals(other.get(j)) ? SAME : CHANGED;
  }

  /** The word of the other passage; -1 where this one was left out there. */
  int of(int word) {
    return partners[word];
  }
}
