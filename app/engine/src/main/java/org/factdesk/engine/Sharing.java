package org.factdesk.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.checker.FindingKind;
import org.factdesk.model.Span;

/**
 * Holds short texts that come again and again once: what checkers take out of a hundred thousand
 * articles is mostly words, each of them in hundreds of facts. A record becomes an equal one made
 * of shared texts; what cannot be made anew stays as it is.
 *
 * <p>Any thread. Remembers a bounded number of texts: one that is rare gives way to the next.
 */
final class Sharing {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST = 48;

  /** Written by many threads without a lock: texts are immutable, and a lost one costs little. */
  private final String[] pool = new String[SLOTS];

  private final Map<Class<?>, Optional<Shape>> shapes = new ConcurrentHashMap<>();
  private final Packing packing = new Packing(Packing.MANY_WORDS);

  /** How a sort of record is taken apart and made. */
  record Shape(Constructor<?> constructor, List<Method> parts) {
    static Optional<Shape> of(Class<?> type) {
      try {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        List<Method> parts = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        parts.forEach(part -> part.setAccessible(true));
        return Optional.of(new Shape(constructor, parts));
      } catch (ReflectiveOperationException | RuntimeException e) {
        return Optional.empty(); // records of that sort stay as they are
      }
    }
  }

  /** What packed facts have in common. */
  Packing packing() {
    return packing;
  }

  /** The same text, in the instance that others have too. */
  String text(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
    String known = pool[slot];
    if (text.equals(known)) {
      return known;
    }
    pool[slot] = text;
    return text;
  }

  /** Some values that have parts in common: what is one instance in them stays one. */
  final class Batch {
    private final Map<Object, Object> done = new IdentityHashMap<>();

    /** An equal record made of shared texts. Calls its constructor, which a plugin wrote. */
    <T extends Record> T record(T record) {
      @SuppressWarnings("unchecked") // its own type's constructor made it
      T shared = (T) value(record);
      return shared;
    }

    private Object value(Object value) {
      if (value instanceof String text) {
        return text(text);
      }
      boolean made =
          value instanceof Record && !(value instanceof FindingKind || value instanceof Span)
              || value instanceof List && value.getClass().getName().startsWith("java.util.");
      if (!made) {
        return value;
      }
      Object known = done.get(value);
      if (known == null) {
        known = value instanceof List<?> list ? list(list) : anew((Record) value);
        done.put(value, known);
      }
      return known;
    }

    private Object list(List<?> list) {
      List<Object> shared = new ArrayList<>(list.size());
      for (Object element : list) {
        if (element == null) {
          return list;
        }
        shared.add(value(element));
      }
      return List.copyOf(shared);
    }

    private Object anew(Record record) {
      Optional<Shape> shape = shapes.computeIfAbsent(record.getClass(), Shape::of);
      if (shape.isEmpty()) {
        return record;
      }
      try {
        List<Method> parts = shape.get().parts;
        Object[] values = new Object[parts.size()];
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
          Object part = parts.get(i).invoke(record);
          values[i] = part == null ? null : value(part);
          same &= values[i] == part;
        }
        return same ? record : shape.get().constructor.newInstance(values);
      } catch (ReflectiveOperationException | RuntimeException e) {
        return record; // it was good as the plugin gave it
      }
    }
  }
}
