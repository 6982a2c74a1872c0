package org.factdesk.desktop.plugins;

import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Failure;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;

/**
 * A checker as it is now.
 *
 * @param set what the workspace sets for it
 * @param problems with what is set for checkers
 * @param failures its calls that went wrong, as the checkers last ran
 */
record CheckerState(
    CheckerDescription checker, CheckerConfig set, List<Problem> problems, List<Failure> failures) {
  CheckerState {
    problems = List.copyOf(problems);
    failures = List.copyOf(failures);
  }

  String id() {
    return checker.id();
  }

  /** Whether it failed so often that it is not called any more. */
  boolean isStopped() {
    return failures.stream().anyMatch(Failure::switchedOff);
  }
}
