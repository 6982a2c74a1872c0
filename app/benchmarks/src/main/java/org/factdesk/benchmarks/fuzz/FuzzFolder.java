package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** The workspace that inputs are laid into. */
record FuzzFolder(Path root) {
  static final String TEXT =
      "😊 Prices rose 4%, Bo said.\r\nNobody knew. Prices fell in May, said Ann.\n";

  FuzzFolder write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  FuzzFolder write(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(root.resolve(name));
  }

  Read<WorkspaceFolder> open() {
    return WorkspaceFolder.open(root, new WatchedDisk(root));
  }

  /**
   * @throws IllegalStateException where the file has not this content
   */
  void requireUntouched(String name, byte[] content) throws IOException {
    Path file = root.resolve(name);
    require(
        Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content),
        "written over, though it was not understood: " + name);
  }

  static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalStateException(otherwise);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
