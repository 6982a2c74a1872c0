package org.factdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lists that a workspace brings for its checkers, such as one of words: UTF-8 files in its folder,
 * an entry a line. Any thread.
 *
 * @param disk what they are written through
 */
public record ListFiles(Disk disk, Path root) {
  private static final int MAXIMUM_BYTES = 1024 * 1024;

  /** Articles are never looked for there. */
  private static final String FOLDER = "plugins/";

  private static final String MARK = "\uFEFF";

  /**
   * What stands in the file; empty, with one problem that names it, where it cannot be used.
   *
   * @param name relative to the workspace
   */
  public Read<String> read(String name) {
    String subject = name.isBlank() ? ConfigFile.NAME : Names.shown(name);
    Optional<Path> file = name.isBlank() ? Optional.empty() : Inside.resolve(root, name);
    if (file.isEmpty()) {
      return Read.failed(subject, "names no file of the workspace; copy the list into it");
    }
    Read<byte[]> bytes = FileBytes.read(file.get(), subject, MAXIMUM_BYTES);
    if (bytes.value().isEmpty()) {
      return Read.failed(bytes.problems());
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.value().get());
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return Read.of(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Read.failed(subject, "is not UTF-8; save it as UTF-8");
    }
  }

  /** What tells that the file is another one by now. */
  public ArticleStamp stamp(String name) {
    return Inside.resolve(root, name).map(ArticleStamp::of).orElse(ArticleStamp.GONE);
  }

  /**
   * Writes a list into the workspace, never over another one. Atomic.
   *
   * @param title what the file is to be called, without ending; a number is added where that name
   *     is taken by another list
   * @return the name, relative to the workspace
   */
  Read<String> copy(String title, String list) {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    for (int i = 1; ; i++) {
      String name = FOLDER + title + (i == 1 ? "" : "-" + i) + ".txt";
      Optional<Path> file = Inside.resolve(root, name);
      if (file.isEmpty()) {
        return Read.failed(name, "would not be in the workspace; nothing was written");
      }
      try {
        if (!Files.exists(file.get())) {
          AtomicFile.write(disk, file.get(), bytes);
          return Read.of(name);
        }
        if (Files.size(file.get()) == bytes.length
            && Arrays.equals(Files.readAllBytes(file.get()), bytes)) {
          return Read.of(name);
        }
      } catch (IOException e) {
        return Read.failed(name, "could not be written (" + FileBytes.reason(e) + ")");
      }
    }
  }
}
