package org.factdesk.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two windows, also on two machines, from saving into one workspace at the same moment, so
 * that nothing is written between looking at a file and replacing it. Where the file system has no
 * locks, or another window holds one for too long, work goes on without: what is left is the moment
 * between the last look and the renaming.
 */
final class SaveLock implements Closeable {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final @Nullable FileChannel channel;

  private SaveLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else saves into the workspace, two seconds at most. */
  static SaveLock of(Path root) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              HiddenFolder.made(root, "open").resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!isLocked(channel) && System.nanoTime() - end < 0) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    } catch (IOException e) {
      // No locks here; see above.
      return new SaveLock(channel);
    }
    return new SaveLock(channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Held by another workspace object of this program.
      return false;
    }
  }

  /** Lets others save; closing the file gives the lock back. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
