package org.factdesk.store;

/** How alike two rows of words are, and where in a stretch the most alike words stand. */
final class Likeness {
  /** Longer rows are not compared sign by sign. */
  private static final int LONGEST = 2_000;

  private Likeness() {}

  /** Where in a text, and how many single changes away. */
  record Nearest(int from, int to, int changes) {}

  /** The least number of signs to add, drop or replace that makes one of the other. */
  static int changes(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return Math.max(one.length(), other.length());
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** The stretch of the text that is the fewest changes away from the words. */
  static Nearest nearest(String words, String text) {
    if ((long) words.length() * text.length() > (long) LONGEST * LONGEST) {
      return new Nearest(0, text.length(), words.length());
    }
    int[] row = new int[text.length() + 1];
    int[] starts = new int[text.length() + 1];
    for (int j = 0; j <= text.length(); j++) {
      starts[j] = j;
    }
    for (int i = 1; i <= words.length(); i++) {
      next(words.charAt(i - 1), text, i, row, starts);
    }
    int best = 0;
    for (int j = 1; j <= text.length(); j++) {
      best = row[j] <= row[best] ? j : best;
    }
    return new Nearest(starts[best], best, row[best]);
  }

  private static void next(char unit, String text, int changes, int[] row, int[] starts) {
    int diagonal = row[0];
    int diagonalStart = starts[0];
    row[0] = changes;
    for (int j = 1; j <= text.length(); j++) {
      int above = row[j] + 1;
      int left = row[j - 1] + 1;
      int replaced = diagonal + (unit == text.charAt(j - 1) ? 0 : 1);
      int start = starts[j];
      int least = above;
      if (left < least) {
        least = left;
        start = starts[j - 1];
      }
      if (replaced <= least) {
        least = replaced;
        start = diagonalStart;
      }
      diagonal = row[j];
      diagonalStart = starts[j];
      row[j] = least;
      starts[j] = start;
    }
  }

  /**
   * Whether the words are the same but for slips of the pen: as many words, no other figures, and
   * in each word no more than one letter in four is another one.
   */
  static boolean isSlip(String one, String other) {
    String[] words = one.split(" ", -1);
    String[] others = other.split(" ", -1);
    if (words.length != others.length) {
      return false;
    }
    int changed = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals(others[i])) {
        continue;
      }
      int changes = changes(words[i], others[i]);
      boolean figures = hasDigit(words[i]) || hasDigit(others[i]);
      if (figures || changes * 4 > Math.max(words[i].length(), others[i].length())) {
        return false;
      }
      changed++;
    }
    return changed * 2 <= words.length + 1;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
