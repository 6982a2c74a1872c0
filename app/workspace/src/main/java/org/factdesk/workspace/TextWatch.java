package org.factdesk.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.ArticleStamp;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/**
 * Takes over an article's text that changed on the disk, with all marks at their places in it. Only
 * on the saving thread, so never while a file of ours is being written. A text that cannot be read,
 * or is gone, changes nothing but what is said of it.
 */
final class TextWatch {
  private final WorkspaceFolder folder;
  private final Map<String, ArticleEntry> entries;
  private final Supplier<Snapshot> latest;
  private final Predicate<Unsaved> waits;
  private final Consumer<Set<Unsaved>> save;
  private final Consumer<UnaryOperator<Snapshot>> takeOver;
  private final Clock clock;

  /** The stamp of what is shown, by article. */
  private final Map<String, ArticleStamp> shown = new HashMap<>();

  /** What was seen at the last look: a file that differs from then is still being written. */
  private final Map<String, ArticleStamp> last = new HashMap<>();

  /**
   * @param waits whether the work has changes that are not written; they are written first
   * @param save has work written that the disk lacks
   * @param takeOver changes the snapshot; the change is carried out under the workspace's lock
   */
  TextWatch(
      WorkspaceFolder folder,
      Map<String, ArticleEntry> entries,
      Supplier<Snapshot> latest,
      Predicate<Unsaved> waits,
      Consumer<Set<Unsaved>> save,
      Consumer<UnaryOperator<Snapshot>> takeOver,
      Clock clock) {
    this.folder = folder;
    this.entries = entries;
    this.latest = latest;
    this.waits = waits;
    this.save = save;
    this.takeOver = takeOver;
    this.clock = clock;
  }

  /** Looks at these articles, and forgets what was known of others. */
  void look(Collection<String> articles) {
    shown.keySet().retainAll(articles);
    last.keySet().retainAll(articles);
    articles.forEach(this::look);
  }

  private void look(String id) {
    OpenArticle open = latest.get().articles().get(id);
    ArticleEntry entry = entries.get(id);
    if (open == null || entry == null) {
      return;
    }
    ArticleStamp now = folder.stamp(entry);
    ArticleStamp before = last.put(id, now);
    boolean quiet = before == null || before.equals(now);
    if (!now.equals(shown.get(id)) && quiet && open.sets().stream().noneMatch(this::waits)) {
      if (take(open, entry, now) && now.isSettled(clock.instant())) {
        shown.put(id, now);
      }
    }
  }

  private boolean waits(AnnotationSet set) {
    return waits.test(new Unsaved.Work(set.article(), set.annotator()));
  }

  /** Whether nothing is left to do about the file as it is. */
  private boolean take(OpenArticle open, ArticleEntry entry, ArticleStamp now) {
    if (now.equals(ArticleStamp.GONE)) {
      return stays(entry, "was deleted or moved");
    }
    Read<Article> read = folder.readAgain(entry);
    if (read.value().isEmpty()) {
      String why =
          read.problems().stream().findFirst().map(Problem::message).orElse("is no article");
      return stays(entry, why);
    }
    Article fresh = read.value().get();
    if (fresh.text().isBlank() && !open.source().text().isBlank()) {
      return stays(entry, "has no text any more");
    }
    if (fresh.equals(open.source())) {
      tell(folder.name(entry), read.problems());
      return true;
    }
    return replace(open, entry, fresh, read.problems());
  }

  private boolean stays(ArticleEntry entry, String why) {
    String file = folder.name(entry);
    tell(file, List.of(new Problem(file, why + "; the text that was read before stays in use")));
    return true;
  }

  private void tell(String file, List<Problem> found) {
    takeOver.accept(
        was ->
            was.readProblems().stream()
                    .filter(one -> one.subject().equals(file))
                    .toList()
                    .equals(found)
                ? was
                : was.withProblemsOf(file, found));
  }

  private boolean replace(
      OpenArticle open, ArticleEntry entry, Article fresh, List<Problem> found) {
    Read<List<AnnotationSet>> read = folder.annotations(fresh);
    List<AnnotationSet> sets = read.value().orElse(List.of());
    Set<Unsaved> missing = missing(open, sets);
    if (!missing.isEmpty()) {
      folder.annotations(open.source());
      save.accept(missing);
      return false;
    }
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(read.problems());
    Taking taking = new Taking(open, OpenArticle.of(fresh, sets, latest.get().annotator()));
    takeOver.accept(
        was -> {
          Snapshot next = taking.in(was);
          return taking.done ? told(next, open, entry, problems) : was;
        });
    if (!taking.done) {
      folder.annotations(open.source()); // what is known of the files is for the text in use
    }
    return taking.done;
  }

  /** Work that is in memory and in no file that can be read. */
  private Set<Unsaved> missing(OpenArticle open, List<AnnotationSet> sets) {
    Set<Unsaved> missing = new LinkedHashSet<>();
    for (AnnotationSet set : open.sets()) {
      String name = set.annotator();
      boolean there = sets.stream().anyMatch(one -> one.annotator().equals(name));
      if (!there && !set.equals(AnnotationSet.empty(open.id(), name))) {
        missing.add(new Unsaved.Work(open.id(), name));
      }
    }
    return missing;
  }

  private Snapshot told(
      Snapshot snapshot, OpenArticle open, ArticleEntry entry, List<Problem> problems) {
    Set<String> files = new TreeSet<>();
    files.add(folder.name(entry));
    open.sets().forEach(set -> files.add(folder.name(open.id(), set.annotator())));
    problems.forEach(problem -> files.add(problem.subject()));
    Snapshot result = snapshot;
    for (String file : files) {
      result =
          result.withProblemsOf(
              file, problems.stream().filter(one -> one.subject().equals(file)).toList());
    }
    return result;
  }

  /** One article in the place of the same one with another text. */
  private final class Taking {
    private final OpenArticle before;
    private final OpenArticle next;
    private boolean done;

    Taking(OpenArticle before, OpenArticle next) {
      this.before = before;
      this.next = next;
    }

    /** Not where somebody has worked on it meanwhile: that is saved first. */
    @SuppressWarnings("ReferenceEquality") // the very same one: nobody has
    Snapshot in(Snapshot was) {
      done =
          was.articles().get(before.id()) == before
              && before.sets().stream().noneMatch(TextWatch.this::waits);
      if (!done) {
        return was;
      }
      Content.Draft draft = new Content.Draft(was.content());
      draft.put(next);
      Snapshot with = was.withContent(draft.done());
      boolean sameText = next.source().text().equals(before.source().text());
      return sameText ? with : with.withHistory(was.history().without(before.id()));
    }
  }
}
