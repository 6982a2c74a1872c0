package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;
import org.factdesk.workspace.PlainModel.Change;

/** One sequence of random work in one or two windows and by other programs. */
final class ModelSequence {
  static final List<String> ARTICLES = List.of("a", "b");
  private static final List<String> ANNOTATORS = List.of("anna", "ben");
  private static final int STEPS = 10;
  private static final int SLOTS = 4;
  private static final int WORD = 7;

  private final Path folder;
  private final Random random;
  private final Map<String, Map<String, Object>> disk = new TreeMap<>();
  private final List<ModelWindow> windows = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final WorkspaceFolder others;
  private final Map<String, Article> articles = new TreeMap<>();
  private final ModelTotals totals = new ModelTotals();
  private long tick = 1_700_000_000;

  private ModelSequence(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    this.others = WorkspaceFolder.open(folder, new UnforcedDisk()).value().orElseThrow();
    for (ArticleEntry entry : others.list().value().orElseThrow()) {
      articles.put(entry.id(), others.read(entry).value().orElseThrow());
    }
  }

  /** Words to mark, one a slot. */
  static String text() {
    return "abcdef ".repeat(SLOTS) + "\n";
  }

  /**
   * Works through a sequence.
   *
   * @param folder with articles and nothing else; it has nothing else afterwards
   */
  static ModelTotals run(Path folder, long seed) throws Exception {
    ModelSequence sequence = new ModelSequence(folder, seed);
    try {
      sequence.run();
    } catch (Exception | AssertionError e) {
      throw new AssertionError("seed " + seed + ": " + String.join("\n", sequence.log), e);
    } finally {
      sequence.windows.forEach(window -> window.workspace.close());
      sequence.clear();
    }
    return sequence.totals;
  }

  /** A machine that is busy with other work may be writing down versions still. */
  private void clear() throws IOException {
    for (int tries = 0; !isCleared(); tries++) {
      assertThat(tries).as("times to wait for the end of what was closed").isLessThan(1000);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  private boolean isCleared() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder) && !file.toString().endsWith(".txt")) {
          Files.delete(file);
        }
      }
      return true;
    } catch (NoSuchFileException | DirectoryNotEmptyException | UncheckedIOException e) {
      return false;
    }
  }

  private void run() throws Exception {
    open();
    for (int i = 0; i < STEPS; i++) {
      step(windows.get(random.nextInt(windows.size())));
      totals.steps++;
    }
    for (int round = 0; round < 2; round++) {
      for (ModelWindow window : windows) {
        settle(window);
      }
    }
    while (!windows.isEmpty()) {
      close(windows.get(0));
    }
    compareDisk();
    totals.sequences++;
  }

  private void step(ModelWindow window) throws Exception {
    int kind = random.nextInt(100);
    PlainModel model = window.model;
    if (kind < 45) {
      edit(window);
    } else if (kind < 54) {
      move(window, Math.max(0, model.done() - 1));
    } else if (kind < 59) {
      move(window, Math.min(model.steps(), model.done() + 1));
    } else if (kind < 62) {
      move(window, random.nextInt(model.steps() + 1));
    } else if (kind < 67) {
      read(window);
    } else if (kind < 70) {
      close(window);
      open();
    } else if (kind < 74 && windows.size() < 2) {
      open();
    } else if (kind < 84) {
      others();
    } else if (kind < 88) {
      rewrite();
    } else if (kind < 92) {
      log.add("reconcile " + windows.indexOf(window));
      window.reconcile(random.nextInt(100), random.nextBoolean());
    } else {
      settle(window);
    }
  }

  private void open() {
    String annotator = ANNOTATORS.get(random.nextInt(3) == 0 ? 1 : 0);
    log.add("open as " + annotator);
    Workspace workspace =
        Workspace.open(
                Opening.of(folder).withAnnotator(annotator).withDisk(new UnforcedDisk()),
                () -> false,
                Duration.ofDays(1))
            .value()
            .orElseThrow();
    windows.add(new ModelWindow(workspace, new PlainModel(disk)));
    read(windows.get(windows.size() - 1));
    totals.windows++;
  }

  private void read(ModelWindow window) {
    String article = ARTICLES.get(random.nextInt(ARTICLES.size()));
    log.add("read " + windows.indexOf(window) + " " + article);
    window.read(article);
  }

  private void close(ModelWindow window) {
    log.add("close " + windows.indexOf(window));
    window.close();
    windows.remove(window);
    totals.add(window.model);
  }

  private void settle(ModelWindow window) throws Exception {
    log.add("settle " + windows.indexOf(window));
    window.settle();
    totals.settlings++;
    compareDisk();
    for (ModelWindow each : windows) {
      each.shown()
          .forEach(
              (file, shown) ->
                  assertThat(shown)
                      .as("window " + windows.indexOf(each) + ", " + file)
                      .isEqualTo(each.model.mine(file)));
      assertThat(each.workspace.snapshot().history().done()).isEqualTo(each.model.done());
    }
  }

  /** Every file read anew is what it has to be. */
  private void compareDisk() {
    WorkspaceFolder fresh = WorkspaceFolder.open(folder).value().orElseThrow();
    assertThat(ModelWindow.dismissals(fresh.dismissals().value().orElseThrow()))
        .isEqualTo(PlainModel.file(disk, PlainModel.DISMISSALS));
    for (Article article : articles.values()) {
      var read = fresh.annotations(article);
      assertThat(read.problems()).isEmpty();
      Map<String, Map<String, Object>> found = new TreeMap<>();
      read.value()
          .orElseThrow()
          .forEach(set -> found.put(ModelWindow.name(set), ModelWindow.plain(set)));
      for (String annotator : ANNOTATORS) {
        String file = article.id() + "/" + annotator;
        assertThat(PlainModel.file(found, file)).as(file).isEqualTo(PlainModel.file(disk, file));
      }
    }
  }

  private void move(ModelWindow window, int to) {
    int done = window.model.done();
    log.add("go " + windows.indexOf(window) + " from " + done + " to " + to);
    if (to == done - 1) {
      window.workspace.undo();
    } else if (to == done + 1) {
      window.workspace.redo();
    } else {
      window.workspace.goTo(to);
    }
    window.model.goTo(to);
  }

  private void edit(ModelWindow window) {
    List<Edit> edits = new ArrayList<>();
    List<Change> plain = new ArrayList<>();
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      Change change = change(window.model);
      if (change.key().startsWith("m:") && change.after() == null) {
        String id = change.key().substring(2);
        for (String link : ModelWindow.links(window.model.mine(change.file()), id)) {
          plain.add(new Change(change.file(), link, null, null));
        }
      }
      plain.add(change);
    }
    plain.forEach(one -> edits.add(edit(one)));
    log.add("edit " + windows.indexOf(window) + " " + edits);
    window.apply(new Step("edit", edits), plain);
  }

  /** A change of one value, of one kind or another. */
  private Change change(PlainModel model) {
    int kind = random.nextInt(12);
    if (kind == 0) {
      String finding = "f" + random.nextInt(2);
      Object after = random.nextInt(3) == 0 ? null : dismissal(finding);
      return new Change(PlainModel.DISMISSALS, "d:" + finding, null, after);
    }
    String article = ARTICLES.stream().filter(model::hasRead).findFirst().orElseThrow();
    if (ARTICLES.stream().allMatch(model::hasRead)) {
      article = ARTICLES.get(random.nextInt(ARTICLES.size()));
    }
    String annotator = ANNOTATORS.get(random.nextInt(4) == 0 ? 1 : 0);
    return ofWork(article, annotator, kind, model.mine(article + "/" + annotator));
  }

  private Change ofWork(String article, String annotator, int kind, Map<String, Object> now) {
    String file = article + "/" + annotator;
    if (kind == 1) {
      WorkState state = WorkState.values()[random.nextInt(3)];
      return new Change(file, PlainMerge.STATE, null, state == WorkState.NEW ? null : state);
    }
    List<String> marks = now.keySet().stream().filter(key -> key.startsWith("m:")).toList();
    if (kind < 5 && marks.size() > 1) {
      String from = marks.get(random.nextInt(marks.size())).substring(2);
      String to = marks.get(random.nextInt(marks.size())).substring(2);
      // Only its type changes: the product merges field by field, the model as a whole.
      String id = "l-" + from + "-" + to;
      Link link =
          new Link(
              id,
              "type" + tick,
              new AnnotationRef(article, from),
              new AnnotationRef(article, to),
              annotator,
              now());
      return new Change(file, "l:" + id, null, random.nextInt(3) == 0 ? null : link);
    }
    int slot = random.nextInt(SLOTS);
    String id = "m" + slot + article + annotator;
    boolean remove = random.nextInt(4) == 0;
    return new Change(file, "m:" + id, null, remove ? null : mark(id, slot, annotator));
  }

  private Instant now() {
    return Instant.ofEpochSecond(++tick);
  }

  private Annotation mark(String id, int slot, String by) {
    Span span = new Span(slot * WORD, slot * WORD + WORD - 1);
    Instant at = now();
    return new Annotation(id, "claim", List.of(span), new TreeMap<>(), "note " + tick, by, at);
  }

  private Dismissal dismissal(String finding) {
    Instant at = now();
    String reason = "x".repeat((int) (tick % 61)) + tick;
    return new Dismissal(finding, finding, "e", "dates", "kind", "said", reason, "anna", at);
  }

  private static Edit edit(Change change) {
    if (change.file().equals(PlainModel.DISMISSALS)) {
      return change.after() instanceof Dismissal dismissal
          ? new Edit.PutDismissal(dismissal)
          : new Edit.RemoveDismissal(change.key().substring(2));
    }
    String article = change.file().substring(0, change.file().indexOf('/'));
    String annotator = change.file().substring(article.length() + 1);
    String id = change.key().substring(change.key().indexOf(':') + 1);
    if (change.key().equals(PlainMerge.STATE)) {
      WorkState state = change.after() instanceof WorkState set ? set : WorkState.NEW;
      return new Edit.SetState(article, annotator, state);
    }
    if (change.after() instanceof Annotation mark) {
      return new Edit.PutAnnotation(article, annotator, mark);
    }
    if (change.after() instanceof Link link) {
      return new Edit.PutLink(annotator, link);
    }
    return change.key().startsWith("m:")
        ? new Edit.RemoveAnnotation(article, annotator, id)
        : new Edit.RemoveLink(article, annotator, id);
  }

  /** Another program reads a file, changes it and saves it. */
  private void others() {
    Article article =
        Objects.requireNonNull(articles.get(ARTICLES.get(random.nextInt(ARTICLES.size()))));
    String annotator = ANNOTATORS.get(random.nextInt(4) == 0 ? 1 : 0);
    String file = article.id() + "/" + annotator;
    AnnotationSet set =
        others.annotations(article).value().orElseThrow().stream()
            .filter(one -> one.annotator().equals(annotator))
            .findFirst()
            .orElse(AnnotationSet.empty(article.id(), annotator));
    Map<String, Object> plain = new TreeMap<>(PlainModel.file(disk, file));
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      Change change = ofWork(article.id(), annotator, 1 + random.nextInt(11), plain);
      log.add("others " + change);
      PlainModel.set(plain, change.key(), change.after());
    }
    disk.put(file, plain);
    List<Annotation> marks = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Map.Entry<String, Object> one : plain.entrySet()) {
      if (one.getKey().startsWith("m:")) {
        marks.add((Annotation) one.getValue());
      } else if (one.getKey().startsWith("l:")) {
        links.add((Link) one.getValue());
      }
    }
    var problem =
        others.save(
            article,
            set.withState(PlainMerge.state(plain)).withAnnotations(marks).withLinks(links));
    assertThat(problem).isEmpty();
    totals.external++;
  }

  /** Another program that knows nothing of us writes other text into a file. */
  private void rewrite() throws IOException {
    String article = ARTICLES.get(random.nextInt(ARTICLES.size()));
    Map<String, Object> plain = PlainModel.file(disk, article + "/anna");
    List<String> marks = plain.keySet().stream().filter(key -> key.startsWith("m:")).toList();
    if (marks.isEmpty()) {
      return;
    }
    Annotation old =
        (Annotation) Objects.requireNonNull(plain.get(marks.get(random.nextInt(marks.size()))));
    Annotation changed = old.withAt(now()).withNote("rewritten " + tick);
    log.add("rewrite " + article + " " + changed);
    Path file = folder.resolve("annotations/" + article + ".anna.json");
    List<String> lines = new ArrayList<>();
    boolean inMarks = false;
    for (String line : Files.readAllLines(file)) {
      inMarks = line.contains("\"annotations\"") || (inMarks && !line.contains("\"links\""));
      lines.add(
          inMarks && line.contains("\"id\":\"" + old.id() + "\"")
              ? line.replace(old.note(), changed.note())
                  .replace(old.at().toString(), changed.at().toString())
              : line);
    }
    Files.write(file, lines);
    plain.put("m:" + old.id(), changed);
    totals.external++;
  }
}
