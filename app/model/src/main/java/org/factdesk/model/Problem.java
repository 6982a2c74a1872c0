package org.factdesk.model;

/**
 * Something that could not be read or done, or that a person should know about what was read, as it
 * reaches the user: one line that names the file and says what to do. The rest of the work goes on.
 *
 * @param subject the file, folder or plugin it is about, as the user would name it
 * @param message what is the case and what would settle it, one sentence
 */
public record Problem(String subject, String message, Kind kind) {

  /** How far it stands in the way. */
  public enum Kind {
    /** Something was not read or not done. */
    FAILURE,
    /** Everything was read or done, but a person should know this about it. */
    NOTE
  }

  /** A failure: something was not read or not done. */
  public Problem(String subject, String message) {
    this(subject, message, Kind.FAILURE);
  }

  /** Something to know about what was read or done in full. */
  public static Problem note(String subject, String message) {
    return new Problem(subject, message, Kind.NOTE);
  }

  /** Whether something was not read or not done. */
  public boolean isFailure() {
    return kind == Kind.FAILURE;
  }

  @Override
  public String toString() {
    return subject + ": " + message;
  }
}
