package org.factdesk.workspace;

import java.util.List;
import org.factdesk.checker.QuickFix;
import org.factdesk.engine.Report;

/** A way to settle a finding, with the finding that it settles. */
public record Remedy(Report report, QuickFix fix) {

  /** The finding's ways, in its order. */
  public static List<Remedy> of(Report report) {
    return report.finding().fixes().stream().map(fix -> new Remedy(report, fix)).toList();
  }

  /** What is noted on marks that come of it: the checker and the kind. */
  String origin() {
    return report.checker() + "/" + report.finding().kind().id();
  }
}
