package org.factdesk.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * Decodes an article's bytes. UTF-8 is expected; UTF-16 with a byte-order mark, Windows-1252 and
 * Latin-1 are recognised and named in a note. A byte-order mark is dropped, everything else stays.
 */
final class TextDecoder {
  /** Western text has an accented letter here and there; more of them is another encoding. */
  private static final double MOST_HIGH_BYTES = 0.3;

  private static final String NOT_TEXT = "is binary, not text; remove it or export it as text";

  private TextDecoder() {}

  static Read<String> decode(byte[] bytes, String subject) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, subject);
    }
    if (isBinary(bytes)) {
      return Read.failed(subject, NOT_TEXT);
    }
    int start = Json.hasByteOrderMark(bytes) ? 3 : 0;
    Optional<String> text = strictly(bytes, start, StandardCharsets.UTF_8);
    return text.isPresent() ? notEmpty(text.get(), subject, List.of()) : guessed(bytes, subject);
  }

  private static Read<String> utf16(byte[] bytes, String subject) {
    Charset charset =
        bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    Optional<String> text = strictly(bytes, 2, charset);
    if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
      return Read.failed(subject, NOT_TEXT);
    }
    return notEmpty(text.get(), subject, List.of(namedNote(subject, "UTF-16")));
  }

  /** Not UTF-8: damaged UTF-8 where most of it is, else a Western encoding, else refused. */
  private static Read<String> guessed(byte[] bytes, String subject) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long damaged = lenient.chars().filter(unit -> unit == 0xFFFD).count();
    long wellFormed = lenient.chars().filter(unit -> unit > 0x7F && unit != 0xFFFD).count();
    if (wellFormed > damaged) {
      Problem note =
          Problem.note(
              subject,
              "has bytes that are not UTF-8, first in line "
                  + lineOf(lenient, lenient.indexOf('\uFFFD'))
                  + "; they are shown as \uFFFD: save it as UTF-8 to settle that");
      return notEmpty(withoutMark(lenient), subject, List.of(note));
    }
    if (highBytes(bytes) > MOST_HIGH_BYTES) {
      return unknown(subject);
    }
    if (!hasWindowsBytes(bytes)) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return notEmpty(text, subject, List.of(namedNote(subject, "Latin-1 (ISO 8859-1)")));
    }
    Optional<String> windows = strictly(bytes, 0, Charset.forName("windows-1252"));
    return windows.isPresent()
        ? notEmpty(windows.get(), subject, List.of(namedNote(subject, "Windows-1252")))
        : unknown(subject);
  }

  private static Read<String> unknown(String subject) {
    return Read.failed(
        subject, "is in an encoding that is not recognised; save it as UTF-8 and open it again");
  }

  private static Problem namedNote(String subject, String encoding) {
    return Problem.note(
        subject, "is not UTF-8; it was read as " + encoding + ": save it as UTF-8 to be sure");
  }

  private static Read<String> notEmpty(String text, String subject, List<Problem> notes) {
    return text.isBlank()
        ? Read.failed(subject, "is empty; put the article's text into it or remove it")
        : Read.of(text, notes);
  }

  private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      // Expected: it is how an encoding is ruled out.
      return Optional.empty();
    }
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte unit : bytes) {
      if (unit == 0) {
        return true;
      }
      if (unit > 0 && unit < ' ' && "\t\n\u000B\f\r".indexOf(unit) < 0) {
        controls++;
      }
    }
    return controls > 2 + bytes.length / 100;
  }

  /** The share of bytes above ASCII among those that are letters or above ASCII. */
  private static double highBytes(byte[] bytes) {
    int high = 0;
    int letters = 0;
    for (byte unit : bytes) {
      if (unit < 0) {
        high++;
      } else if (Character.isLetter(unit)) {
        letters++;
      }
    }
    return (double) high / Math.max(1, high + letters);
  }

  private static boolean hasWindowsBytes(byte[] bytes) {
    for (byte unit : bytes) {
      if ((unit & 0xFF) >= 0x80 && (unit & 0xFF) < 0xA0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static long lineOf(String text, int offset) {
    return 1 + text.substring(0, offset).chars().filter(unit -> unit == '\n').count();
  }
}
