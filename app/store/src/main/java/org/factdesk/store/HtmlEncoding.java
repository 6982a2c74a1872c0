package org.factdesk.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page: by its byte-order mark, else as UTF-8 where it is that, else in the encoding that
 * the page names near its beginning, else as any other text.
 */
final class HtmlEncoding {
  /** Where browsers look for the name of the encoding. */
  private static final int HEAD_BYTES = 4096;

  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:.-]{2,40})");

  /** Pages that name these are in Windows-1252, as browsers know. */
  private static final Set<String> WESTERN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii");

  private HtmlEncoding() {}

  static Read<String> decode(byte[] bytes, String subject) {
    Optional<Charset> named = named(bytes);
    if (named.isPresent() && !hasMark(bytes) && strictly(bytes, StandardCharsets.UTF_8).isEmpty()) {
      Optional<String> text = strictly(bytes, named.get()).filter(HtmlEncoding::isText);
      if (text.isPresent()) {
        return Read.of(text.get());
      }
    }
    return TextDecoder.decode(bytes, subject);
  }

  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && !text.isBlank();
  }

  private static boolean hasMark(byte[] bytes) {
    return Json.hasByteOrderMark(bytes)
        || bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
  }

  private static Optional<Charset> named(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher matcher = NAMED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(WESTERN.contains(name) ? "windows-1252" : name);
      return Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Expected: a page can name whatever it wants; the bytes decide then.
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
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
}
