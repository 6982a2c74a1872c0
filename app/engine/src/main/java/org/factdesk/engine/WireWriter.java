package org.factdesk.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts values into bytes for another process; {@link WireReader} takes them out in the same order.
 * The form is our own and holds values only, so that reading it can run nothing.
 */
final class WireWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final int most;

  /**
   * @param most bytes that fit
   */
  WireWriter(int most) {
    this.most = most;
  }

  /** A writer of messages that Factdesk makes itself, of any size. */
  static WireWriter unlimited() {
    return new WireWriter(Integer.MAX_VALUE);
  }

  private interface Putting {
    void put() throws IOException;
  }

  private WireWriter put(int length, Putting putting) {
    if (length > most - bytes.size()) {
      throw new TooMuch(most);
    }
    try {
      putting.put();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
  }

  WireWriter flag(boolean value) {
    return put(1, () -> out.writeBoolean(value));
  }

  WireWriter number(int value) {
    return put(Integer.BYTES, () -> out.writeInt(value));
  }

  WireWriter wide(long value) {
    return put(Long.BYTES, () -> out.writeLong(value));
  }

  WireWriter real(double value) {
    return put(Double.BYTES, () -> out.writeDouble(value));
  }

  WireWriter bytes(byte[] value) {
    return number(value.length).put(value.length, () -> out.write(value));
  }

  /** What another writer made. */
  WireWriter raw(byte[] value) {
    return put(value.length, () -> out.write(value));
  }

  /** Every character as it is, also halves of surrogate pairs that stand alone. */
  WireWriter text(String value) {
    boolean narrow = isNarrow(Objects.requireNonNull(value, "a text of its answer is null"));
    flag(narrow);
    if (narrow) {
      return bytes(value.getBytes(StandardCharsets.ISO_8859_1));
    }
    ByteBuffer wide = ByteBuffer.allocate(Math.multiplyExact(value.length(), Character.BYTES));
    wide.asCharBuffer().put(value);
    return bytes(wide.array());
  }

  private static boolean isNarrow(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  WireWriter constant(Enum<?> value) {
    return text(value.name());
  }

  <T> WireWriter list(List<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
    return this;
  }

  <T> WireWriter optional(Optional<T> value, Consumer<T> put) {
    flag(value.isPresent());
    value.ifPresent(put);
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** More was to be written than fits. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(int most) {
      super("its answer is larger than " + (most >> 20) + " MB");
    }
  }
}
