package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar read into memory, so that its file is free again at once: it can be replaced or deleted
 * while its classes are in use, on every system.
 */
final class JarContents {
  private static final long LARGEST = 256L << 20;
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private final Map<String, byte[]> entries;
  private final Attributes manifest;

  private JarContents(Map<String, byte[]> entries, Attributes manifest) {
    this.entries = entries;
    this.manifest = manifest;
  }

  /**
   * Reads the whole jar.
   *
   * @throws IOException saying in one clause what is wrong with the file
   */
  static JarContents read(Path jar) throws IOException {
    byte[] bytes = Files.readAllBytes(jar);
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new IOException("it is not a jar");
    }
    Map<String, byte[]> entries = new HashMap<>();
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) (LARGEST - size) + 1);
        size += content.length;
        if (size > LARGEST) {
          throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MB");
        }
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), content);
        }
      }
    } catch (IllegalArgumentException e) { // an entry's name that is no text
      throw new IOException("it is damaged: " + e.getMessage(), e);
    }
    return new JarContents(entries, manifest(entries));
  }

  private static Attributes manifest(Map<String, byte[]> entries) throws IOException {
    byte[] content = entries.get(MANIFEST);
    if (content == null) {
      throw new IOException("it has no manifest");
    }
    try (InputStream in = new ByteArrayInputStream(content)) {
      return new Manifest(in).getMainAttributes();
    }
  }

  /** A main attribute of the manifest; empty where it is absent or blank. */
  Optional<String> attribute(String name) {
    return Optional.ofNullable(manifest.getValue(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** What the jar holds under a name such as {@code org/example/Words.class}. */
  Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
