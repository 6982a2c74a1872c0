package org.factdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a word list beside these classes, without blank lines and remarks. */
final class DataLines {
  private DataLines() {}

  static Stream<String> of(String file) {
    try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream(file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " in the jar cannot be read", e);
    }
  }
}
