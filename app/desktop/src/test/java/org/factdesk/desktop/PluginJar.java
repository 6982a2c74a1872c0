package org.factdesk.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs a checker of the tests into a plugin jar. */
final class PluginJar {
  private PluginJar() {}

  static void pack(Path jar, String id, Class<?> checker) throws IOException {
    pack(jar, id, checker, Map.of());
  }

  /**
   * @param entries what else the jar holds, by name
   */
  static void pack(Path jar, String id, Class<?> checker, Map<String, String> entries)
      throws IOException {
    pack(jar, id, "1.0", checker, entries);
  }

  /** Moves the jar in at once, as a careful copy would. */
  static void pack(
      Path jar, String id, String apiVersion, Class<?> checker, Map<String, String> entries)
      throws IOException {
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Factdesk-Plugin-Id", id);
    attributes.putValue("Factdesk-Api-Version", apiVersion);
    Path made = jar.resolveSibling(id + ".part");
    String name = checker.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(made);
        JarOutputStream packed = new JarOutputStream(file, manifest);
        InputStream type = checker.getClassLoader().getResourceAsStream(name)) {
      packed.putNextEntry(new ZipEntry(name));
      Objects.requireNonNull(type, name).transferTo(packed);
      packed.putNextEntry(new ZipEntry("META-INF/services/org.factdesk.checker.Checker"));
      packed.write(checker.getName().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        packed.putNextEntry(new ZipEntry(entry.getKey()));
        packed.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
