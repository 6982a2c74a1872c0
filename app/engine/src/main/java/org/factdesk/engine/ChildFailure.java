package org.factdesk.engine;

import java.time.Duration;

/** A call into a plugin's process failed; the message is the clause that reaches the user. */
final class ChildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean givenUp;

  private ChildFailure(String message, boolean givenUp) {
    super(message);
    this.givenUp = givenUp;
  }

  static ChildFailure of(String message) {
    return new ChildFailure(message, false);
  }

  /** The call took longer than it may; its process has been ended. */
  static ChildFailure overrun(Duration budget) {
    return new ChildFailure(Call.tookLongerThan(budget), true);
  }

  /** Whether the call never came to an end of its own. */
  boolean isGivenUp() {
    return givenUp;
  }
}
