package org.factdesk.formats.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feature structure as a file has it. Laid out for files with very many: where it lies is in
 * numbers, everything else in one array. Only its references are changed after reading, once it is
 * known which they are.
 */
final class Structure {
  final int id;
  final String type;
  final int line;

  /** 0 for none. */
  final int sofa;

  final int begin;
  final int end;

  /** Whether it says where it begins or ends. */
  final boolean placed;

  /** Name, value, name, value: a text, several ({@code String[]}) or references ({@code int[]}). */
  private final Object[] features;

  Structure(
      int id,
      String type,
      int line,
      int sofa,
      @Nullable Integer begin,
      @Nullable Integer end,
      List<Object> features) {
    this.id = id;
    this.type = type;
    this.line = line;
    this.sofa = sofa;
    this.begin = begin == null ? 0 : begin;
    this.end = end == null ? 0 : end;
    this.placed = begin != null || end != null;
    this.features = features.toArray();
  }

  /** How many features it has. */
  int size() {
    return features.length / 2;
  }

  String name(int index) {
    return (String) features[2 * index];
  }

  Object value(int index) {
    return features[2 * index + 1];
  }

  void change(int index, Object value) {
    features[2 * index + 1] = value;
  }

  /** The value of a feature; null where it has none. */
  @Nullable Object value(String name) {
    for (int i = 0; i < features.length; i += 2) {
      if (features[i].equals(name)) {
        return features[i + 1];
      }
    }
    return null;
  }

  /** The text of a feature; empty where it has none. */
  String text(String name) {
    return value(name) instanceof String text ? text : "";
  }

  boolean has(String name) {
    return value(name) != null;
  }

  /** What a feature refers to; empty where it does not. */
  int[] references(String name) {
    return value(name) instanceof int[] ids ? ids : new int[0];
  }

  /** Gathers a structure while its features are read in any order. */
  static final class Draft {
    private int id;
    private String type = TypeNames.TOP;
    private final int line;
    private int sofa;
    private @Nullable Integer begin;
    private @Nullable Integer end;
    private final List<Object> features = new ArrayList<>();

    Draft(int line) {
      this.line = line;
    }

    void id(int value) {
      id = value;
    }

    void type(String value) {
      type = value;
    }

    /** Takes a feature. Throws NumberFormatException where a place is no number. */
    void feature(String name, Object value) {
      switch (name) {
        case "begin" -> begin = number(value);
        case "end" -> end = number(value);
        case "sofa" -> sofa = number(value);
        default -> {
          features.add(name);
          features.add(value);
        }
      }
    }

    private static int number(Object value) {
      if (value instanceof int[] ids && ids.length == 1) {
        return ids[0];
      }
      return Integer.parseInt(value.toString());
    }

    Structure structure() {
      boolean array = type.endsWith("[]") || type.equals("uima.cas.FSArray");
      for (int i = 1; i < features.size() && !array; i += 2) {
        if (features.get(i) instanceof int[] numbers && features.get(i - 1).equals("elements")) {
          features.set(i, Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new));
        }
      }
      return new Structure(id, type, line, sofa, begin, end, features);
    }
  }
}
