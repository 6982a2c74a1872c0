package org.factdesk.model;

/**
 * Something that could not be read or done, as it reaches the user: one line that names the file
 * and says what to do. The rest of the work goes on.
 *
 * @param subject the file, folder or plugin it is about, as the user would name it
 * @param message what is the case and what would settle it, one sentence
 */
public record Problem(String subject, String message) {
  @Override
  public String toString() {
    return subject + ": " + message;
  }
}
