package org.factdesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Problem;
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

  private static final String DELETED =
      "was deleted; its marks are still here and are written again with the next change of them";

  /** Who is new is asked less often: that goes through a whole folder. */
  private static final int LOOKS_FOR_NEW = 3;

  private final WorkspaceFolder folder;
  private final Supplier<Snapshot> latest;
  private final Predicate<Unsaved> waits;
  private final Consumer<UnaryOperator<Snapshot>> takeOver;
  private final TextWatch texts;
  private final Deque<String> recent = new ArrayDeque<>();
  private final Set<String> missing = new HashSet<>();
  private volatile List<String> pinned = List.of();
  private int looks;
  private int turn;

  /**
   * @param texts looks at the articles' own files
   * @param waits whether the work has changes that are not written; saving them merges
   * @param takeOver changes the snapshot; the change is carried out under the workspace's lock
   */
  DiskWatch(
      WorkspaceFolder folder,
      TextWatch texts,
      Supplier<Snapshot> latest,
      Predicate<Unsaved> waits,
      Consumer<UnaryOperator<Snapshot>> takeOver) {
    this.folder = folder;
    this.texts = texts;
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

  /** The articles that are before the person now: however many are read, these are looked at. */
  void pin(List<String> articles) {
    pinned = List.copyOf(articles);
  }

  /** Looks now, on the saving thread. */
  void look() {
    Set<String> first = new LinkedHashSet<>(pinned);
    synchronized (recent) {
      first.addAll(recent);
    }
    if (!Files.isDirectory(folder.root())) {
      return; // a network drive that vanished: nothing was deleted
    }
    texts.look(first);
    Snapshot now = latest.get();
    boolean everybody = looks++ % LOOKS_FOR_NEW == 0;
    for (String article : first) {
      OpenArticle open = now.articles().get(article);
      look(open);
      noteMissing(open);
    }
    if (everybody) {
      lookForNewcomers(now);
    }
    List<String> ids = now.ids();
    long end = System.nanoTime() + TURN_NANOS;
    for (int i = 0; i < ids.size() && System.nanoTime() - end < 0; i++) {
      turn = turn + 1 < ids.size() ? turn + 1 : 0;
      look(now.articles().get(ids.get(turn)));
    }
  }

  /** Looks at all articles that have been read, now, on the saving thread. */
  void lookEverywhere() {
    Snapshot now = latest.get();
    now.articles().values().forEach(this::look);
    lookForNewcomers(now);
  }

  private void lookForNewcomers(Snapshot now) {
    try {
      folder
          .newcomers()
          .forEach(
              (article, names) -> {
                OpenArticle open = now.articles().get(article);
                if (open != null) {
                  renew(open, names.stream().filter(name -> !isKnown(open, name)).toList());
                }
              });
    } catch (IOException e) {
      // Looked at again soon; saving says what is wrong with the folder.
      return;
    }
  }

  private static boolean isKnown(OpenArticle open, String annotator) {
    return open.sets().stream().anyMatch(set -> set.annotator().equals(annotator));
  }

  /** Says once that a file is gone, whose work is still here; and no more when it is back. */
  private void noteMissing(@Nullable OpenArticle open) {
    if (open == null) {
      return;
    }
    for (AnnotationSet set : open.sets()) {
      String name = set.annotator();
      String file = folder.name(open.id(), name);
      boolean waiting = waits.test(new Unsaved.Work(open.id(), name));
      boolean gone =
          !waiting
              && !set.equals(AnnotationSet.empty(open.id(), name))
              && !folder.hasFile(open.id(), name);
      if (gone && missing.add(file)) {
        takeOver.accept(was -> was.withProblem(Problem.note(file, DELETED)));
      } else if (!gone && !waiting && missing.remove(file)) {
        takeOver.accept(was -> was.withProblemsOf(file, List.of()));
      }
    }
  }

  private void look(@Nullable OpenArticle open) {
    if (open != null) {
      renew(
          open,
          open.sets().stream()
              .map(AnnotationSet::annotator)
              .filter(name -> !waits.test(new Unsaved.Work(open.id(), name)))
              .toList());
    }
  }

  private void renew(OpenArticle open, List<String> annotators) {
    if (!annotators.isEmpty()) {
      for (Renewal renewal : folder.renew(open.source(), annotators)) {
        takeOver.accept(was -> in(was, renewal));
      }
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
