package org.factdesk.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.factdesk.formats.FlatTable.Column;
import org.jspecify.annotations.Nullable;

/** The values of one column that are not yet in the file. */
final class ColumnBuffer {
  private final Column column;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private int count;
  private int run;
  private boolean runOfValues;

  ColumnBuffer(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  void add(@Nullable Object value) {
    count++;
    if (column.isOptional()) {
      level(value != null);
    } else if (value == null) {
      throw new IllegalArgumentException("a row has no " + column.name());
    }
    if (value instanceof Integer number) {
      int32(values, number);
    } else if (value != null) {
      byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
      int32(values, bytes.length);
      values.writeBytes(bytes);
    }
  }

  /** Whether there is a value, as runs of the same answer. */
  private void level(boolean hasValue) {
    if (run > 0 && runOfValues != hasValue) {
      endRun();
    }
    runOfValues = hasValue;
    run++;
  }

  private void endRun() {
    for (int rest = run << 1; ; rest >>>= 7) {
      boolean last = (rest & ~0x7F) == 0;
      levels.write(last ? rest : rest & 0x7F | 0x80);
      if (last) {
        break;
      }
    }
    levels.write(runOfValues ? 1 : 0);
    run = 0;
  }

  int count() {
    return count;
  }

  int size() {
    return values.size() + levels.size();
  }

  /** The values as one page with its head; the buffer is empty afterwards. */
  byte[] page() {
    if (run > 0) {
      endRun();
    }
    int size = values.size() + (column.isOptional() ? Integer.BYTES + levels.size() : 0);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(
        new ThriftOutput()
            .int32(1, Parquet.DATA_PAGE)
            .int32(2, size)
            .int32(3, size)
            .struct(5)
            .int32(1, count)
            .int32(2, Parquet.PLAIN)
            .int32(3, Parquet.RLE)
            .int32(4, Parquet.RLE)
            .end()
            .end()
            .bytes());
    if (column.isOptional()) {
      int32(page, levels.size());
      page.writeBytes(levels.toByteArray());
    }
    page.writeBytes(values.toByteArray());
    values.reset();
    levels.reset();
    count = 0;
    return page.toByteArray();
  }

  private static void int32(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >>> 8);
    out.write(value >>> 16);
    out.write(value >>> 24);
  }
}
