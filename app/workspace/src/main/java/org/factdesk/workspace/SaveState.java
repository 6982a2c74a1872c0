package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Whether everything that was done is on the disk. */
public sealed interface SaveState {
  /** Everything is on the disk since then. */
  record Saved(Instant at) implements SaveState {}

  /** Why something cannot be written. */
  enum Cause {
    FULL,
    FORBIDDEN,
    GONE,
    NO_ANSWER,
    /** The message says. */
    OTHER
  }

  /**
   * Something waits to be written, or is being written.
   *
   * @param through the revision up to which everything is on the disk all the same
   * @param since when the oldest change was made that is not
   */
  record Saving(long through, Instant since) implements SaveState {}

  /** Nothing may be changed, so nothing is ever written. The message names the file and why. */
  record ReadOnly(String message) implements SaveState {}

  /**
   * The last attempt failed; it is tried again by itself.
   *
   * @param cause what the window says in a word or two
   * @param message the file and why
   * @param since when the oldest change was made that is not on the disk
   * @param rescue the copy of all that is not, in another place; empty while there is none
   */
  record NotSaved(Cause cause, String message, Instant since, Optional<Path> rescue)
      implements SaveState {}
}
