package org.factdesk.engine;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.factdesk.engine.Heard.Looked;

/**
 * What one checker took out of the articles, as it lies on disk. It may be deleted at any time;
 * whatever is wrong with it costs time and a line in the log for developers.
 *
 * @param key of the one state of code and options for which it holds
 * @param classes those of the checker
 */
record FactsFile(Path folder, String checker, String key, ClassLoader classes) {
  private static final System.Logger LOG = System.getLogger(FactsFile.class.getName());
  private static final String SUFFIX = ".facts";
  private static final int ARTICLES_A_CHUNK = 100;
  private static final long LARGEST = 256L << 20;

  Path path() {
    return folder.resolve(checker + "." + key + SUFFIX);
  }

  /** What an earlier session knew; nothing where there is no sound file. */
  Remembered read() {
    Path path = path();
    try {
      if (!Files.exists(path) || Files.size(path) > LARGEST) {
        return Remembered.NOTHING;
      }
      return Remembered.of(new WireReader(Files.readAllBytes(path)), key, classes);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, path + " is ignored: " + e);
      return Remembered.NOTHING;
    }
  }

  /**
   * Replaces the file by one with what is known now, and removes those of other states.
   *
   * @param givenUp asked after every few articles; then the file stays what it was
   */
  void write(List<Looked> known, BooleanSupplier givenUp) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, checker + ".", ".part");
      try {
        writeTo(temporary, known, givenUp);
        move(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
      removeOthers();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "the facts of " + checker + " are not kept: " + e);
    }
  }

  private void writeTo(Path temporary, List<Looked> known, BooleanSupplier givenUp)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
      out.write(WireWriter.unlimited().text(key).toBytes());
      for (int from = 0; from < known.size() && out.size() < LARGEST / 2; ) {
        if (givenUp.getAsBoolean()) {
          throw new IOException("there is no time left");
        }
        int to = Math.min(known.size(), from + ARTICLES_A_CHUNK);
        out.write(FactsChunk.of(known.subList(from, to)).toBytes());
        from = to;
      }
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(
          temporary, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, path(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void removeOthers() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, checker + ".*" + SUFFIX)) {
      for (Path file : files) {
        if (!file.equals(path())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
