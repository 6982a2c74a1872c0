package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of the planted faults were found, by their sort and by what makes them visible, and how
 * many of the findings that the faults brought point at one. What is also found in the stories
 * without the faults counts for nothing.
 */
final class Score {
  private static final Map<String, String> FITTING =
      Map.of(
          "number", "number-consistency",
          "quotation", "quote-consistency",
          "speaker", "quote-consistency",
          "name", "name-consistency",
          "source", "attribution");

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, int[]> rows = new TreeMap<>();
  private final Map<String, int[]> checkers = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> unclean = new ArrayList<>();

  /** Counts one run: its faults, and what is found without and with them. */
  void add(List<Fault> planted, List<Found> before, List<Found> after) {
    Set<String> known = new HashSet<>();
    before.forEach(found -> known.add(found.same()));
    List<Found> news =
        after.stream()
            .filter(found -> FITTING.containsValue(found.checker()))
            .filter(found -> !known.contains(found.same()))
            .toList();
    faults.addAll(planted);
    planted.stream()
        .filter(fault -> fault.made().equals("sentence"))
        .forEach(
            fault ->
                before.stream()
                    .filter(found -> FITTING.containsValue(found.checker()))
                    .filter(found -> found.touches(fault))
                    .forEach(found -> unclean.add("right sentence: " + told(found))));
    planted.forEach(fault -> add(fault, news));
    for (Found found : news) {
      int[] counts = checkers.computeIfAbsent(found.checker(), any -> new int[4]);
      boolean right = planted.stream().anyMatch(found::touches);
      counts[(found.isNote() ? 2 : 0) + (right ? 0 : 1)]++;
      if (!right) {
        wrong.add(told(found));
      }
    }
  }

  /** Planted, found by a warning or error, found at all, blamed. */
  private void add(Fault fault, List<Found> news) {
    List<Found> fitting =
        news.stream()
            .filter(found -> found.checker().equals(FITTING.get(fault.kind())))
            .filter(found -> found.touches(fault))
            .toList();
    boolean loud = fitting.stream().anyMatch(found -> !found.isNote());
    boolean blamed = fitting.stream().anyMatch(found -> found.blames(fault));
    for (String row : rowsOf(fault)) {
      int[] counts = rows.computeIfAbsent(row, any -> new int[4]);
      counts[0]++;
      counts[1] += loud ? 1 : 0;
      counts[2] += fitting.isEmpty() ? 0 : 1;
      counts[3] += blamed ? 1 : 0;
    }
    if (fitting.isEmpty()) {
      missed.add(fault.json());
    }
  }

  private static List<String> rowsOf(Fault fault) {
    String made = fault.made().isEmpty() ? "as it stands" : fault.made();
    return List.of(
        fault.tier() + " all",
        fault.tier() + " " + fault.kind(),
        fault.tier() + " " + fault.kind() + ", " + made);
  }

  /** Share of the faults of a tier that a finding of any severity but a suggestion points at. */
  double recall(String tier) {
    int[] counts = rows.getOrDefault(tier + " all", new int[4]);
    return percent(counts[2], counts[0]);
  }

  /** Share of the new findings that point at a fault; of warnings and errors alone, or of all. */
  double precision(boolean notes) {
    int right = checkers.values().stream().mapToInt(c -> c[0] + (notes ? c[2] : 0)).sum();
    int all =
        checkers.values().stream().mapToInt(c -> c[0] + c[1] + (notes ? c[2] + c[3] : 0)).sum();
    return percent(right, all);
  }

  /** Faults that no finding points at, as JSON. */
  List<String> missed() {
    return missed;
  }

  private static String told(Found found) {
    return "%s/%s %s: %s %s"
        .formatted(
            found.checker(), found.kind(), found.severity(), found.message(), found.places());
  }

  /** What is said of sentences that the generator made, while they were right. */
  List<String> unclean() {
    return unclean;
  }

  /** New findings that point at no fault. */
  List<String> wrong() {
    return wrong;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-46s %8s %16s %16s %16s",
            faults.size() + " faults",
            "planted",
            "error, warning",
            "with notes",
            "right side"));
    rows.forEach(
        (row, c) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-46s %8d %8d %5.1f %% %8d %5.1f %% %8d %5.1f %%",
                    row,
                    c[0],
                    c[1],
                    percent(c[1], c[0]),
                    c[2],
                    percent(c[2], c[0]),
                    c[3],
                    percent(c[3], c[2]))));
    checkers.forEach(
        (checker, c) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "new findings of %-20s errors and warnings: %d at a fault, %d elsewhere; notes: %d, %d",
                    checker,
                    c[0],
                    c[1],
                    c[2],
                    c[3])));
    lines.add(
        String.format(
            Locale.ROOT,
            "precision: errors and warnings %.1f %%, with notes %.1f %%; recall with notes: elsewhere %.1f %%, sentence %.1f %%",
            precision(false),
            precision(true),
            recall("elsewhere"),
            recall("sentence")));
    lines.add(unclean.size() + " findings at sentences of the generator that are right");
    return lines;
  }
}
