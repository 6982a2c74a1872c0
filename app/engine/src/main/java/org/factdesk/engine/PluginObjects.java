package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.List;
import java.util.Set;
import org.factdesk.checker.Fact;

/**
 * Makes facts out of bytes that lay on disk: records and enums of Factdesk's model, values of the
 * JDK, and what the plugin's own class loader holds; nothing else.
 */
final class PluginObjects extends ObjectInputStream {
  private static final int DEEPEST = 50;
  private static final Set<String> PACKAGES =
      Set.of("org.factdesk.model", "org.factdesk.checker", "java.time", "java.math");
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Short",
          "java.lang.String",
          "java.util.ArrayList",
          "java.util.CollSer",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Locale",
          "java.util.Map$Entry",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.UUID");

  /** The lists, sets and maps that cannot be changed. */
  private static final List<String> COLLECTIONS =
      List.of("java.util.ImmutableCollections$", "java.util.Collections$");

  private final ClassLoader classes;

  private PluginObjects(byte[] bytes, ClassLoader classes) throws IOException {
    super(new ByteArrayInputStream(bytes));
    this.classes = classes;
    setObjectInputFilter(this::judge);
  }

  /**
   * @throws IOException where the bytes are damaged or hold anything else
   */
  static Fact[] read(byte[] bytes, ClassLoader classes) throws IOException {
    try (PluginObjects in = new PluginObjects(bytes, classes)) {
      return (Fact[]) in.readObject();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new InvalidClassException("no facts: " + e);
    }
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass described)
      throws IOException, ClassNotFoundException {
    try {
      return Class.forName(described.getName(), false, classes);
    } catch (ClassNotFoundException e) {
      return super.resolveClass(described); // a primitive type
    }
  }

  private Status judge(ObjectInputFilter.FilterInfo info) {
    Class<?> type = info.serialClass();
    if (info.depth() > DEEPEST) {
      return Status.REJECTED;
    }
    return type == null || isAllowed(type) ? Status.ALLOWED : Status.REJECTED;
  }

  @SuppressWarnings("ReferenceEquality") // a class loader is who it is
  private boolean isAllowed(Class<?> type) {
    if (type.isArray()) {
      return isAllowed(type.getComponentType());
    }
    String name = type.getName();
    if (type.isPrimitive()
        || VALUES.contains(name)
        || COLLECTIONS.stream().anyMatch(name::startsWith)) {
      return true;
    }
    boolean value = type.isRecord() || type.isEnum() || type.isInterface();
    boolean ours = classes == PluginObjects.class.getClassLoader();
    if (type.getClassLoader() == classes && (value || !ours)) {
      return true;
    }
    return PACKAGES.contains(type.getPackageName())
        && (value || type.getPackageName().startsWith("java."));
  }
}
