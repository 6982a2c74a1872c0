package org.factdesk.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.factdesk.store.Disk;

/** The disk of this machine without waiting for it: for tests that no power cut meets. */
final class UnforcedDisk implements Disk {
  @Override
  public void makeFolder(Path folder) throws IOException {
    REAL.makeFolder(folder);
  }

  @Override
  public Output create(Path file) throws IOException {
    Output real = REAL.create(file);
    return new Output() {
      @Override
      public void write(byte[] bytes) throws IOException {
        real.write(bytes);
      }

      @Override
      public void force() {}

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    REAL.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) {}

  @Override
  public void delete(Path file) throws IOException {
    REAL.delete(file);
  }
}
