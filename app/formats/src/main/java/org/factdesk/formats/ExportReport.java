package org.factdesk.formats;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Problem;

/**
 * How an export went.
 *
 * @param folder the dataset, written whole and proved by reading it back; empty where the export
 *     failed and nothing was left behind
 * @param counts what each part holds, by its name; one without a name where the dataset is whole
 * @param losses how many of each sort; each single one is in {@code losses.jsonl}
 * @param problems why it failed, and articles that were set aside
 */
public record ExportReport(
    Optional<Path> folder,
    SortedMap<String, Counts> counts,
    SortedMap<String, Integer> losses,
    List<Problem> problems) {
  /** The file of a dataset that lists each loss on a line. */
  public static final String LOSSES = LossFile.NAME;

  public ExportReport {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    problems = List.copyOf(problems);
  }

  static ExportReport failed(String subject, String message) {
    return new ExportReport(
        Optional.empty(), new TreeMap<>(), new TreeMap<>(), List.of(new Problem(subject, message)));
  }

  /** What all parts hold together. */
  public Counts total() {
    return Counts.total(counts.values());
  }

  /** How many losses there are in all. */
  public int lost() {
    return losses.values().stream().mapToInt(Integer::intValue).sum();
  }
}
