package org.factdesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object on one line; keys stand in the order they are written. */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter line = new StringWriter();
  private final JsonGenerator json;

  private JsonLine() throws IOException {
    json = FACTORY.createGenerator(line);
  }

  /** Writes the members of an object. */
  interface Members {
    void write(JsonLine line) throws IOException;
  }

  static String object(Members members) {
    try {
      JsonLine line = new JsonLine();
      line.json.writeStartObject();
      members.write(line);
      line.json.writeEndObject();
      line.json.close();
      return line.line.toString();
    } catch (IOException e) { // a writer into memory does not fail
      throw new UncheckedIOException(e);
    }
  }

  /** A member that is text, or null. */
  JsonLine text(String name, @Nullable String value) throws IOException {
    json.writeStringField(name, value);
    return this;
  }

  JsonLine number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  JsonLine number(String name, double value) throws IOException {
    if (value == Math.rint(value)) {
      json.writeNumberField(name, (long) value);
    } else {
      json.writeNumberField(name, value);
    }
    return this;
  }

  JsonLine flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  JsonLine nothing(String name) throws IOException {
    json.writeNullField(name);
    return this;
  }

  JsonLine object(String name, Members members) throws IOException {
    json.writeObjectFieldStart(name);
    members.write(this);
    json.writeEndObject();
    return this;
  }

  /** A member that is a list of objects. */
  <T> JsonLine list(String name, Iterable<T> values, Each<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      each.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  /** A member that is a list of texts. */
  JsonLine texts(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  /** Writes the members of one object of a list. */
  interface Each<T> {
    void write(T value) throws IOException;
  }

  /** The members {@code begin} and {@code end}, in code points. */
  JsonLine span(Span span, CodePoints codePoints) throws IOException {
    return number("begin", codePoints.fromUtf16(span.begin()))
        .number("end", codePoints.fromUtf16(span.end()));
  }
}
