package org.factdesk.engine;

import java.util.ArrayList;
import java.util.List;

/** What all checkers say of the articles: sorted, the same whatever order things ran in. */
public record Results(List<Report> reports, List<Failure> failures) {
  public static final Results NONE = new Results(List.of(), List.of());

  public Results {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
  }

  /** What several engines say of the same articles, as one engine with all checkers would. */
  public static Results of(List<Results> parts) {
    List<Results> saying =
        parts.stream().filter(part -> !part.reports.isEmpty() || !part.failures.isEmpty()).toList();
    if (saying.size() == 1) {
      return saying.get(0);
    }
    List<Report> reports = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Results part : saying) {
      reports.addAll(part.reports);
      failures.addAll(part.failures);
    }
    // Sorted runs one after the other: the sort does little more than merge them.
    reports.sort(null);
    failures.sort(null);
    return new Results(reports, failures);
  }
}
