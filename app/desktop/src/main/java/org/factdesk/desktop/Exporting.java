package org.factdesk.desktop;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.swing.JFileChooser;
import javax.swing.Timer;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.exporting.ChoiceText;
import org.factdesk.desktop.exporting.ExportChoices;
import org.factdesk.desktop.exporting.ExportListener;
import org.factdesk.desktop.exporting.ExportPane;
import org.factdesk.desktop.exporting.Preview;
import org.factdesk.desktop.exporting.Trying;
import org.factdesk.desktop.exporting.Trying.Task;
import org.factdesk.desktop.exporting.Watch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** The page of exports at the foot of the window. Event thread only. */
final class Exporting implements Feature, ExportListener {
  private static final Texts TEXTS = Texts.of(ExportPane.class);
  private static final String TAB = "export";
  private static final int QUIET_MILLIS = 400;

  private final Bench bench;
  private final ExportPane pane;
  private final Trying trying = new Trying();
  private final Timer quiet = new Timer(QUIET_MILLIS, event -> tryOut());
  private Optional<Workspace> shown = Optional.empty();
  private ExportChoices choices = ExportChoices.USUAL;
  private List<Format> formats = List.of();
  private Watch watch = new Watch(sentence -> {});
  private Watch writing = new Watch(sentence -> {});
  private boolean busy;
  private boolean again;

  Exporting(Bench bench) {
    this.bench = bench;
    quiet.setRepeats(false);
    pane = new ExportPane(this);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 430, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "export-dataset", Menu.FILE, 3, () -> bench.panes().showTab(TAB))
            .keys("ctrl shift E")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very same articles: comparing all would cost as much
  public void show(Situation before, Situation now) {
    boolean same =
        before.snapshot().map(Snapshot::articles).orElse(null)
                == now.snapshot().map(Snapshot::articles).orElse(null)
            && before.snapshot().map(Snapshot::scheme).equals(now.snapshot().map(Snapshot::scheme));
    if (pane.isShowing() && !same) {
      seen();
    }
  }

  @Override
  public void commit() {
    if (pane.isShowing()) {
      pane.commit();
    }
  }

  @Override
  public void remember(Settings settings) {
    shown.ifPresent(open -> settings.set(key(open), ChoiceText.of(choices)));
  }

  private static String key(Workspace open) {
    String root = open.folder().root().toString();
    return "export." + UUID.nameUUIDFromBytes(root.getBytes(StandardCharsets.UTF_8));
  }

  /** What there is to choose from may be something else each time somebody looks. */
  private record Offered(List<Format> formats, SortedSet<String> annotators) {}

  @Override
  public void seen() {
    Optional<Workspace> open = bench.session().workspace();
    if (open.isEmpty()) {
      return;
    }
    Workspace here = open.get();
    if (!open.equals(shown)) {
      remember(bench.settings());
      shown = open;
      choices = ChoiceText.read(bench.settings().get(key(here)).orElse(""));
    }
    Snapshot now = here.snapshot();
    EventThread.elsewhere(
        () -> new Offered(here.formats().all(), new TreeSet<>(here.folder().annotators(now.ids()))),
        offered -> {
          if (shown.equals(bench.session().workspace())) {
            formats = offered.formats();
            show(offered.annotators(), now.scheme());
            quiet.restart();
          }
        });
  }

  private void show(SortedSet<String> annotators, Scheme scheme) {
    pane.show(formats, annotators, scheme, choices, usualFolder().toString());
    lastAnnotators = annotators;
  }

  private SortedSet<String> lastAnnotators = new TreeSet<>();

  @Override
  public void changed(ExportChoices changed) {
    boolean otherFormat = !changed.format().equals(choices.format());
    choices = changed;
    watch.stop();
    if (otherFormat) {
      bench
          .session()
          .situation()
          .snapshot()
          .ifPresent(now -> EventThread.later(() -> show(lastAnnotators, now.scheme())));
    }
    quiet.restart();
  }

  private Optional<Task> task() {
    Optional<Format> format =
        formats.stream().filter(one -> one.id().equals(choices.format())).findFirst();
    Optional<Workspace> open = bench.session().workspace().filter(one -> shown.isPresent());
    return open.flatMap(here -> format.map(one -> new Task(here, here.snapshot(), one, choices)));
  }

  /** One try at a time: what is stopped ends soon, and then the next begins. */
  private void tryOut() {
    watch.stop();
    Optional<Task> task = task();
    if (task.isEmpty() || !pane.isShowing()) {
      return;
    }
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    Watch mine = new Watch(sentence -> EventThread.later(() -> pane.wait(sentence)));
    watch = mine;
    pane.wait(TEXTS.get("trying"));
    EventThread.elsewhere(
        () -> trying.beginnings(task.get(), mine),
        beginnings -> {
          if (!mine.isStopped()) {
            pane.show(beginnings);
          }
          EventThread.elsewhere(
              () -> trying.preview(task.get(), mine), preview -> tried(preview, mine));
        });
  }

  private void tried(Optional<Preview> preview, Watch mine) {
    busy = false;
    if (!mine.isStopped()) {
      preview.ifPresent(pane::show);
    }
    if (again) {
      tryOut();
    }
  }

  private Path usualFolder() {
    Path root = shown.map(open -> open.folder().root()).orElse(Path.of(""));
    return root.resolve("datasets").resolve(choices.format());
  }

  @Override
  public void export() {
    Optional<Task> task = task();
    if (task.isEmpty()) {
      pane.rest(TEXTS.get("said.no-format", choices.format()));
      return;
    }
    Path into;
    try {
      into =
          choices.folder().isEmpty()
              ? usualFolder()
              : task.get().workspace().folder().root().resolve(choices.folder()).normalize();
    } catch (InvalidPathException e) {
      pane.rest(choices.folder() + ": " + e.getReason());
      return;
    }
    Watch mine = new Watch(sentence -> EventThread.later(() -> pane.say(sentence)));
    writing = mine;
    pane.work("");
    EventThread.elsewhere(
        () -> Trying.write(task.get(), into, mine), report -> written(report, mine));
  }

  private void written(Optional<ExportReport> report, Watch mine) {
    if (mine.isStopped() && report.flatMap(ExportReport::folder).isEmpty()) {
      pane.rest(TEXTS.get("said.cancelled"));
      return;
    }
    report.ifPresent(
        known -> {
          if (known.folder().isEmpty()) {
            pane.rest(known.problems().stream().map(Problem::toString).findFirst().orElse(""));
          } else {
            Path into = known.folder().get();
            String counts =
                TEXTS.get(
                    "counts",
                    known.total().articles(),
                    known.total().annotations(),
                    known.total().links());
            pane.done(into, TEXTS.get("said.done", into, counts, known.lost()));
          }
        });
  }

  @Override
  public void cancel() {
    writing.stop();
  }

  @Override
  public void chooseFolder() {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(TEXTS.get("choose.title"));
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setSelectedFile(usualFolder().toFile());
    if (chooser.showDialog(bench.frame(), TEXTS.get("export")) == JFileChooser.APPROVE_OPTION) {
      choices = choices.withFolder(chooser.getSelectedFile().toString());
      bench.session().situation().snapshot().ifPresent(now -> show(lastAnnotators, now.scheme()));
    }
  }

  @Override
  public void openFolder(Path folder) {
    EventThread.elsewhere(
        () -> opened(folder),
        wrong -> wrong.ifPresent(why -> bench.status().tell(folder + ": " + why)));
  }

  private static Optional<String> opened(Path folder) {
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      return Optional.of(TEXTS.get("open.not"));
    }
    try {
      Desktop.getDesktop().open(folder.toFile());
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
