package org.factdesk.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.factdesk.store.Disk;

/** A disk that goes wrong at a step that a test chooses. */
final class FaultyDisk implements Disk {
  /** What goes wrong. */
  enum Fault {
    /** The step does not happen, nor any after it: the program was stopped. */
    STOP,
    /** As that, and what was to be written then is there by half. */
    STOP_HALFWAY,
    /** Nothing more can be written from that step on, also not by half, until there is room. */
    FULL,
    /** As that, and what was to be written then is there by half. */
    FULL_HALFWAY,
    /** Nothing may be written or made from that step on. */
    READ_ONLY
  }

  private final AtomicInteger steps = new AtomicInteger();
  private volatile int last = Integer.MAX_VALUE;
  private volatile Fault fault = Fault.STOP;
  private volatile CountDownLatch answers = new CountDownLatch(0);
  private volatile long moveNanos;

  /** Goes wrong at this step, counted from 1 and from now. */
  void failAt(int step, Fault how) {
    steps.set(0);
    fault = how;
    last = step;
  }

  /** From now on all goes well. */
  void repair() {
    last = Integer.MAX_VALUE;
    answers.countDown();
    moveNanos = 0;
  }

  /** Does not answer from now on. */
  void hang() {
    answers = new CountDownLatch(1);
  }

  /** Takes that long for every file. */
  void slow(long millis) {
    moveNanos = TimeUnit.MILLISECONDS.toNanos(millis);
  }

  int steps() {
    return steps.get();
  }

  /** Whether the step fails; it needs room, or none. */
  private boolean fails(boolean needsRoom) throws IOException {
    try {
      answers.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    boolean reached = steps.incrementAndGet() >= last;
    return reached && (needsRoom || fault == Fault.STOP || fault == Fault.STOP_HALFWAY);
  }

  private IOException failure() {
    return new IOException(
        switch (fault) {
          case STOP, STOP_HALFWAY -> "stopped";
          case FULL, FULL_HALFWAY -> "No space left on device";
          case READ_ONLY -> "Read-only file system";
        });
  }

  private void step(boolean needsRoom) throws IOException {
    if (fails(needsRoom)) {
      throw failure();
    }
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step(true);
    REAL.makeFolder(folder);
  }

  @Override
  public Output create(Path file) throws IOException {
    step(true);
    Output real = REAL.create(file);
    return new Output() {
      @Override
      public void write(byte[] bytes) throws IOException {
        if (fails(true)) {
          if (fault == Fault.STOP_HALFWAY || fault == Fault.FULL_HALFWAY) {
            real.write(Arrays.copyOf(bytes, bytes.length / 2));
          }
          throw failure();
        }
        real.write(bytes);
      }

      @Override
      public void force() throws IOException {
        step(true);
        real.force();
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(false);
    LockSupport.parkNanos(moveNanos);
    REAL.move(from, to);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step(false);
    REAL.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(false);
    REAL.delete(file);
  }
}
