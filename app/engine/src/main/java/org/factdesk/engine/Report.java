package org.factdesk.engine;

import java.util.Comparator;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Severity;
import org.factdesk.model.Place;

/**
 * A finding as the engine hands it on.
 *
 * @param id made of the checker, the kind and the subject, so that it stays when the words move;
 *     unique among the results
 * @param checker the checker's id
 * @param severity as the workspace sees it
 */
public record Report(String id, String checker, Severity severity, Finding finding)
    implements Comparable<Report> {
  private static final Comparator<Report> ORDER =
      Comparator.comparing(Report::firstPlace)
          .thenComparing(Report::checker)
          .thenComparing(report -> report.finding().kind().id())
          .thenComparing(report -> report.finding().subject())
          .thenComparing(Report::id);

  /** The blamed words. */
  public Place firstPlace() {
    return finding.places().get(0);
  }

  /** By first place, then by checker, kind, subject and id. */
  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }
}
