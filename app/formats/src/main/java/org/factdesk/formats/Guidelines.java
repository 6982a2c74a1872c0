package org.factdesk.formats;

import java.nio.charset.StandardCharsets;

/**
 * What annotators were told to do, as it was when the dataset was written.
 *
 * @param file its name in the workspace
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
public record Guidelines(String file, String sha256) {
  /** A file with this text, which is written as UTF-8. */
  public static Guidelines of(String file, String text) {
    return new Guidelines(file, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
