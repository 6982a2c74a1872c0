package org.factdesk.workspace;

import java.time.Instant;

/** Whether everything that was done is on the disk. */
public sealed interface SaveState {
  /** Everything is on the disk since then. */
  record Saved(Instant at) implements SaveState {}

  /** Something waits to be written, or is being written. */
  record Saving() implements SaveState {}

  /** Nothing may be changed, so nothing is ever written. The message names the file and why. */
  record ReadOnly(String message) implements SaveState {}

  /** The last attempt failed; it is tried again by itself. The message names the file and why. */
  record NotSaved(String message) implements SaveState {}
}
