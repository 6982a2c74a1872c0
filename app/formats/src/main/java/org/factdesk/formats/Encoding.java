package org.factdesk.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file of others is encoded: UTF-8 as it should be, UTF-16 with a byte-order mark, or
 * else Windows-1252; damaged UTF-8 is read with a sign for each damaged place.
 *
 * @param note what is to be said of it, one clause; empty where it is sound UTF-8
 */
public record Encoding(Charset charset, String note) {
  private static final int BUFFER = 1 << 14;
  private static final char DAMAGED = '\uFFFD';

  /** Reads the file once to see. */
  public static Encoding of(Path file) throws IOException {
    Encoding marked = marked(file);
    if (!marked.note().isEmpty()) {
      return marked;
    }
    try (Reader reader = strict(file)) {
      char[] buffer = new char[BUFFER];
      int read = reader.read(buffer);
      while (read >= 0) {
        read = reader.read(buffer);
      }
      return marked;
    } catch (CharacterCodingException e) {
      // Expected: it is how an encoding is ruled out.
      return guessed(file);
    }
  }

  private static Encoding marked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(2);
      int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
      return mark == 0xFEFF || mark == 0xFFFE
          ? new Encoding(StandardCharsets.UTF_16, "is in UTF-16, not in UTF-8")
          : new Encoding(StandardCharsets.UTF_8, "");
    }
  }

  private static Reader strict(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Encoding guessed(Path file) throws IOException {
    long damaged = 0;
    long sound = 0;
    try (Reader reader = new Encoding(StandardCharsets.UTF_8, "").open(file)) {
      for (int unit = reader.read(); unit >= 0; unit = reader.read()) {
        damaged += unit == DAMAGED ? 1 : 0;
        sound += unit > 0x7F && unit != DAMAGED ? 1 : 0;
      }
    }
    return sound >= damaged
        ? new Encoding(
            StandardCharsets.UTF_8, "is not UTF-8; damaged places are shown as " + DAMAGED)
        : new Encoding(
            Charset.forName("windows-1252"), "is not UTF-8 and was read as Windows-1252");
  }

  /** The file's text, without a byte-order mark. */
  public BufferedReader open(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}
