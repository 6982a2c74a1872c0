package org.factdesk.formats.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads structures in Thrift's compact protocol: fields by their ids. */
final class ThriftInput {
  private static final int DEEPEST = 16;

  private final ByteBuffer bytes;

  ThriftInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** A structure: each value a {@code Long}, {@code String}, {@code List} or {@code Map}. */
  Map<Integer, Object> struct() throws IOException {
    try {
      return struct(0);
    } catch (BufferUnderflowException e) {
      throw new IOException("the file ends inside of what describes it", e);
    }
  }

  private Map<Integer, Object> struct(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("the file is described too deeply");
    }
    Map<Integer, Object> fields = new TreeMap<>();
    int id = 0;
    for (int head = bytes.get() & 0xFF; head != 0; head = bytes.get() & 0xFF) {
      id = head >> 4 == 0 ? (int) signed() : id + (head >> 4);
      fields.put(id, value(head & 0xF, depth));
    }
    return fields;
  }

  private Object value(int type, int depth) throws IOException {
    return switch (type) {
      case 1 -> 1L;
      case 2 -> 0L;
      case 3 -> (long) bytes.get();
      case 4, 5, 6 -> signed();
      case 8 -> text();
      case 9, 10 -> list(depth);
      case 12 -> struct(depth + 1);
      default -> throw new IOException("the file has a field of the unknown type " + type);
    };
  }

  private List<Object> list(int depth) throws IOException {
    int head = bytes.get() & 0xFF;
    long size = head >> 4 == 15 ? unsigned() : head >> 4;
    List<Object> values = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      values.add(value(head & 0xF, depth + 1));
    }
    return values;
  }

  private String text() throws IOException {
    long length = unsigned();
    if (length < 0 || length > bytes.remaining()) {
      throw new IOException("the file ends inside a name");
    }
    byte[] text = new byte[(int) length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private long signed() {
    long value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }

  private long unsigned() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        break;
      }
    }
    return value;
  }
}
