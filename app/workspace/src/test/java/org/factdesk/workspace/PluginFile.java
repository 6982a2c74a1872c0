package org.factdesk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Packs a checker of the tests. */
final class PluginFile {
  private PluginFile() {}

  /** Packs it and moves it in at once, as a careful copy would. */
  static void pack(Path folder, String id, Class<?> checker) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Factdesk-Plugin-Id", id);
    attributes.putValue("Factdesk-Api-Version", "1.0");
    Path made = Files.createTempFile(folder, id, ".part");
    String name = checker.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(made);
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream type = checker.getClassLoader().getResourceAsStream(name)) {
      jar.putNextEntry(new ZipEntry(name));
      Objects.requireNonNull(type, name).transferTo(jar);
      jar.putNextEntry(new ZipEntry("META-INF/services/org.factdesk.checker.Checker"));
      jar.write(checker.getName().getBytes(StandardCharsets.UTF_8));
    }
    Files.move(made, folder.resolve(id + ".jar"));
  }
}
