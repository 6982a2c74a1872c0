package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
  private static final int MOST_ENTRIES = 50_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LARGEST_MANIFEST = 1 << 20;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final String SERVICES = "META-INF/services/";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private final Map<String, byte[]> entries;
  private final Attributes manifest;
  private final byte[] bytes;

  private JarContents(Map<String, byte[]> entries, Attributes manifest, byte[] bytes) {
    this.entries = entries;
    this.manifest = manifest;
    this.bytes = bytes;
  }

  /**
   * Reads the whole jar.
   *
   * @throws IOException saying in one clause what is wrong with the file
   */
  static JarContents read(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IOException(Files.exists(jar) ? "it is not a file" : "it has gone");
    }
    try (InputStream in = Files.newInputStream(jar)) {
      byte[] bytes = in.readNBytes((int) LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
      }
      return of(bytes);
    }
  }

  /** As {@link #read}, of a jar's bytes. */
  static JarContents of(byte[] bytes) throws IOException {
    if (bytes.length > 0 && (bytes[0] != 'P' || (bytes.length > 1 && bytes[1] != 'K'))) {
      throw new IOException("it is not a jar");
    }
    if (!endsAsJarsDo(bytes)) {
      throw new IOException("it is cut off, or still being copied");
    }
    Map<String, byte[]> entries = new HashMap<>();
    long size = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes((int) (LARGEST - size) + 1);
        size += content.length;
        if (size > LARGEST) {
          throw new IOException("it unpacks to more than " + (LARGEST >> 20) + " MB");
        }
        count++;
        if (count > MOST_ENTRIES || entry.getName().length() > LONGEST_NAME) {
          throw new IOException("it has more than 50,000 entries, or one with a very long name");
        }
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), content);
        }
      }
    } catch (IllegalArgumentException e) { // an entry's name that is no text
      throw new IOException("it is damaged: " + e.getMessage(), e);
    }
    return new JarContents(entries, manifest(entries), bytes);
  }

  /**
   * Whether the list of the jar's entries, which is its last part, is there in full. Without that
   * look a jar of which only the first entries have been copied would pass for a whole one.
   */
  private static boolean endsAsJarsDo(byte[] bytes) {
    ByteBuffer jar = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= first; at--) {
      if (jar.getInt(at) == END_SIGNATURE
          && at + END_LENGTH + Short.toUnsignedInt(jar.getShort(at + 20)) == bytes.length) {
        return true;
      }
    }
    return false;
  }

  /** The whole jar, as it was read. */
  byte[] bytes() {
    return bytes;
  }

  /** A hash of the jar's bytes: the same for the same jar, wherever it lies. */
  String fingerprint() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Attributes manifest(Map<String, byte[]> entries) throws IOException {
    byte[] content = entries.get(MANIFEST);
    if (content == null) {
      throw new IOException("it has no manifest");
    }
    if (content.length > LARGEST_MANIFEST) {
      throw new IOException("its manifest is larger than " + (LARGEST_MANIFEST >> 20) + " MB");
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

  /** Whether the jar names classes for a service whose name begins like that. */
  boolean serves(String service) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(SERVICES + service));
  }

  /** What the jar holds under a name such as {@code org/example/Words.class}. */
  Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
