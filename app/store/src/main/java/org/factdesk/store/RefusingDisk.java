package org.factdesk.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** The disk of a workspace that may only be read: every step of writing is refused. */
final class RefusingDisk implements Disk {
  @Override
  public void makeFolder(Path folder) throws IOException {
    throw refused(folder);
  }

  @Override
  public Output create(Path file) throws IOException {
    throw refused(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    throw refused(to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    throw refused(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    throw refused(file);
  }

  private static IOException refused(Path path) {
    return new AccessDeniedException(path.toString());
  }
}
