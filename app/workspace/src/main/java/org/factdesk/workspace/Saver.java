package org.factdesk.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.WorkspaceFolder;

/**
 * Writes changed work to the disk, off the caller's thread: the first change starts a short wait,
 * and what has changed until its end is written together, so that constant typing cannot put saving
 * off. What could not be written stays to be written and is tried again.
 */
final class Saver {
  private static final long WAIT_MILLIS = 300;
  private static final long RETRY_MILLIS = 3000;

  private final WorkspaceFolder folder;
  private final ScheduledExecutorService thread;
  private final Supplier<Snapshot> latest;
  private final Consumer<SaveState> report;
  private final Clock clock;
  private final Set<Unsaved> unsaved = new LinkedHashSet<>();
  private boolean scheduled;

  Saver(
      WorkspaceFolder folder,
      ScheduledExecutorService thread,
      Supplier<Snapshot> latest,
      Consumer<SaveState> report,
      Clock clock) {
    this.folder = folder;
    this.thread = thread;
    this.latest = latest;
    this.report = report;
    this.clock = clock;
  }

  void changed(Set<Unsaved> work) {
    synchronized (this) {
      unsaved.addAll(work);
    }
    schedule(WAIT_MILLIS);
  }

  /** Whether nothing waits to be written. */
  synchronized boolean isClean() {
    return unsaved.isEmpty();
  }

  /** Writes what waits now, on the saving thread; the state is reported when it is done. */
  void saveNow() {
    if (!thread.isShutdown()) {
      thread.execute(this::save);
    }
  }

  /** Writes what waits and returns when that is done, after ten seconds at most. */
  void flush() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      thread.submit(this::save).get(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      report.accept(new SaveState.NotSaved("the disk did not answer within ten seconds"));
    } catch (ExecutionException e) {
      throw new IllegalStateException("saving failed", e.getCause());
    }
  }

  private synchronized void schedule(long millis) {
    if (!scheduled && !thread.isShutdown()) {
      scheduled = true;
      var unused = thread.schedule(this::save, millis, TimeUnit.MILLISECONDS);
    }
  }

  private void save() {
    List<Unsaved> work;
    synchronized (this) {
      scheduled = false;
      work = List.copyOf(unsaved);
      unsaved.clear();
    }
    if (work.isEmpty()) {
      return;
    }
    Snapshot snapshot = latest.get();
    Optional<Problem> failure = Optional.empty();
    for (List<Unsaved> file : files(work)) {
      Optional<Problem> problem = write(file, snapshot);
      if (problem.isPresent()) {
        failure = problem;
        synchronized (this) {
          unsaved.addAll(file);
        }
      }
    }
    settle(failure);
  }

  private void settle(Optional<Problem> failure) {
    if (failure.isPresent()) {
      report.accept(new SaveState.NotSaved(failure.get().toString()));
      schedule(RETRY_MILLIS);
      return;
    }
    report.accept(new SaveState.Saved(clock.instant()));
  }

  /** What goes into one file together. */
  private static Collection<List<Unsaved>> files(List<Unsaved> work) {
    Map<Object, List<Unsaved>> files = new LinkedHashMap<>();
    for (Unsaved one : work) {
      Object file = one instanceof Unsaved.Work ? one : one.getClass();
      files.computeIfAbsent(file, key -> new ArrayList<>()).add(one);
    }
    return files.values();
  }

  private Optional<Problem> write(List<Unsaved> file, Snapshot snapshot) {
    if (file.get(0) instanceof Unsaved.Work work) {
      OpenArticle open = snapshot.articles().get(work.article());
      return open == null
          ? Optional.empty()
          : folder.save(open.source(), open.set(work.annotator()));
    }
    if (file.get(0) instanceof Unsaved.OfScheme) {
      return folder.saveScheme(snapshot.scheme());
    }
    Set<String> findings = new HashSet<>();
    Map<String, CheckerConfig> checkers = new HashMap<>();
    for (Unsaved one : file) {
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
