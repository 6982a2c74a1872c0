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
  /** What is to be said of a file that is not text at all. */
  public static final String NOT_TEXT = "is not text; remove it or save it as text in UTF-8";

  private static final int BUFFER = 1 << 14;
  private static final int LOOKED_AT = 1 << 13;

  /** Of so many characters one may be a control character, and a few in any file. */
  private static final int TEXT_FOR_A_CONTROL = 25;

  private static final char DAMAGED = '\uFFFD';

  /** Whether the first kilobytes look like text; see {@link #isText(byte[])}. */
  public static boolean isText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return isText(in.readNBytes(LOOKED_AT));
    }
  }

  /**
   * Whether the first kilobytes look like text: control characters that no text needs, such as
   * U+0000, are rare in them, where bytes of pictures and programs are full of them.
   */
  public static boolean isText(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    boolean wide = isWide(bytes);
    String units =
        new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    long controls =
        units.chars().filter(unit -> unit < ' ' && "\t\n\u000B\f\r".indexOf(unit) < 0).count();
    return controls <= 2 + units.length() / TEXT_FOR_A_CONTROL;
  }

  private static boolean isWide(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

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
      return isWide(in.readNBytes(2))
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
