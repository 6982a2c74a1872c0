package org.factdesk.workspace;

import java.time.Instant;
import java.util.Optional;
import org.factdesk.engine.Results;

/**
 * What the checkers said last.
 *
 * @param running whether they are at work on something newer
 * @param at when the results were ready; empty before the first run
 */
public record CheckState(boolean running, Optional<Instant> at, Results results) {}
