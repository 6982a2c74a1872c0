package org.factdesk.engine;

import java.lang.reflect.Constructor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out, in the same order, what a {@link Packer} put in. */
final class Unpacker {
  private final Packing packing;
  private final byte[] bytes;
  private final Object[] held;
  private final List<Object> seen = new ArrayList<>();
  private int next;

  Unpacker(Packing packing, byte[] bytes, Object[] held) {
    this.packing = packing;
    this.bytes = bytes;
    this.held = held;
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte one = bytes[next++];
    while (one < 0) {
      value |= (one & 0x7FL) << shift;
      shift += 7;
      one = bytes[next++];
    }
    value |= (long) one << shift;
    return value >>> 1 ^ -(value & 1);
  }

  int small() {
    return Math.toIntExact(number());
  }

  String text() {
    return (String) some();
  }

  /** A value that is not null. */
  Object some() {
    Object value = value();
    if (value == null) {
      throw new IllegalStateException("a value is null");
    }
    return value;
  }

  @Nullable Object value() {
    return switch (bytes[next++]) {
      case Packer.NULL -> null;
      case Packer.WORD -> packing.word(small());
      case Packer.NARROW -> text(StandardCharsets.ISO_8859_1);
      case Packer.WIDE -> text(StandardCharsets.UTF_16BE);
      case Packer.LIST -> noted(list());
      case Packer.RECORD -> noted(record());
      case Packer.WHOLE -> small();
      case Packer.REAL -> Double.longBitsToDouble(number());
      case Packer.FALSE -> false;
      case Packer.TRUE -> true;
      case Packer.DAY -> LocalDate.ofEpochDay(number());
      case Packer.AGAIN -> seen.get(small());
      default -> held[small()];
    };
  }

  private Object noted(Object value) {
    seen.add(value);
    return value;
  }

  private String text(Charset charset) {
    int length = small();
    next += length;
    return new String(bytes, next - length, length, charset);
  }

  private List<Object> list() {
    Object[] all = new Object[small()];
    for (int i = 0; i < all.length; i++) {
      all[i] = some();
    }
    return List.of(all);
  }

  private Object record() {
    Constructor<?> constructor = packing.shape(small()).how().constructor();
    Object[] parts = new Object[constructor.getParameterCount()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value();
    }
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("it could be made when it was packed", e);
    }
  }
}
