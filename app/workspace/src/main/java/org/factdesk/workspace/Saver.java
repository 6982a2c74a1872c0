package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/**
 * Writes changed work to the disk, one file at a time, off the caller's thread: the first change
 * starts a short wait, and what has changed until its end is written, so that constant typing
 * cannot put saving off. What could not be written stays to be written and is tried again.
 */
final class Saver {
  /** How long a change waits for others to be written with it. */
  static final Duration WAIT = Duration.ofMillis(300);

  private static final long FIRST_RETRY_MILLIS = 500;
  private static final long LAST_RETRY_MILLIS = 4000;

  /** What is not written by then when the workspace is closed goes into the rescue copy. */
  private static final Duration CLOSE = Duration.ofMillis(400);

  private static final Duration CLOSE_WITHOUT_RESCUE = Duration.ofSeconds(10);
  private static final long TELL_NANOS = 250_000_000;

  /** So many failures one after the other are the disk's doing, not the files'. */
  private static final int ENOUGH_FAILURES = 3;

  private final WorkspaceFolder folder;
  private final ScheduledExecutorService thread;
  private final Supplier<Snapshot> latest;
  private final Consumer<UnaryOperator<Snapshot>> takeOver;
  private final Consumer<SaveState> report;
  private final Clock clock;
  private final Duration wait;
  private final Backlog backlog = new Backlog();
  private final RescueCopies rescue;
  private final TogetherNote together;
  private long due = Long.MAX_VALUE;
  private long retryMillis = FIRST_RETRY_MILLIS;

  /**
   * @param wait how long a change waits before it is written
   */
  Saver(
      WorkspaceFolder folder,
      Background background,
      Optional<Path> rescueFile,
      Supplier<Snapshot> latest,
      Consumer<UnaryOperator<Snapshot>> takeOver,
      Consumer<SaveState> report,
      Clock clock,
      Duration wait) {
    this.folder = folder;
    this.thread = background.saving();
    this.latest = latest;
    this.takeOver = takeOver;
    this.report = report;
    this.clock = clock;
    this.wait = wait;
    this.together = new TogetherNote(folder.safetyCopies(), backlog);
    this.rescue =
        new RescueCopies(
            folder, rescueFile, backlog, latest, thread, background.rescuing(), this::tellFailure);
  }

  /**
   * Has these files written.
   *
   * @param revision of the snapshot that has the change
   */
  void changed(Set<Unsaved> touched, long revision) {
    backlog.add(touched, revision, clock.instant());
    schedule(wait.toMillis());
    rescue.watch();
  }

  /** Whether this waits to be written. */
  boolean waits(Unsaved one) {
    return backlog.has(one);
  }

  /** Whether nothing waits to be written. */
  boolean isClean() {
    return backlog.isEmpty();
  }

  /** Writes what waits now, on the saving thread; the state is reported when it is done. */
  void saveNow() {
    if (!thread.isShutdown()) {
      thread.execute(this::save);
    }
  }

  /**
   * Writes what waits and returns when that is done, or when the time is over.
   *
   * @return whether everything is on the disk
   */
  boolean flush(Duration atMost) {
    if (thread.isShutdown()) {
      return isClean();
    }
    try {
      thread.submit(this::save).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      // Whoever asked sees to what is not written yet.
      return isClean();
    } catch (ExecutionException e) {
      throw new IllegalStateException("saving failed", e.getCause());
    }
    return isClean();
  }

  /** Writes what waits, what takes too long into the rescue copy. */
  void finish() {
    boolean clean = flush(rescue.isPossible() ? CLOSE : CLOSE_WITHOUT_RESCUE);
    rescue.finish(CLOSE_WITHOUT_RESCUE);
    if (!clean && !(latest.get().saving() instanceof SaveState.NotSaved)) {
      tellFailure(SaveState.Cause.NO_ANSWER, "there was no time left to write all");
    }
  }

  private synchronized void schedule(long millis) {
    long at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    if (!thread.isShutdown() && (due == Long.MAX_VALUE || at - due < 0)) {
      due = at;
      var unused = thread.schedule(this::save, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** Writes what waits now; on the saving thread. */
  void save() {
    synchronized (this) {
      due = Long.MAX_VALUE;
    }
    if (backlog.isEmpty()) {
      return;
    }
    Pass pass = new Pass(clock.instant());
    pass.run();
    settle(pass.failure);
  }

  /** One going through what waits. */
  private final class Pass {
    private final Instant begun;
    private final Iterator<Object> again = backlog.failed().iterator();
    private Optional<Problem> failure = Optional.empty();
    private int failures;
    private long told = System.nanoTime();

    Pass(Instant begun) {
      this.begun = begun;
    }

    void run() {
      for (Optional<Backlog.Entry> next = next(); next.isPresent(); next = next()) {
        write(next.get());
        if (failures == ENOUGH_FAILURES || thread.isShutdown()) {
          return;
        }
        if (failure.isEmpty() && System.nanoTime() - told > TELL_NANOS) {
          told = System.nanoTime();
          tellProgress();
        }
      }
    }

    private Optional<Backlog.Entry> next() {
      Instant waited = clock.instant().minus(wait);
      Optional<Backlog.Entry> next = backlog.next(waited.isAfter(begun) ? waited : begun);
      while (next.isEmpty() && again.hasNext()) {
        next = backlog.retry(again.next());
      }
      return next;
    }

    private void write(Backlog.Entry entry) {
      Optional<Problem> problem = Optional.empty();
      boolean answered = false;
      try {
        Snapshot now = latest.get();
        together.before(entry.parts(), now);
        problem = Saver.this.write(entry.parts(), now);
        answered = true;
      } finally {
        if (answered && problem.isEmpty()) {
          together.written(entry.parts());
          backlog.written();
        } else {
          backlog.notWritten();
        }
      }
      rescue.diskAnswered();
      failures = problem.isEmpty() ? 0 : failures + 1;
      failure = problem.or(() -> failure);
    }
  }

  private void settle(Optional<Problem> failure) {
    if (failure.isPresent()) {
      schedule(retryMillis);
      retryMillis = Math.min(LAST_RETRY_MILLIS, 2 * retryMillis);
      rescue.copyNow();
      tellFailure(cause(failure.get()), failure.get().toString());
      return;
    }
    retryMillis = FIRST_RETRY_MILLIS;
    if (backlog.isEmpty()) {
      rescue.copyNow();
      report.accept(new SaveState.Saved(clock.instant()));
    } else {
      schedule(wait.toMillis());
      tellProgress();
    }
  }

  private void tellProgress() {
    backlog
        .oldest()
        .ifPresent(
            oldest -> report.accept(new SaveState.Saving(oldest.revision() - 1, oldest.since())));
  }

  /** Has people told why the oldest change is not on the disk. */
  private void tellFailure(SaveState.Cause cause, String why) {
    backlog
        .oldest()
        .ifPresent(
            oldest ->
                report.accept(new SaveState.NotSaved(cause, why, oldest.since(), rescue.copy())));
  }

  private SaveState.Cause cause(Problem failure) {
    return switch (folder.safetyCopies().unwritable(failure)) {
      case FULL -> SaveState.Cause.FULL;
      case FORBIDDEN -> SaveState.Cause.FORBIDDEN;
      case GONE -> SaveState.Cause.GONE;
      case OTHER -> SaveState.Cause.OTHER;
    };
  }

  /** What somebody else wrote into the file meanwhile comes back merged. */
  private Optional<Problem> write(OpenArticle open, String annotator) {
    AnnotationSet ours = open.set(annotator);
    Read<AnnotationSet> saved = folder.saveMerging(open.source(), ours);
    if (saved.value().isEmpty()) {
      return saved.problems().stream().findFirst();
    }
    OthersWork theirs = new OthersWork(ours, saved.value().get());
    if (!theirs.now().equals(ours)) {
      takeOver.accept(theirs::in);
    }
    return Optional.empty();
  }

  private Optional<Problem> write(Set<Unsaved> parts, Snapshot snapshot) {
    Unsaved first = parts.iterator().next();
    if (first instanceof Unsaved.Work work) {
      OpenArticle open = snapshot.articles().get(work.article());
      return open == null ? Optional.empty() : write(open, work.annotator());
    }
    if (first instanceof Unsaved.OfScheme) {
      return folder.saveScheme(snapshot.scheme());
    }
    Set<String> findings = new HashSet<>();
    Map<String, CheckerConfig> checkers = new HashMap<>();
    for (Unsaved one : parts) {
      if (one instanceof Unsaved.Dismissing dismissing) {
        findings.add(dismissing.finding());
      } else if (one instanceof Unsaved.Settings settings) {
        checkers.put(settings.checker(), snapshot.checker(settings.checker()));
      }
    }
    return checkers.isEmpty()
        ? folder.saveDismissals(findings, snapshot.dismissals().byFinding())
        : folder.saveCheckers(checkers);
  }
}
