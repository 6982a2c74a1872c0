package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A copy of annotation files that could not be written where they belong: after a line about all of
 * them, for each a line of JSON that gives the lengths of what follows, the content it was made
 * from and its own, both as their file has them. A line that says so takes out again what has been
 * written meanwhile.
 */
final class RescueFile {
  private static final String FORMAT = "factdesk-rescue/1";

  private static final String WRITTEN = "written";

  private RescueFile() {}

  /**
   * One annotator's work on one article; the scheme where both names are empty.
   *
   * @param size of the file when it was read or written last; -1 where there was none
   * @param checksum of the file at that time
   * @param base what it held then; no bytes where there was none
   * @param content what it is to hold
   */
  @SuppressWarnings("ArrayRecordComponent") // whole files, written and dropped
  record Entry(
      String article, String annotator, long size, long checksum, byte[] base, byte[] content) {}

  /** The bytes of a copy. */
  static byte[] write(Path root, List<Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    line(
        bytes,
        json -> {
          json.writeStringField("format", FORMAT);
          Json.textField(json, "workspace", root.toString());
        });
    for (Entry entry : entries) {
      line(
          bytes,
          json -> {
            Json.textField(json, "article", entry.article());
            Json.textField(json, "annotator", entry.annotator());
            json.writeNumberField("size", entry.size());
            json.writeNumberField("crc32", entry.checksum());
            json.writeNumberField("base", entry.base().length);
            json.writeNumberField("content", entry.content().length);
          });
      bytes.write(entry.base());
      bytes.write(entry.content());
    }
    return bytes.toByteArray();
  }

  /** A line that takes out one of the files, to stand at the end. */
  static byte[] written(String article, String annotator) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    line(
        bytes,
        json -> {
          json.writeBooleanField(WRITTEN, true);
          Json.textField(json, "article", article);
          Json.textField(json, "annotator", annotator);
        });
    return bytes.toByteArray();
  }

  /** Writes the fields of one object. */
  private interface Line {
    void write(JsonGenerator json) throws IOException;
  }

  private static void line(ByteArrayOutputStream bytes, Line line) throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      line.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * What a copy holds.
   *
   * @throws IOException where it is none, or not whole
   */
  static List<Entry> read(byte[] bytes) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int at = endOfLine(bytes, 0);
    if (!new String(bytes, 0, at, StandardCharsets.UTF_8)
        .startsWith("{\"format\":\"" + FORMAT + "\"")) {
      throw new IOException("it is no rescue copy of this version");
    }
    while (at < bytes.length && !isBrokenOff(bytes, at)) {
      int end = endOfLine(bytes, at);
      Header header = Header.read(bytes, at, end);
      if (header.written) {
        entries.removeIf(header::names);
        at = end;
        continue;
      }
      long whole = (long) end + header.base + header.content;
      if (header.base < 0 || header.content < 0 || whole > bytes.length) {
        throw new IOException("it is cut short");
      }
      entries.add(header.entry(bytes, end));
      at = (int) whole;
    }
    return entries;
  }

  /** Whether a line that was to take something out was not written to its end. */
  private static boolean isBrokenOff(byte[] bytes, int from) {
    String start = "{\"" + WRITTEN;
    int length = Math.min(start.length(), bytes.length - from);
    boolean takesOut =
        new String(bytes, from, length, StandardCharsets.UTF_8).equals(start.substring(0, length));
    return takesOut && bytes[bytes.length - 1] != '\n' && isLastLine(bytes, from);
  }

  private static boolean isLastLine(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at == bytes.length;
  }

  private static int endOfLine(byte[] bytes, int from) throws IOException {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    throw new IOException("it is cut short");
  }

  /** The line before a file's bytes. */
  private static final class Header {
    private String article = "";
    private String annotator = "";
    private long size = -1;
    private long checksum;
    private int base = -1;
    private int content = -1;
    private boolean written;

    static Header read(byte[] bytes, int begin, int end) throws IOException {
      Header header = new Header();
      try (JsonParser parser = Json.FACTORY.createParser(bytes, begin, end - begin)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          throw new IOException("it has a line that is no object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          header.take(name, parser);
        }
      }
      return header;
    }

    private void take(String name, JsonParser parser) throws IOException {
      switch (name) {
        case "article" -> article = parser.getText();
        case "annotator" -> annotator = parser.getText();
        case "size" -> size = parser.getLongValue();
        case "crc32" -> checksum = parser.getLongValue();
        case "base" -> base = parser.getIntValue();
        case "content" -> content = parser.getIntValue();
        case WRITTEN -> written = true;
        default -> parser.skipChildren();
      }
    }

    boolean names(Entry entry) {
      return entry.article().equals(article) && entry.annotator().equals(annotator);
    }

    Entry entry(byte[] bytes, int begin) {
      return new Entry(
          article,
          annotator,
          size,
          checksum,
          Arrays.copyOfRange(bytes, begin, begin + base),
          Arrays.copyOfRange(bytes, begin + base, begin + base + content));
    }
  }
}
