package org.factdesk.formats.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.FlatRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a Parquet file as the specification has it, by what the file says of itself: of
 * flat columns of texts and numbers that are plain and not compressed.
 */
final class ParquetReader implements FlatRows {
  private static final int TAIL = 8;

  private final String name;
  private final FileChannel channel;
  private final List<?> schema;
  private final Iterator<?> groups;
  private final List<PlainColumn> columns = new ArrayList<>();
  private long left;

  ParquetReader(Path file) throws IOException {
    name = String.valueOf(file.getFileName());
    channel = FileChannel.open(file);
    try {
      ByteBuffer tail = bytes(channel.size() - TAIL, TAIL);
      int length = tail.getInt();
      if (!StandardCharsets.US_ASCII.decode(tail).toString().equals(Parquet.MAGIC)) {
        throw new IOException(name + " is no Parquet file");
      }
      Map<Integer, Object> footer =
          new ThriftInput(bytes(channel.size() - TAIL - length, length)).struct();
      schema = list(footer, 2);
      groups = list(footer, 4).iterator();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private ByteBuffer bytes(long from, long length) throws IOException {
    if (from < 0 || length < 0 || length > Integer.MAX_VALUE || from + length > channel.size()) {
      throw new IOException(name + " points outside of itself");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Reads on until all is there; a file may give less at once.
      continue;
    }
    return bytes.flip();
  }

  @Override
  public Optional<Map<String, Object>> next() throws IOException {
    while (left == 0) {
      if (!groups.hasNext()) {
        return Optional.empty();
      }
      group(map(groups.next()));
    }
    left--;
    Map<String, Object> row = new LinkedHashMap<>();
    for (PlainColumn column : columns) {
      Optional<Object> value = column.next();
      value.ifPresent(one -> row.put(column.name(), one));
    }
    return Optional.of(row);
  }

  private void group(Map<?, ?> group) throws IOException {
    columns.clear();
    left = number(group, 3);
    List<?> chunks = list(group, 1);
    for (int i = 0; i < chunks.size(); i++) {
      Map<?, ?> chunk = map(map(chunks.get(i)).get(3));
      if (number(chunk, 4) != Parquet.UNCOMPRESSED) {
        throw new IOException(name + " is compressed");
      }
      ByteBuffer page = bytes(number(chunk, 9), number(chunk, 7));
      Map<Integer, Object> head = new ThriftInput(page).struct();
      if (number(map(head.get(5)), 1) != left) {
        throw new IOException(name + " has columns of several pages");
      }
      Map<?, ?> element = map(schema.get(i + 1));
      columns.add(
          new PlainColumn(
              String.valueOf(list(chunk, 3).get(0)),
              number(element, 1) == Parquet.TYPE_INT32,
              number(element, 3) == Parquet.OPTIONAL,
              page));
    }
  }

  private Map<?, ?> map(@Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IOException(name + " does not describe itself");
  }

  private List<?> list(Map<?, ?> map, int field) throws IOException {
    if (map.get(field) instanceof List<?> list) {
      return list;
    }
    throw new IOException(name + " does not describe itself");
  }

  private long number(Map<?, ?> map, int field) throws IOException {
    if (map.get(field) instanceof Long number) {
      return number;
    }
    throw new IOException(name + " does not describe itself");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
