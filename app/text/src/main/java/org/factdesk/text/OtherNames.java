package org.factdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names in use beside each other, as Kiev and Kyiv are; read from other-names.txt. */
final class OtherNames {
  private static final Map<String, String> NAMES = read();

  private OtherNames() {}

  /** The one of its names that stands for both; the word itself where it has no other. */
  static String first(String word) {
    return NAMES.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    InputStream stream =
        Objects.requireNonNull(
            OtherNames.class.getResourceAsStream("other-names.txt"), "other-names.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (!line.startsWith("#") && blank > 0) {
          names.put(line.substring(blank + 1).strip(), line.substring(0, blank));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("other-names.txt in the jar cannot be read", e);
    }
    return Map.copyOf(names);
  }
}
