package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.WorkState;
import org.factdesk.store.MadeArticle;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/**
 * Articles and work on their way into a workspace. Articles are files at once; all work together is
 * one step at the end. Not for the event thread; one thread at a time.
 */
public final class Intake {
  /** Each batch costs a copy of the list of articles. */
  private static final int BATCH = 500;

  private static final int MOST_TRIES = 10_000;

  private final Workspace workspace;

  /** By their letters alone, the articles that were there before. */
  private final Map<Long, List<String>> byText = new HashMap<>();

  private final Map<String, MadeArticle> batch = new LinkedHashMap<>();
  private final Map<String, Integer> suffixes = new HashMap<>();
  private final Map<String, TreeMap<String, AnnotationSet>> arriving = new LinkedHashMap<>();

  Intake(Workspace workspace) {
    this.workspace = workspace;
    for (OpenArticle open : workspace.snapshot().articles().values()) {
      byText
          .computeIfAbsent(letters(open.source().text()), key -> new ArrayList<>(1))
          .add(open.id());
    }
  }

  /** A hash of the text without its blanks. */
  private static long letters(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        hash = Long.rotateLeft(hash ^ unit, 23) * 0x9E3779B97F4A7C15L;
      }
    }
    return hash;
  }

  /** The article with this id, also one that was just added. */
  public Optional<Article> article(String id) {
    MadeArticle made = batch.get(id);
    return made != null
        ? Optional.of(made.article())
        : workspace.snapshot().article(id).map(OpenArticle::source);
  }

  /** An article that was there before and may have this text, but for blanks. */
  public Optional<Article> sameText(String text) {
    List<String> ids = byText.getOrDefault(letters(text), List.of());
    Optional<Article> exact =
        ids.stream()
            .flatMap(id -> article(id).stream())
            .filter(article -> article.text().equals(text))
            .findFirst();
    return exact.or(() -> ids.stream().flatMap(id -> article(id).stream()).findFirst());
  }

  /**
   * Makes an article; its file is on the disk when this returns. Its id is another one where the
   * one it has cannot be used, or is another article's.
   *
   * @param given what its file is to state
   * @param noted is given why it got another id, or why it cannot be made
   */
  public Optional<Article> add(String id, String text, Metadata given, Consumer<Problem> noted) {
    String legal = WorkspaceFolder.legalId(id);
    Optional<String> found = free(legal);
    if (found.isEmpty()) {
      noted.accept(new Problem(id, "has no place in the workspace; name a folder for articles"));
      return Optional.empty();
    }
    String free = found.get();
    if (!free.equals(id)) {
      String why =
          legal.equals(id)
              ? "the article there has its name and another text"
              : "its name cannot be that of an article";
      noted.accept(Problem.note(id, "is called " + free + " in the workspace, as " + why));
    }
    Read<MadeArticle> made = workspace.folder().add(free, text, given);
    made.problems().forEach(noted);
    made.value()
        .ifPresent(
            one -> {
              batch.put(free, one);
              if (batch.size() == BATCH) {
                arrive();
              }
            });
    return made.value().map(MadeArticle::article);
  }

  /** Empty where the workspace has no place for articles at all. */
  private Optional<String> free(String id) {
    String free = id;
    String base = id;
    for (int tries = 1; tries <= MOST_TRIES; tries++) {
      if (article(free).isEmpty() && workspace.folder().isFree(free)) {
        return Optional.of(free);
      }
      // Below some folders no article is looked for, however it is called.
      base = tries == 3 && article(id).isEmpty() ? id.replace('/', '-') : base;
      free = base + "-" + suffixes.merge(base, 2, (was, first) -> was + 1);
    }
    return Optional.empty();
  }

  private void arrive() {
    if (!batch.isEmpty()) {
      List<MadeArticle> made = List.copyOf(batch.values());
      workspace.arrived(made);
      batch.clear();
    }
  }

  /** Everybody's work on an article, with what has been put here. */
  public List<AnnotationSet> work(String article) {
    TreeMap<String, AnnotationSet> all = new TreeMap<>();
    workspace
        .snapshot()
        .article(article)
        .ifPresent(open -> open.sets().forEach(set -> all.put(set.annotator(), set)));
    arriving
        .getOrDefault(article, new TreeMap<>())
        .forEach((name, set) -> all.merge(name, set, Intake::joined));
    return List.copyOf(all.values());
  }

  /**
   * Has marks, marks without a place and links join an annotator's work, and a state that is set.
   */
  public void put(AnnotationSet work) {
    arriving
        .computeIfAbsent(work.article(), id -> new TreeMap<>())
        .merge(work.annotator(), work, Intake::joined);
  }

  private static AnnotationSet joined(AnnotationSet one, AnnotationSet more) {
    return one.withState(more.state() == WorkState.NEW ? one.state() : more.state())
        .withAnnotations(one.marks().and(more.marks()))
        .withLinks(plus(one.links(), more.links()))
        .withUnplaced(plus(one.unplaced(), more.unplaced()));
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * Puts all work into the workspace, as one step.
   *
   * @param label as the undo menu names it
   * @param scheme that the workspace uses from now on
   * @return why nothing of it was put; empty where it was
   */
  public Optional<Problem> finish(String label, Scheme scheme) {
    arrive();
    List<Edit> edits = new ArrayList<>();
    if (!scheme.equals(workspace.snapshot().scheme())) {
      edits.add(new Edit.SetScheme(scheme));
    }
    arriving
        .values()
        .forEach(byAnnotator -> byAnnotator.values().forEach(set -> addEdits(set, edits)));
    arriving.clear();
    return edits.isEmpty()
        ? Optional.empty()
        : workspace.apply(new Step(label, edits), workspace.snapshot());
  }

  private static void addEdits(AnnotationSet set, List<Edit> edits) {
    String article = set.article();
    String annotator = set.annotator();
    if (set.state() != WorkState.NEW) {
      edits.add(new Edit.SetState(article, annotator, set.state()));
    }
    set.annotations().forEach(mark -> edits.add(new Edit.PutAnnotation(article, annotator, mark)));
    set.unplaced().forEach(mark -> edits.add(new Edit.PutUnplaced(article, annotator, mark)));
    set.links().forEach(link -> edits.add(new Edit.PutLink(annotator, link)));
  }
}
