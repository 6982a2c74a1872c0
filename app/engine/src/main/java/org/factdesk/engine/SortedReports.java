package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All that counts, sorted, and kept so by changing only what is different. */
final class SortedReports {
  private Report[] all = new Report[0];

  List<Report> all() {
    return List.of(all);
  }

  /** Takes away whatever these checkers said. */
  void drop(Set<String> checkers) {
    if (!checkers.isEmpty()) {
      all =
          Arrays.stream(all)
              .filter(report -> !checkers.contains(report.checker()))
              .toArray(Report[]::new);
    }
  }

  /** Takes some away, severity aside, and puts others in; one that is in both stays. */
  void change(List<Report> gone, List<Report> come) {
    Report[] kept = without(all, sorted(gone));
    all = with(kept, sorted(come));
  }

  private static List<Report> sorted(List<Report> some) {
    List<Report> sorted = new ArrayList<>(some);
    sorted.sort(null);
    return sorted;
  }

  private static Report[] without(Report[] from, List<Report> gone) {
    Report[] kept = new Report[from.length - gone.size()];
    int read = 0;
    int written = 0;
    for (Report one : gone) {
      int at = Arrays.binarySearch(from, read, from.length, one);
      if (at < 0) {
        throw new IllegalStateException("never reported: " + one);
      }
      System.arraycopy(from, read, kept, written, at - read);
      written += at - read;
      read = at + 1;
    }
    System.arraycopy(from, read, kept, written, from.length - read);
    return kept;
  }

  private static Report[] with(Report[] to, List<Report> come) {
    Report[] more = new Report[to.length + come.size()];
    int read = 0;
    int written = 0;
    for (Report one : come) {
      int found = Arrays.binarySearch(to, read, to.length, one);
      int at = found < 0 ? -found - 1 : found;
      System.arraycopy(to, read, more, written, at - read);
      written += at - read;
      more[written] = one;
      written++;
      read = at;
    }
    System.arraycopy(to, read, more, written, to.length - read);
    return more;
  }
}
