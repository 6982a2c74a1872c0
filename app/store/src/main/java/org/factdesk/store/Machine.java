package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** Tells in file names on which machine a process runs: its number alone says little on a share. */
final class Machine {
  private static final String ID = read();

  private Machine() {}

  /** Eight digits: the same for processes that can see each other, until the machine restarts. */
  static String id() {
    return ID;
  }

  /** As people call it; never asks the network. */
  static String name() {
    return Optional.ofNullable(System.getenv("COMPUTERNAME"))
        .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
        .or(() -> content(Path.of("/proc/sys/kernel/hostname")))
        .or(() -> content(Path.of("/etc/hostname")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .orElse(System.getProperty("os.name", ""));
  }

  private static String read() {
    String name =
        content(Path.of("/proc/sys/kernel/random/boot_id"))
            .map(boot -> boot + target(Path.of("/proc/self/ns/pid")))
            .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
            .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
            .orElse(System.getProperty("os.name", "") + System.getProperty("user.name", ""));
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static Optional<String> content(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      // Only Linux has it.
      return Optional.empty();
    }
  }

  /** The processes of another container have numbers of their own. */
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      // Not every Linux tells.
      return "";
    }
  }
}
