package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.factdesk.store.Disk;

/** A disk that nothing may be written to but below one folder; it forces nothing, to be quick. */
record WatchedDisk(Path root) implements Disk {
  @Override
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectories(inside(folder));
  }

  @Override
  public Output create(Path file) throws IOException {
    OutputStream out =
        Files.newOutputStream(
            inside(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Output() {
      @Override
      public void write(byte[] bytes) throws IOException {
        out.write(bytes);
      }

      @Override
      public void force() {}

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(inside(from), inside(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void forceFolder(Path folder) {}

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(inside(file));
  }

  private Path inside(Path path) {
    if (!path.normalize().startsWith(root)) {
      throw new IllegalStateException("written outside of the workspace: " + path);
    }
    return path;
  }
}
