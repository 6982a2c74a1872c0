package org.factdesk.engine;

import java.util.Comparator;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Severity;
import org.factdesk.model.Place;

/**
 * A finding as the engine hands it on.
 *
 * <p>What a person said of a finding, such as a dismissal, keeps all three of its identities. It
 * belongs to a report that has the same {@code id} or the same {@code exactId}, and it is stale
 * where the {@code evidence} is not the same.
 *
 * @param id made of the checker, the kind and the subject, so that it stays when the words move;
 *     unique among the results. Where several findings share all of that it is the exact id, so
 *     that it changes when the first of such twins comes or the last but one goes.
 * @param exactId made of the same and always of the words around the first place as well, so that
 *     it stays when a twin comes or goes; unique among the results
 * @param evidence a hash over what the finding rests on: the article and words of each place, and
 *     each piece of evidence, in their order. The message, the confidence, the severity and every
 *     offset have no part in it.
 * @param checker the checker's id
 * @param severity as the workspace sees it
 */
public record Report(
    String id, String exactId, String evidence, String checker, Severity severity, Finding finding)
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
