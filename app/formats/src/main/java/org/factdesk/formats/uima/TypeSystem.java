package org.factdesk.formats.uima;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types that a file declares, as far as reading it needs them. */
final class TypeSystem {
  private static final int DEEPEST = 100;
  private static final Set<String> PRIMITIVES =
      Set.of(
          "uima.cas.Boolean",
          "uima.cas.Byte",
          "uima.cas.Short",
          "uima.cas.Integer",
          "uima.cas.Long",
          "uima.cas.Float",
          "uima.cas.Double",
          "uima.cas.String");
  private static final Set<String> SEVERAL =
      Set.of(
          "uima.cas.BooleanArray",
          "uima.cas.ByteArray",
          "uima.cas.ShortArray",
          "uima.cas.IntegerArray",
          "uima.cas.LongArray",
          "uima.cas.FloatArray",
          "uima.cas.DoubleArray",
          "uima.cas.StringArray",
          "uima.cas.IntegerList",
          "uima.cas.FloatList",
          "uima.cas.StringList");

  private final Map<String, Type> types = new TreeMap<>();

  /**
   * @param above the type that it extends
   * @param ranges what its own features hold, by name
   */
  private record Type(String above, Map<String, Range> ranges) {}

  private record Range(String name, boolean shared) {}

  /** What the value of a feature is. */
  enum Kind {
    TEXT,
    SEVERAL_TEXTS,
    REFERENCES,
    UNKNOWN
  }

  TypeSystem() {
    type(TypeNames.ANNOTATION, "uima.cas.AnnotationBase");
    type(TypeNames.DOCUMENT, TypeNames.ANNOTATION);
    feature(TypeNames.DOCUMENT, "language", TypeNames.STRING, false);
    feature("uima.cas.FSArray", "elements", TypeNames.TOP, false);
    for (String sort : new String[] {"FS", "Integer", "Float", "String"}) {
      String list = "uima.cas.NonEmpty" + sort + "List";
      type(list, "uima.cas." + sort + "List");
      feature(list, "tail", TypeNames.TOP, false);
      feature(list, "head", sort.equals("FS") ? TypeNames.TOP : "uima.cas." + sort, false);
    }
    for (String several : SEVERAL) {
      feature(several, "elements", several, false);
    }
  }

  /** Declares a type; the first declaration counts. */
  void type(String name, String above) {
    Type known = types.get(name);
    if (known == null || known.above().equals(TypeNames.TOP)) {
      types.put(name, new Type(above, known == null ? new HashMap<>() : known.ranges()));
    }
  }

  /**
   * Declares a feature of a type.
   *
   * @param shared whether a file refers to an array or list rather than holding it in place
   */
  void feature(String type, String feature, String range, boolean shared) {
    types
        .computeIfAbsent(type, name -> new Type(TypeNames.TOP, new HashMap<>()))
        .ranges()
        .putIfAbsent(feature, new Range(range, shared));
  }

  /** The names of all types. */
  Set<String> names() {
    return Collections.unmodifiableSet(types.keySet());
  }

  /** Whether the type is the other or extends it; empty where that is not known. */
  Optional<Boolean> isA(String type, String other) {
    String name = type;
    for (int i = 0; i < DEEPEST; i++) {
      if (name.equals(other)) {
        return Optional.of(true);
      }
      Type known = types.get(name);
      if (known == null) {
        return name.startsWith("uima.cas.") ? Optional.of(false) : Optional.empty();
      }
      name = known.above();
    }
    return Optional.of(false); // a type that extends itself
  }

  /** Whether the type itself declares the feature. */
  boolean declares(String type, String feature) {
    Type known = types.get(type);
    return known != null && known.ranges().containsKey(feature);
  }

  Kind kind(String type, String feature) {
    Range range = range(type, feature);
    if (range == null) {
      return Kind.UNKNOWN;
    }
    if (SEVERAL.contains(range.name())) {
      return range.shared() ? Kind.REFERENCES : Kind.SEVERAL_TEXTS;
    }
    boolean primitive =
        PRIMITIVES.contains(range.name()) || isA(range.name(), TypeNames.STRING).orElse(false);
    return primitive ? Kind.TEXT : Kind.REFERENCES;
  }

  private @Nullable Range range(String type, String feature) {
    String name = type;
    for (int i = 0; i < DEEPEST; i++) {
      Type known = types.get(name);
      if (known == null) {
        return null;
      }
      Range range = known.ranges().get(feature);
      if (range != null) {
        return range;
      }
      name = known.above();
    }
    return null;
  }
}
