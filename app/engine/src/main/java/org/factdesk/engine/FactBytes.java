package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.charset.StandardCharsets;
import org.factdesk.checker.Fact;

/** A plugin's own records as bytes and back; for the plugin's process only. */
final class FactBytes {
  private FactBytes() {}

  static String write(Fact fact) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(fact);
    } catch (IOException e) {
      throw ChildFailure.of("a fact cannot be serialised: " + e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  static Fact read(String latin1, ClassLoader classes) throws IOException, ClassNotFoundException {
    byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
    try (ObjectInputStream in = new FactStream(new ByteArrayInputStream(bytes), classes)) {
      return (Fact) in.readObject();
    }
  }

  /** Finds the plugin's classes. */
  private static final class FactStream extends ObjectInputStream {
    private final ClassLoader classes;

    FactStream(InputStream bytes, ClassLoader classes) throws IOException {
      super(bytes);
      this.classes = classes;
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
  }
}
