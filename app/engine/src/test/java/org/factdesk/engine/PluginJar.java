package org.factdesk.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs classes of the tests into a plugin jar. */
final class PluginJar {
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  static PluginJar of(String id) {
    return new PluginJar()
        .attribute("Factdesk-Plugin-Id", id)
        .attribute("Factdesk-Plugin-Version", "0.1")
        .attribute("Factdesk-Api-Version", "1.0");
  }

  PluginJar attribute(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  PluginJar without(String attribute) {
    attributes.remove(attribute);
    return this;
  }

  /** Names these classes as providers, and packs them. */
  PluginJar checkers(Class<?>... checkers) {
    services(Stream.of(checkers).map(Class::getName).collect(Collectors.joining("\n")));
    return classes(checkers);
  }

  PluginJar services(String lines) {
    return entry("META-INF/services/org.factdesk.checker.Checker", lines);
  }

  PluginJar classes(Class<?>... classes) {
    for (Class<?> type : classes) {
      String name = type.getName().replace('.', '/') + ".class";
      try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
        entries.put(name, in.readAllBytes());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return this;
  }

  PluginJar entry(String name, String content) {
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path writeTo(Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.forEach(manifest.getMainAttributes()::putValue);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return jar.toRealPath();
  }
}
