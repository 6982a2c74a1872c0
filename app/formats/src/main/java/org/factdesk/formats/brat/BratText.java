package org.factdesk.formats.brat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.factdesk.formats.Encoding;

/**
 * A file as it was decoded, a byte-order mark and all line ends in it. brat's files are UTF-8;
 * others are read as Windows-1252, and damaged UTF-8 with a sign for each damaged place.
 *
 * @param note what is to be said of it; empty where it is sound UTF-8
 */
record BratText(String text, String note) {
  private static final char DAMAGED = '\uFFFD';

  /** Decodes a file; empty where it is not text. */
  static Optional<BratText> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Encoding.isText(bytes) ? Optional.of(decoded(bytes)) : Optional.empty();
  }

  private static BratText decoded(byte[] bytes) {
    Optional<String> sound = strictly(bytes, StandardCharsets.UTF_8);
    return sound.map(text -> new BratText(text, "")).orElseGet(() -> guessed(bytes));
  }

  private static BratText guessed(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long damaged = lenient.chars().filter(unit -> unit == DAMAGED).count();
    long sound = lenient.chars().filter(unit -> unit > 0x7F && unit != DAMAGED).count();
    Optional<String> western =
        sound >= damaged ? Optional.empty() : strictly(bytes, Charset.forName("windows-1252"));
    return western
        .map(text -> new BratText(text, "is not UTF-8 and was read as Windows-1252"))
        .orElseGet(() -> new BratText(lenient, "is not UTF-8; damaged places are shown as \uFFFD"));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // The quick way, which nearly all files go: what Java replaces is looked for afterwards.
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf(DAMAGED) < 0) {
        return Optional.of(text);
      }
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      // Expected: it is how an encoding is ruled out.
      return Optional.empty();
    }
  }

  /** Whether bytes of this piece could not be read. */
  boolean isDamaged(String piece) {
    return !note.isEmpty() && piece.indexOf(DAMAGED) >= 0;
  }
}
