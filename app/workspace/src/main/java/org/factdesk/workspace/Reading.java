package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;
import org.factdesk.workspace.Snapshot.ReadArticle;

/** Reads articles with the work on them from the disk into the snapshot. Any thread; waits. */
final class Reading {
  /**
   * How long reading goes on before what was read is shown: the longer it takes altogether the more
   * rarely, as every time costs a look at all that has been read.
   */
  private static final long TELL_NANOS = 100_000_000;

  private static final long TELL_AT_LEAST_NANOS = 2_000_000_000;

  private final WorkspaceFolder folder;
  private final Map<String, ArticleEntry> entries;
  private final BooleanSupplier memoryShort;
  private final Supplier<Snapshot> snapshot;
  private final Consumer<UnaryOperator<Snapshot>> change;

  Reading(
      WorkspaceFolder folder,
      Map<String, ArticleEntry> entries,
      BooleanSupplier memoryShort,
      Supplier<Snapshot> snapshot,
      Consumer<UnaryOperator<Snapshot>> change) {
    this.folder = folder;
    this.entries = entries;
    this.memoryShort = memoryShort;
    this.snapshot = snapshot;
    this.change = change;
  }

  /** Reads an article that is in the list, unless somebody else read it meanwhile. */
  void one(String id) {
    ReadArticle read = fromDisk(id, folder::annotations);
    change.accept(was -> was.article(id).isPresent() ? was : was.withRead(List.of(read)));
  }

  /** Reads an article as it is on the disk now, and keeps nothing of it. */
  Read<OpenArticle> once(String id) {
    if (!entries.containsKey(id)) {
      return new Read<>(Optional.empty(), List.of(new Problem(id, "is no article here")));
    }
    ReadArticle read = fromDisk(id, folder::annotationsOnce);
    return new Read<>(read.open(), read.problems());
  }

  private ReadArticle fromDisk(String id, Function<Article, Read<List<AnnotationSet>>> work) {
    Read<Article> article = folder.read(Objects.requireNonNull(entries.get(id), id));
    List<Problem> problems = new ArrayList<>(article.problems());
    Optional<OpenArticle> open =
        article
            .value()
            .map(
                source -> {
                  Read<List<AnnotationSet>> sets = work.apply(source);
                  problems.addAll(sets.problems());
                  String annotator = snapshot.get().annotator();
                  return OpenArticle.of(source, sets.value().orElse(List.of()), annotator);
                });
    return new ReadArticle(id, open, problems);
  }

  /** Reads every article that has not been read. Stops early where the thread is interrupted. */
  void all() {
    List<ReadArticle> read = new ArrayList<>();
    long begun = System.nanoTime();
    long told = begun;
    for (String id : snapshot.get().ids()) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      if (snapshot.get().article(id).isEmpty()) {
        try {
          read.add(fromDisk(id, folder::annotations));
        } catch (OutOfMemoryError e) {
          read.clear(); // what came last has to go, so that there is room for work again
          stopReading();
          break;
        }
      }
      long pause = Math.min(TELL_AT_LEAST_NANOS, TELL_NANOS + (told - begun) / 10);
      if (System.nanoTime() - told > pause) {
        tell(read);
        told = System.nanoTime();
        if (memoryShort.getAsBoolean()) {
          stopReading();
          break;
        }
      }
    }
    tell(read);
  }

  private void stopReading() {
    Snapshot now = snapshot.get();
    Problem problem =
        Room.shortage(
            "only %d of %d articles are read".formatted(now.articles().size(), now.ids().size()));
    change.accept(was -> was.withProblem(problem));
  }

  /** Many articles make one new snapshot: each one costs a copy of the list. */
  private void tell(List<ReadArticle> read) {
    if (!read.isEmpty()) {
      List<ReadArticle> all = List.copyOf(read);
      read.clear();
      change.accept(
          was ->
              was.withRead(all.stream().filter(one -> was.article(one.id()).isEmpty()).toList()));
    }
  }
}
