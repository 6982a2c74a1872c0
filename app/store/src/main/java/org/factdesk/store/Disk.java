package org.factdesk.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The steps that a save is made of, one by one, so that a test can stop, fail or hold up every
 * single one of them. Any thread.
 */
public interface Disk {
  /** The disk of this machine. */
  Disk REAL = new RealDisk();

  /** Makes one folder; nothing where it is there. The folder above it exists. */
  void makeFolder(Path folder) throws IOException;

  /** Makes a new file and opens it for writing; never one that is there. */
  Output create(Path file) throws IOException;

  /** Gives a file another name in the same folder, in the place of what has that name. */
  void move(Path from, Path to) throws IOException;

  /** Has the disk keep the names of the files in the folder, also after the power went. */
  void forceFolder(Path folder) throws IOException;

  /** Deletes a file; nothing where it is gone. */
  void delete(Path file) throws IOException;

  /** A new file that is being written. */
  interface Output extends Closeable {
    void write(byte[] bytes) throws IOException;

    /** Has the disk keep what was written, also after the power went. */
    void force() throws IOException;
  }
}
