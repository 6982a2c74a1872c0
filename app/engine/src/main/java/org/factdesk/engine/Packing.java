package org.factdesk.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What packed values have in common, so that each of them need not hold it: how records are made,
 * and words and constants, a bounded number of them. Any thread.
 */
final class Packing {
  static final int MANY_WORDS = 1 << 16;
  private static final int LONGEST_WORD = 24;

  private final Map<Class<?>, Optional<Shape>> shapes = new ConcurrentHashMap<>();
  private final List<Shape> known = new CopyOnWriteArrayList<>();
  private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
  private final @Nullable Object[] words;
  private final AtomicInteger taken = new AtomicInteger();

  /**
   * @param most words and constants that are remembered
   */
  Packing(int most) {
    this.words = new @Nullable Object[most];
  }

  /** How that sort of record is made; empty where it cannot be. */
  Optional<Shape> shape(Class<?> type) {
    return shapes.computeIfAbsent(
        type,
        any -> {
          Optional<Sharing.Shape> found = Sharing.Shape.of(type);
          synchronized (known) {
            Optional<Shape> shape = found.map(how -> new Shape(known.size(), how));
            shape.ifPresent(known::add);
            return shape;
          }
        });
  }

  /** A sort of record with its number. */
  record Shape(int number, Sharing.Shape how) {}

  Shape shape(int number) {
    return known.get(number);
  }

  /** The number of a short text or of a constant; negative where it has none and none is left. */
  int number(Object word) {
    if (word instanceof String text && text.length() > LONGEST_WORD) {
      return -1;
    }
    Integer number = numbers.get(word);
    if (number == null && taken.get() < words.length) {
      number = numbers.computeIfAbsent(word, this::next);
    }
    return number == null ? -1 : number;
  }

  private @Nullable Integer next(Object word) {
    int number = taken.getAndIncrement();
    if (number >= words.length) {
      taken.set(words.length);
      return null;
    }
    words[number] = word;
    return number;
  }

  Object word(int number) {
    Object word = words[number];
    if (word == null) {
      throw new IllegalStateException("no word has the number " + number);
    }
    return word;
  }
}
