package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.engine.Engine.Work;

/** How long edits took, by their sort and all together, and what they touched. */
final class EditTimes {
  private final Map<String, List<Row>> bySort = new TreeMap<>();
  private final List<Row> all = new ArrayList<>();

  private record Row(double millis, Work work, Expected expected) {}

  void add(String sort, double millis, Work work, Expected expected) {
    Row row = new Row(millis, work, expected);
    all.add(row);
    bySort.computeIfAbsent(sort, one -> new ArrayList<>()).add(row);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("all", all));
    bySort.forEach((sort, rows) -> lines.add(line(sort, rows)));
    return lines;
  }

  private static String line(String sort, List<Row> rows) {
    double[] sorted = rows.stream().mapToDouble(Row::millis).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-18s %3d edits, median %6.1f ms, 99th percentile %6.1f ms, most %6.1f ms; looked at"
            + " %d articles (expected %d), compared %d groups (expected at most %d)",
        sort,
        rows.size(),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1),
        rows.stream().mapToInt(row -> row.work.articles()).sum(),
        rows.stream().mapToInt(row -> row.expected.articles()).sum(),
        rows.stream().mapToInt(row -> row.work.groups()).sum(),
        rows.stream().mapToInt(row -> row.expected.groups()).sum());
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
