package org.factdesk.formats.parquet;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the values of a page, one after the other. */
final class PlainColumn {
  private final String name;
  private final boolean numbers;
  private final boolean optional;
  private final ByteBuffer values;
  private final ByteBuffer levels;
  private int run;
  private boolean present = true;

  /**
   * @param page behind its head
   */
  PlainColumn(String name, boolean numbers, boolean optional, ByteBuffer page) throws IOException {
    this.name = name;
    this.numbers = numbers;
    this.optional = optional;
    int length = optional ? page.getInt() : 0;
    if (length < 0 || length > page.remaining()) {
      throw new IOException("the column " + name + " ends too early");
    }
    this.levels = page.slice(page.position(), length);
    page.position(page.position() + length);
    this.values = page;
  }

  String name() {
    return name;
  }

  /** Empty where the row has no value. */
  Optional<Object> next() throws IOException {
    try {
      if (optional && run-- == 0) {
        run = run() - 1;
      }
      if (!present) {
        return Optional.empty();
      }
      if (numbers) {
        return Optional.of(values.getInt());
      }
      int length = values.getInt();
      if (length < 0 || length > values.remaining()) {
        throw new BufferUnderflowException();
      }
      byte[] text = new byte[length];
      values.get(text);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (BufferUnderflowException e) {
      throw new IOException("the column " + name + " ends too early", e);
    }
  }

  /** Reads how many rows in a row have a value, or have none. */
  private int run() throws IOException {
    int head = 0;
    int shift = 0;
    byte next = levels.get();
    while (next < 0) {
      head |= (next & 0x7F) << shift;
      shift += 7;
      next = levels.get();
    }
    head |= next << shift;
    if ((head & 1) == 1) {
      throw new IOException("the column " + name + " says bit by bit where it has values");
    }
    present = levels.get() == 1;
    return head >>> 1;
  }
}
