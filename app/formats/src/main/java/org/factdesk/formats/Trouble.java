package org.factdesk.formats;

/**
 * A piece of a file that could not be used, while the rest was.
 *
 * @param file as the user would name it, below what was given to be read
 * @param line its number, from 1; 0 where the whole file is meant
 * @param message what is the case, one clause
 * @param content the piece as it stands in the file, so that it can be kept; may be empty
 */
public record Trouble(String file, int line, String message, String content) {
  /** As problems name it: {@code file:line}. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}
