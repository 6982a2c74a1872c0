package org.factdesk.engine;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.engine.Packing.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Packs plain values, lists and records of them into bytes, which take a fraction of the memory.
 * Whatever else there is in them is held as it is, beside the bytes.
 */
final class Packer {
  static final int NULL = 0;
  static final int WORD = 1;
  static final int NARROW = 2;
  static final int WIDE = 3;
  static final int LIST = 4;
  static final int RECORD = 5;
  static final int WHOLE = 6;
  static final int REAL = 7;
  static final int FALSE = 8;
  static final int TRUE = 9;
  static final int DAY = 10;
  static final int AGAIN = 11;
  static final int HELD = 12;

  private final Packing packing;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final Map<Object, Integer> seen = new IdentityHashMap<>();
  private final List<Object> held = new ArrayList<>();

  Packer(Packing packing) {
    this.packing = packing;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** What the bytes do not hold. */
  Object[] held() {
    return held.toArray();
  }

  /** What another one made, of numbers and rare texts alone. */
  void raw(Packer other) {
    bytes.writeBytes(other.bytes());
  }

  /** A number, the shorter the nearer it is to zero. */
  void number(long value) {
    long left = value << 1 ^ value >> 63;
    while ((left & ~0x7FL) != 0) {
      bytes.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
  }

  void value(@Nullable Object value) {
    if (value == null) {
      bytes.write(NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Integer number) {
      tagged(WHOLE, number);
    } else if (value instanceof Boolean flag) {
      bytes.write(flag ? TRUE : FALSE);
    } else if (value instanceof Double real) {
      tagged(REAL, Double.doubleToRawLongBits(real));
    } else if (value instanceof LocalDate day) {
      tagged(DAY, day.toEpochDay());
    } else if (value instanceof Enum<?> constant && packing.number(constant) >= 0) {
      tagged(WORD, packing.number(constant));
    } else if (seen.containsKey(value)) {
      tagged(AGAIN, seen.get(value));
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list && isPlain(list)) {
      tagged(LIST, list.size());
      list.forEach(this::value);
      seen.put(list, seen.size());
    } else {
      hold(value);
    }
  }

  private void tagged(int tag, long number) {
    bytes.write(tag);
    number(number);
  }

  private void hold(Object value) {
    tagged(HELD, held.size());
    held.add(value);
  }

  private void text(String text) {
    int word = packing.number(text);
    if (word >= 0) {
      tagged(WORD, word);
    } else {
      rare(text);
    }
  }

  /** A text that hardly anything else has: what is in common has no room for it. */
  void rare(String text) {
    boolean narrow = text.chars().allMatch(c -> c < 256);
    byte[] own = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    // Half a surrogate pair has no bytes in any charset.
    if (!narrow && !new String(own, StandardCharsets.UTF_16BE).equals(text)) {
      hold(text);
      return;
    }
    tagged(narrow ? NARROW : WIDE, own.length);
    bytes.writeBytes(own);
  }

  private static boolean isPlain(List<?> list) {
    return list.getClass().getName().startsWith("java.util.ImmutableCollections$List");
  }

  private void record(Record record) {
    Optional<Shape> shape = packing.shape(record.getClass());
    Object[] parts = shape.isEmpty() ? null : parts(record, shape.get().how().parts());
    if (parts == null) {
      hold(record);
      return;
    }
    tagged(RECORD, shape.orElseThrow().number());
    for (Object part : parts) {
      value(part);
    }
    seen.put(record, seen.size());
  }

  private static Object @Nullable [] parts(Record record, List<Method> accessors) {
    try {
      Object[] parts = new Object[accessors.size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = accessors.get(i).invoke(record);
      }
      return parts;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // it was good as the plugin gave it
    }
  }
}
