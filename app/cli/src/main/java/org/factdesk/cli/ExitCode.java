package org.factdesk.cli;

/** What a command says to the script that runs it. Where several hold, the highest wins. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, with findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** Some input could not be read, or a checker failed: what was printed is not everything. */
  static final int INCOMPLETE = 3;

  static final String EXPLAINED =
      "Exit codes: 0 done, 1 done and findings at or above --fail-on, 2 not understood, 3 some input"
          + " could not be read or some checker failed (the rest is done; 3 wins over 1).";

  private ExitCode() {}
}
