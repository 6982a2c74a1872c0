package org.factdesk.formats.parquet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.FlatTable;
import org.factdesk.formats.FlatTable.Column;

/**
 * Writes the rows of a table into a Parquet file, some megabytes of them at a time: columns of one
 * page each, values as they are. What the pages are is said at the end of the file.
 */
final class ParquetWriter implements Closeable {
  private static final int GROUP_BYTES = 8 << 20;

  private final FlatTable table;
  private final OutputStream out;
  private final List<ColumnBuffer> columns;
  private final List<Group> groups = new ArrayList<>();
  private long written;
  private long rows;

  /** Where the page of a column is. */
  private record Chunk(Column column, long offset, long size) {}

  /** Rows that were written together. */
  private record Group(int rows, List<Chunk> chunks) {
    long size() {
      return chunks.stream().mapToLong(Chunk::size).sum();
    }
  }

  ParquetWriter(Path file, FlatTable table) throws IOException {
    this.table = table;
    this.columns = table.columns().stream().map(ColumnBuffer::new).toList();
    this.out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    write(Parquet.MAGIC.getBytes(StandardCharsets.US_ASCII));
  }

  FlatTable table() {
    return table;
  }

  void write(Map<String, Object> row) throws IOException {
    int size = 0;
    for (ColumnBuffer column : columns) {
      column.add(row.get(column.column().name()));
      size += column.size();
    }
    rows++;
    if (size >= GROUP_BYTES) {
      group();
    }
  }

  private void group() throws IOException {
    int count = columns.get(0).count();
    List<Chunk> chunks = new ArrayList<>();
    for (ColumnBuffer column : columns) {
      byte[] page = column.page();
      chunks.add(new Chunk(column.column(), written, page.length));
      write(page);
    }
    groups.add(new Group(count, chunks));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (columns.get(0).count() > 0) {
        group();
      }
      byte[] footer = footer();
      write(footer);
      write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(footer.length)
              .array());
      write(Parquet.MAGIC.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private byte[] footer() {
    ThriftOutput footer = new ThriftOutput().int32(1, 1).structs(2, columns.size() + 1);
    footer.element().text(4, table.id()).int32(5, columns.size()).end();
    for (Column column : table.columns()) {
      footer.element();
      footer.int32(1, type(column));
      footer.int32(3, column.isOptional() ? Parquet.OPTIONAL : Parquet.REQUIRED);
      footer.text(4, column.name());
      if (!column.isNumber()) {
        footer.int32(6, Parquet.UTF8).struct(10).struct(1).end().end();
      }
      footer.end();
    }
    footer.int64(3, rows).structs(4, groups.size());
    for (Group group : groups) {
      footer.element().structs(1, group.chunks().size());
      group.chunks().forEach(chunk -> chunk(footer, chunk, group.rows()));
      footer.int64(2, group.size()).int64(3, group.rows()).end();
    }
    return footer.text(6, "Factdesk").end().bytes();
  }

  private static void chunk(ThriftOutput footer, Chunk chunk, int rows) {
    footer
        .element()
        .int64(2, chunk.offset())
        .struct(3)
        .int32(1, type(chunk.column()))
        .int32s(2, Parquet.PLAIN, Parquet.RLE)
        .texts(3, chunk.column().name())
        .int32(4, Parquet.UNCOMPRESSED)
        .int64(5, rows)
        .int64(6, chunk.size())
        .int64(7, chunk.size())
        .int64(9, chunk.offset())
        .end()
        .end();
  }

  private static int type(Column column) {
    return column.isNumber() ? Parquet.TYPE_INT32 : Parquet.TYPE_BYTES;
  }
}
