package org.factdesk.workspace;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.factdesk.model.Problem;
import org.factdesk.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a copy of the work that cannot be saved in another place, and notices a disk that does not
 * answer. On a thread of its own, as the saving thread may be the one that waits for the disk.
 */
final class RescueCopies {
  private static final Unwritten NOTHING = new Unwritten(Optional.empty(), List.of());
  private static final long LOOK_MILLIS = 500;
  private static final long NO_ANSWER_NANOS = 3_000_000_000L;

  private final WorkspaceFolder folder;
  private final Optional<Path> file;
  private final Backlog backlog;
  private final Supplier<Snapshot> latest;
  private final ScheduledExecutorService saving;
  private final ScheduledExecutorService thread;
  private final BiConsumer<SaveState.Cause, String> tellFailure;

  private volatile boolean written;
  private boolean released;
  private boolean watching;

  /** A question to the saving thread; it answers when the disk lets it. */
  private @Nullable Future<?> question;

  private volatile long answered = System.nanoTime();

  /** What the copy holds. */
  private Unwritten last = NOTHING;

  /**
   * @param file of the copy; empty for none
   * @param saving the thread that is watched
   * @param thread the thread of this
   * @param tellFailure told why nothing is saved
   */
  RescueCopies(
      WorkspaceFolder folder,
      Optional<Path> file,
      Backlog backlog,
      Supplier<Snapshot> latest,
      ScheduledExecutorService saving,
      ScheduledExecutorService thread,
      BiConsumer<SaveState.Cause, String> tellFailure) {
    this.folder = folder;
    this.file = file;
    this.backlog = backlog;
    this.latest = latest;
    this.saving = saving;
    this.thread = thread;
    this.tellFailure = tellFailure;
  }

  /** Watches until everything is saved. */
  synchronized void watch() {
    if (!watching && !thread.isShutdown()) {
      watching = true;
      answered = System.nanoTime();
      var unused = thread.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** The disk gave an answer, a bad one too. */
  void diskAnswered() {
    answered = System.nanoTime();
  }

  /** Whether there is a place for a copy. */
  boolean isPossible() {
    return file.isPresent();
  }

  /** Where the copy is; empty while there is none. */
  Optional<Path> copy() {
    return written ? file : Optional.empty();
  }

  /** Copies what is not saved, soon; the copy goes when that is nothing. */
  void copyNow() {
    if (!thread.isShutdown()) {
      thread.execute(this::write);
    }
  }

  /**
   * As {@link #copyNow}, for the last time: whoever opens the workspace next has the copy. Returns
   * when that is done or the time is over.
   */
  void finish(Duration atMost) {
    if (thread.isShutdown()) {
      return;
    }
    try {
      thread.submit(this::writeLast).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      log("the rescue copy was not written in time: " + file);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the rescue copy failed", e.getCause());
    }
  }

  private void look() {
    synchronized (this) {
      watching = false;
    }
    if (backlog.isEmpty()) {
      return;
    }
    watch(System.nanoTime());
    if (written) {
      write();
    }
  }

  private void watch(long now) {
    if (question == null || question.isDone()) {
      answered = now;
      question = saving.isShutdown() ? null : saving.submit(this::diskAnswered);
    } else if (now - answered > NO_ANSWER_NANOS) {
      boolean first = !written;
      write();
      if (first || latest.get().saving() instanceof SaveState.Saving) {
        tellFailure.accept(SaveState.Cause.NO_ANSWER, "the disk does not answer");
      }
    }
    synchronized (this) {
      if (!watching && !thread.isShutdown()) {
        watching = true;
        var unused = thread.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void writeLast() {
    write();
    if (written && !released && file.isPresent()) {
      released = true;
      folder.safetyCopies().release(file.get());
    }
  }

  private void write() {
    if (file.isEmpty() || released) {
      return;
    }
    Unwritten now = Unwritten.of(backlog, latest.get());
    if (now.isEmpty()) {
      delete();
      return;
    }
    if (now.equals(last)) {
      return;
    }
    Optional<Problem> problem = folder.safetyCopies().save(file.get(), now.scheme(), now.works());
    if (problem.isPresent()) {
      log(problem.get().toString());
      return;
    }
    last = now;
    if (!written) {
      written = true;
      if (latest.get().saving() instanceof SaveState.NotSaved not) {
        tellFailure.accept(not.cause(), not.message());
      }
    }
  }

  private void delete() {
    if (written && file.isPresent()) {
      folder.safetyCopies().remove(file.get()).ifPresent(problem -> log(problem.toString()));
      written = false;
      last = NOTHING;
    }
  }

  private static void log(String message) {
    System.getLogger(RescueCopies.class.getName()).log(Level.ERROR, message);
  }
}
