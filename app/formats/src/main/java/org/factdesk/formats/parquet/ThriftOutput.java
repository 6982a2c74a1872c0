package org.factdesk.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, in which Parquet describes itself. */
final class ThriftOutput {
  private static final int INT32 = 5;
  private static final int INT64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONG_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int field;

  byte[] bytes() {
    return out.toByteArray();
  }

  ThriftOutput int32(int id, int value) {
    header(id, INT32);
    varint(zigzag(value));
    return this;
  }

  ThriftOutput int64(int id, long value) {
    header(id, INT64);
    varint(zigzag(value));
    return this;
  }

  ThriftOutput text(int id, String value) {
    header(id, BINARY);
    text(value);
    return this;
  }

  /** A structure as the value of a field; what follows is in it up to {@link #end}. */
  ThriftOutput struct(int id) {
    header(id, STRUCT);
    return element();
  }

  /** A structure as an element of a list. */
  ThriftOutput element() {
    outer.push(field);
    field = 0;
    return this;
  }

  /** Ends a structure. */
  ThriftOutput end() {
    out.write(0);
    field = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  /** The head of a list of structures, which have to follow. */
  ThriftOutput structs(int id, int size) {
    return list(id, size, STRUCT);
  }

  ThriftOutput int32s(int id, int... values) {
    list(id, values.length, INT32);
    for (int value : values) {
      varint(zigzag(value));
    }
    return this;
  }

  ThriftOutput texts(int id, String value) {
    list(id, 1, BINARY);
    text(value);
    return this;
  }

  private ThriftOutput list(int id, int size, int type) {
    header(id, LIST);
    if (size < LONG_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(LONG_LIST << 4 | type);
      varint(size);
    }
    return this;
  }

  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  /** Fields come in the order of their ids, none further than 15 from the one before. */
  private void header(int id, int type) {
    out.write((id - field) << 4 | type);
    field = id;
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
