package org.factdesk.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes values out of bytes that a {@link WireWriter} made, or that somebody hostile made: whatever
 * they hold, reading them runs none of it, needs no more memory than a few times their length, and
 * ends in the values or in an exception.
 */
final class WireReader {
  private final ByteBuffer bytes;

  WireReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  boolean isAtEnd() {
    return !bytes.hasRemaining();
  }

  boolean flag() {
    return bytes.get() != 0;
  }

  int number() {
    return bytes.getInt();
  }

  long wide() {
    return bytes.getLong();
  }

  double real() {
    return bytes.getDouble();
  }

  byte[] bytes() {
    byte[] value = new byte[count()];
    bytes.get(value);
    return value;
  }

  String text() {
    boolean narrow = flag();
    int length = count();
    int begin = bytes.position();
    bytes.position(begin + length);
    return narrow
        ? new String(bytes.array(), begin, length, StandardCharsets.ISO_8859_1)
        : bytes.slice(begin, length).asCharBuffer().toString();
  }

  <T> List<T> list(Supplier<T> each) {
    int count = count(); // each takes a byte at least
    List<T> values = new ArrayList<>(Math.min(count, 1000));
    for (int i = 0; i < count; i++) {
      values.add(each.get());
    }
    return values;
  }

  <T> Optional<T> optional(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** A length, which cannot be more than what is left. */
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.remaining()) {
      throw new IllegalArgumentException("a length of " + count + " where less is left");
    }
    return count;
  }
}
