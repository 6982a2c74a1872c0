package org.factdesk.engine;

import java.util.List;

/** What all checkers say of the articles: sorted, the same whatever order things ran in. */
public record Results(List<Report> reports, List<Failure> failures) {
  public static final Results NONE = new Results(List.of(), List.of());

  public Results {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
  }
}
