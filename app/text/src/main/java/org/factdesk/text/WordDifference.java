package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/**
 * In which words two wordings differ, when as many as can be are taken for the same in the same
 * order. Words are runs of letters and digits; case, accents and punctuation do not count.
 *
 * <p>Takes time by the product of the words that differ first and last; where that is very much,
 * all words between those are told as different.
 *
 * @param onlyHere words of the one that the other does not have there, in order
 * @param onlyThere words of the other that the one does not have there, in order
 * @param same the share, 0 to 1, of the words of the longer one that are the same
 */
public record WordDifference(List<Span> onlyHere, List<Span> onlyThere, double same) {
  private static final long MOST = 4_000_000;

  /** Keeps copies of the lists. */
  public WordDifference {
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /** Compares two wordings; offsets are UTF-16. Pure, any thread. */
  public static WordDifference of(CharSequence one, CharSequence other) {
    PlacedWords here = PlacedWords.of(one);
    PlacedWords there = PlacedWords.of(other);
    int shorter = Math.min(here.count(), there.count());
    int first = 0;
    while (first < shorter && here.hash(first) == there.hash(first)) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && here.hash(here.count() - 1 - last) == there.hash(there.count() - 1 - last)) {
      last++;
    }
    return between(here, there, first, last);
  }

  private static WordDifference between(PlacedWords here, PlacedWords there, int first, int last) {
    int rows = here.count() - first - last;
    int columns = there.count() - first - last;
    boolean much = (long) rows * columns > MOST;
    int[][] common = much ? new int[0][0] : common(here, there, first, rows, columns);
    List<Span> onlyHere = new ArrayList<>();
    List<Span> onlyThere = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      boolean both = i < rows && j < columns;
      if (both && !much && here.hash(first + i) == there.hash(first + j)) {
        i++;
        j++;
      } else if (i < rows && (j == columns || much || common[i + 1][j] >= common[i][j + 1])) {
        onlyHere.add(here.span(first + i, first + i + 1));
        i++;
      } else {
        onlyThere.add(there.span(first + j, first + j + 1));
        j++;
      }
    }
    int longer = Math.max(here.count(), there.count());
    double same = longer == 0 ? 1 : (double) (here.count() - onlyHere.size()) / longer;
    return new WordDifference(onlyHere, onlyThere, same);
  }

  /** How many words from each two on can be the same. */
  private static int[][] common(
      PlacedWords here, PlacedWords there, int first, int rows, int columns) {
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            here.hash(first + i) == there.hash(first + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
