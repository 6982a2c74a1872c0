package org.factdesk.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short names for long things: the first bytes of a SHA-256 hash, as hexadecimal digits. */
final class Hash {
  private static final int BYTES = 10;

  private Hash() {}

  /** Over the parts in their order; each counts for itself, not for the text they would make. */
  static String of(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
