package org.factdesk.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.engine.Results;

/**
 * What the checkers said last.
 *
 * @param running whether they are at work on something newer
 * @param at when the results were ready; empty before the first run
 * @param waitingFor ids of the plugins that take their time, while others have said already what is
 *     in the results; empty where the results say everything, or nothing is known yet
 */
public record CheckState(
    boolean running, Optional<Instant> at, Results results, List<String> waitingFor) {
  public CheckState {
    waitingFor = List.copyOf(waitingFor);
  }
}
