package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;

/**
 * Where a text comes nearest to a run of words: the fewest words replaced, left out or put in
 * between (Sellers 1980, with the cut-off of Ukkonen 1985). Pure.
 */
final class NearestWords {
  private final PlacedWords wanted;
  private final PlacedWords text;
  private final int most;

  /**
   * @param most how many words may differ
   */
  NearestWords(PlacedWords wanted, PlacedWords text, int most) {
    this.wanted = wanted;
    this.text = text;
    this.most = Math.min(most, wanted.count() - 1);
  }

  /**
   * A place.
   *
   * @param different how many words are replaced, left out or put in between
   * @param others the words of the place that are not wanted there
   */
  record Nearest(Span span, int different, List<Span> others) {}

  /** The nearest place, the first of equals; empty where more words differ everywhere. */
  Optional<Nearest> find() {
    int rows = wanted.count();
    int[] column = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      column[row] = row;
    }
    int active = Math.min(rows, Math.max(0, most));
    int best = most + 1;
    int end = 0;
    for (int i = 0; i < text.count(); i++) {
      active = step(column, i, active);
      boolean longer = active == rows && column[rows] == best && end == i;
      if (active == rows && column[rows] < best || longer) {
        best = column[rows];
        end = i + 1;
      }
    }
    return best > most ? Optional.empty() : Optional.of(traced(end, best));
  }

  /** The column of the next word of the text; gives the last row that is still near enough. */
  private int step(int[] column, int word, int active) {
    int hash = text.hash(word);
    int rows = Math.min(wanted.count(), active + 1);
    int diagonal = 0;
    for (int row = 1; row <= rows; row++) {
      int left = row > active ? most + 1 : column[row];
      int same = diagonal + (wanted.hash(row - 1) == hash ? 0 : 1);
      diagonal = left;
      column[row] = Math.min(same, Math.min(left, column[row - 1]) + 1);
    }
    int last = rows;
    while (last > 0 && column[last] > most) {
      last--;
    }
    return last;
  }

  private Nearest traced(int end, int different) {
    int rows = wanted.count();
    int first = Math.max(0, end - rows - most);
    int[][] costs = costs(first, end);
    List<Span> others = new ArrayList<>();
    int row = rows;
    int at = end;
    while (row > 0) {
      int cost = costs[at - first][row];
      boolean both = at > first;
      int same = both && wanted.hash(row - 1) == text.hash(at - 1) ? 0 : 1;
      if (both && costs[at - 1 - first][row - 1] + same == cost) {
        row--;
        at--;
        if (same == 1) {
          others.add(0, text.span(at, at + 1));
        }
      } else if (both && costs[at - 1 - first][row] + 1 == cost) {
        at--;
        others.add(0, text.span(at, at + 1));
      } else {
        row--;
      }
    }
    return new Nearest(text.span(at, end), different, List.copyOf(others));
  }

  private int[][] costs(int first, int end) {
    int rows = wanted.count();
    int[][] costs = new int[end - first + 1][rows + 1];
    for (int row = 0; row <= rows; row++) {
      costs[0][row] = row;
    }
    for (int at = 1; at < costs.length; at++) {
      int hash = text.hash(first + at - 1);
      for (int row = 1; row <= rows; row++) {
        int same = costs[at - 1][row - 1] + (wanted.hash(row - 1) == hash ? 0 : 1);
        costs[at][row] = Math.min(same, Math.min(costs[at - 1][row], costs[at][row - 1]) + 1);
      }
    }
    return costs;
  }
}
