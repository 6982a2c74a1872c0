package org.factdesk.formats.w3c;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that pages are written and read with. */
final class W3cNames {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** What our own words expand to; their names start with {@code fd:}. */
  static final String TERMS = "urn:factdesk:terms#";

  static final String ARTICLE = "urn:factdesk:article:";
  static final String ANNOTATION = "urn:factdesk:annotation:";
  static final String LINK = "urn:factdesk:link:";
  static final String PERSON = "urn:factdesk:person:";
  static final String PAGE = "urn:factdesk:page:";
  static final String ABOUT = "urn:factdesk:about:";

  static final String ANNOTATOR = "fd:annotator";
  static final String FEATURE = "fd:feature";
  static final String METADATUM = "fd:metadatum";
  static final String FILE = "fd:file";

  private W3cNames() {}

  /** An IRI: each part in UTF-8, percent-encoded but for unreserved characters and slashes. */
  static String iri(String prefix, String... parts) {
    return prefix + Stream.of(parts).map(W3cNames::encoded).collect(Collectors.joining(":"));
  }

  private static String encoded(String part) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : part.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xFF);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || "-._~/".indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
      }
    }
    return encoded.toString();
  }

  /** The parts of an IRI of this sort; empty where it is none. */
  static List<String> parts(String prefix, String iri) {
    if (!iri.startsWith(prefix)) {
      return List.of();
    }
    return Stream.of(iri.substring(prefix.length()).split(":", -1)).map(W3cNames::decoded).toList();
  }

  /** With {@code %XX} read as bytes of UTF-8; other percent signs stay. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int size = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean escape =
          bytes[i] == '%'
              && i + 2 < bytes.length
              && Character.digit(bytes[i + 1], 16) >= 0
              && Character.digit(bytes[i + 2], 16) >= 0;
      if (escape) {
        bytes[size++] =
            (byte) (Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        bytes[size++] = bytes[i];
      }
    }
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
