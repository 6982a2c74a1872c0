package org.factdesk.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * How an export went.
 *
 * @param folder the dataset, written whole and proved by reading it back; empty where the export
 *     failed and nothing was left behind
 * @param losses what the format could not hold
 * @param problems why it failed, and articles that were set aside
 */
public record ExportReport(
    Optional<Path> folder, Counts counts, List<Loss> losses, List<Problem> problems) {
  public ExportReport {
    losses = List.copyOf(losses);
    problems = List.copyOf(problems);
  }

  static ExportReport failed(String subject, String message) {
    return new ExportReport(
        Optional.empty(), Counts.none(), List.of(), List.of(new Problem(subject, message)));
  }
}
