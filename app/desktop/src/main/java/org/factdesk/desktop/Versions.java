package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.Timer;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.versions.Comparison;
import org.factdesk.desktop.versions.Row;
import org.factdesk.desktop.versions.VersionReader;
import org.factdesk.desktop.versions.VersionsListener;
import org.factdesk.desktop.versions.VersionsPane;
import org.factdesk.desktop.versions.WhenWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Place;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.Version;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Restoring;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** The versions of the shown article's files at the foot of the window. Event thread only. */
final class Versions implements Feature, VersionsListener {
  private static final Texts TEXTS = Texts.of(VersionsPane.class);
  private static final String TAB = "versions";
  private static final int LOOK_MILLIS = 3000;

  private final Bench bench;
  private final VersionReader reader = new VersionReader();
  private final VersionsPane pane;
  private final Timer timer = new Timer(LOOK_MILLIS, event -> lookAgain());
  private Optional<AnnotationSet> version = Optional.empty();
  private Optional<Version> read = Optional.empty();
  private boolean stale = true;
  private boolean reading;
  private int comparisons;

  Versions(Bench bench) {
    this.bench = bench;
    pane = new VersionsPane(this);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 220, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "versions", Menu.EDIT, 1, () -> bench.panes().showTab(TAB))
            .keys("shift F7")
            .when(now -> now.open().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    boolean otherArticle = !now.article().equals(before.article());
    if (otherArticle) {
      version = Optional.empty();
      read = Optional.empty();
      pane.show(List.of(), TEXTS.get("empty"));
    }
    if (otherArticle || isOther(before, now) || isSaved(now) && !isSaved(before)) {
      stale = true;
      look();
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very same one: comparing all marks would take long
  private static boolean isOther(Situation before, Situation now) {
    return now.open().orElse(null) != before.open().orElse(null);
  }

  private static boolean isSaved(Situation situation) {
    return situation.snapshot().map(Snapshot::saving).orElse(null) instanceof SaveState.Saved;
  }

  @Override
  public void seen() {
    timer.start();
    look();
  }

  /** Versions are kept a few seconds after the work was saved, and nobody tells. */
  private void lookAgain() {
    if (pane.isShowing()) {
      stale = true;
      look();
    } else {
      timer.stop();
    }
  }

  /** Reads the versions where somebody looks and they may be others; one reading at a time. */
  private void look() {
    Optional<Workspace> workspace = bench.session().workspace();
    Optional<OpenArticle> open = bench.session().situation().open();
    if (!stale || reading || !pane.isShowing() || workspace.isEmpty() || open.isEmpty()) {
      return;
    }
    stale = false;
    reading = true;
    Workspace here = workspace.get();
    EventThread.elsewhere(
        () -> reader.rows(here.folder(), open.get()),
        rows -> {
          reading = false;
          if (isShown(open.get())) {
            show(rows);
          }
          look();
        });
  }

  private boolean isShown(OpenArticle open) {
    return bench.session().situation().article().filter(open.id()::equals).isPresent();
  }

  private void show(List<Row> rows) {
    pane.show(rows, TEXTS.get("empty"));
    compare();
  }

  @Override
  public void selected(Optional<Version> wanted) {
    if (wanted.equals(read)) {
      return;
    }
    read = wanted;
    version = Optional.empty();
    comparisons++;
    Optional<Workspace> workspace = bench.session().workspace();
    Optional<OpenArticle> open = bench.session().situation().open();
    if (wanted.isEmpty() || workspace.isEmpty() || open.isEmpty()) {
      return;
    }
    Workspace here = workspace.get();
    EventThread.elsewhere(
        () -> reader.read(here.folder(), open.get(), wanted.get()),
        found -> {
          if (wanted.equals(read)) {
            version = found;
            if (found.isEmpty()) {
              pane.say(TEXTS.get("unreadable"));
            }
            compare();
          }
        });
  }

  private void compare() {
    Optional<Snapshot> snapshot = bench.session().situation().snapshot();
    Optional<OpenArticle> open = bench.session().situation().open();
    Optional<AnnotationSet> then =
        version.filter(set -> open.filter(shown -> shown.id().equals(set.article())).isPresent());
    if (then.isEmpty() || snapshot.isEmpty() || open.isEmpty()) {
      return;
    }
    int mine = ++comparisons;
    EventThread.elsewhere(
        () -> Comparison.of(then.get(), open.get(), snapshot.get().scheme()),
        compared -> {
          if (mine == comparisons && version.isPresent()) {
            pane.show(compared);
          }
        });
  }

  @Override
  public void restore(Set<String> marks) {
    version.ifPresent(
        then -> {
          beforeRestoring();
          bench.session().applyIfAny(steps -> Restoring.marks(steps.snapshot(), then, marks));
        });
  }

  @Override
  public void restoreAll() {
    version.ifPresent(
        then -> {
          beforeRestoring();
          String when = read.map(of -> WhenWords.of(of.at())).orElse("");
          bench
              .session()
              .applyElsewhere(
                  steps -> Restoring.all(steps.snapshot(), then, when), made -> compare());
        });
  }

  private void beforeRestoring() {
    bench
        .session()
        .workspace()
        .ifPresent(workspace -> workspace.folder().history().beforeLargeChange());
  }

  @Override
  public void show(Annotation mark) {
    bench
        .session()
        .situation()
        .open()
        .ifPresent(
            open -> {
              if (open.annotation(mark.id()).isPresent()) {
                bench.navigation().select(mark.id());
              } else {
                String words = mark.extent().in(open.article().text());
                bench.navigation().goTo(new Place(open.id(), mark.extent(), words));
              }
            });
  }

  @Override
  public void recover(DamagedFile file, DamagedFile.Way way) {
    bench
        .session()
        .workspace()
        .ifPresent(
            workspace ->
                EventThread.elsewhere(
                    () -> workspace.recover(file, way),
                    problems -> {
                      stale = true;
                      look();
                      bench.status().tell(told(problems));
                    }));
  }

  private static String told(List<Problem> problems) {
    return problems.isEmpty() ? TEXTS.get("recovered") : problems.get(0).toString();
  }

  @Override
  public void leave() {
    bench.view().requestFocusInWindow();
  }
}
