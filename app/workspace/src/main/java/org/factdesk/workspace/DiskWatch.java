package org.factdesk.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationSet;
import org.factdesk.store.Renewal;
import org.factdesk.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what others write into annotation files while the workspace is open: of the articles
 * read last within a second, of all others in turns. Looks only on the saving thread, so never
 * while a file of ours is being written.
 */
final class DiskWatch {
  private static final long LOOK_MILLIS = 1000;

  /** A thousandth of the time for articles that nobody looks at. */
  private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  private static final int RECENT = 12;

  /** Who is new is asked less often: that goes through a whole folder. */
  private static final int LOOKS_FOR_NEW = 3;

  private final WorkspaceFolder folder;
  private final Supplier<Snapshot> latest;
  private final Predicate<Unsaved> waits;
  private final Consumer<UnaryOperator<Snapshot>> takeOver;
  private final Deque<String> recent = new ArrayDeque<>();
  private int looks;
  private int turn;

  /**
   * @param waits whether the work has changes that are not written; saving them merges
   * @param takeOver changes the snapshot; the change is carried out under the workspace's lock
   */
  DiskWatch(
      WorkspaceFolder folder,
      Supplier<Snapshot> latest,
      Predicate<Unsaved> waits,
      Consumer<UnaryOperator<Snapshot>> takeOver) {
    this.folder = folder;
    this.latest = latest;
    this.waits = waits;
    this.takeOver = takeOver;
  }

  /** Looks every second from now on. */
  void watch(ScheduledExecutorService savingThread) {
    var unused =
        savingThread.scheduleWithFixedDelay(
            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** An article that somebody looks at. Any thread. */
  void shown(String article) {
    synchronized (recent) {
      recent.remove(article);
      recent.addFirst(article);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
    }
  }

  /** Looks now, on the saving thread. */
  void look() {
    List<String> first;
    synchronized (recent) {
      first = List.copyOf(recent);
    }
    Snapshot now = latest.get();
    looks++;
    for (int i = 0; i < first.size(); i++) {
      look(now.articles().get(first.get(i)), i == 0 && looks % LOOKS_FOR_NEW == 0);
    }
    List<String> ids = now.ids();
    long end = System.nanoTime() + TURN_NANOS;
    for (int i = 0; i < ids.size() && System.nanoTime() - end < 0; i++) {
      turn = turn + 1 < ids.size() ? turn + 1 : 0;
      look(now.articles().get(ids.get(turn)), false);
    }
  }

  /** Looks at all articles that have been read, now, on the saving thread. */
  void lookEverywhere() {
    latest.get().articles().values().forEach(open -> look(open, true));
  }

  private void look(@Nullable OpenArticle open, boolean everybody) {
    if (open == null) {
      return;
    }
    List<String> idle =
        open.sets().stream()
            .map(AnnotationSet::annotator)
            .filter(name -> !waits.test(new Unsaved.Work(open.id(), name)))
            .toList();
    boolean all = everybody && idle.size() == open.sets().size();
    if (idle.isEmpty() && !all) {
      return;
    }
    for (Renewal renewal : folder.renew(open.source(), all ? List.of() : idle)) {
      takeOver.accept(was -> in(was, renewal));
    }
  }

  private static Snapshot in(Snapshot was, Renewal renewal) {
    Snapshot joined = new OthersWork(renewal.before(), renewal.now()).in(was);
    boolean hadProblems =
        joined.readProblems().stream()
            .anyMatch(problem -> problem.subject().startsWith(renewal.file()));
    return renewal.problems().isEmpty() && !hadProblems
        ? joined
        : joined.withProblemsOf(renewal.file(), renewal.problems());
  }
}
