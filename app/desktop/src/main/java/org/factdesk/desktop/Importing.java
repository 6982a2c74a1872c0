package org.factdesk.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.importing.ImportListener;
import org.factdesk.desktop.importing.ImportPane;
import org.factdesk.desktop.importing.ImportWork;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Source;
import org.factdesk.formats.importing.Import;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Workspace;

/** The page on which files of other programs are brought in. Event thread only. */
final class Importing implements Feature, ImportListener {
  private static final Texts TEXTS = Texts.of(ImportPane.class);
  private static final String TAB = "import";
  private static final long PAUSE_NANOS = 200_000_000;

  private final Bench bench;
  private final ImportPane pane =
      new ImportPane(Formats.all().stream().filter(Format::imports).toList(), this);

  /** Read by the work, which goes on elsewhere, to learn that it is to stop. */
  private volatile long current;

  private boolean running;

  Importing(Bench bench) {
    this.bench = bench;
    bench.settings().get("import.format").ifPresent(pane::format);
    bench
        .panes()
        .addTab(new Tab(TAB, TEXTS.get("tab"), pane, pane.choices(), 300, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "import", Menu.FILE, 3, () -> bench.panes().showTab(TAB))
            .keys("ctrl shift I")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void remember(Settings settings) {
    settings.set("import.format", pane.format().id());
  }

  @Override
  public void browse() {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(TEXTS.get("browse.title"));
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    pane.source().ifPresent(path -> chooser.setSelectedFile(path.toFile()));
    if (chooser.showDialog(bench.frame(), TEXTS.get("browse.take"))
        == JFileChooser.APPROVE_OPTION) {
      pane.source(chooser.getSelectedFile().toPath());
      look();
    }
  }

  @Override
  public void look() {
    Optional<Path> source = pane.source().map(Path::toAbsolutePath);
    Optional<Workspace> workspace = bench.session().workspace();
    if (running || workspace.isEmpty()) {
      return;
    }
    if (source.isEmpty() || !Files.exists(source.get())) {
      pane.forget(TEXTS.get("missing"));
      return;
    }
    Format format = pane.format();
    long mine = begin(TEXTS.get("looking", 0));
    Monitor monitor = monitor(mine);
    EventThread.elsewhere(
        () -> survey(format, source.get(), workspace.get(), monitor), seen -> show(mine, seen));
  }

  /** What was found, or why nothing was. */
  private record Seen(Optional<Survey> survey, Scheme scheme, LabelMapping mapping, String why) {}

  private static Seen survey(Format format, Path source, Workspace workspace, Monitor monitor) {
    Scheme scheme = workspace.snapshot().scheme();
    try {
      Survey survey = Survey.of(format, Source.of(source), monitor);
      LabelMapping first = ImportWork.mapping(workspace, survey, format.id(), scheme);
      return new Seen(Optional.of(survey), scheme, first, "");
    } catch (IOException | UncheckedIOException e) {
      return new Seen(
          Optional.empty(), scheme, LabelMapping.NONE, TEXTS.get("failed", PlainReason.of(e)));
    } catch (Monitor.StoppedWork e) {
      return new Seen(Optional.empty(), scheme, LabelMapping.NONE, TEXTS.get("stopped"));
    }
  }

  private void show(long mine, Seen seen) {
    running = false;
    if (mine != current && seen.survey().isPresent()) {
      pane.forget(TEXTS.get("stopped"));
    } else if (seen.survey().isEmpty()) {
      pane.forget(seen.why());
    } else {
      pane.show(seen.survey().get(), seen.scheme(), seen.mapping());
    }
  }

  @Override
  public void bring(LabelMapping mapping) {
    Optional<Workspace> workspace = bench.session().workspace();
    Optional<Survey> survey = pane.survey();
    if (running || workspace.isEmpty() || survey.isEmpty()) {
      return;
    }
    Format format = pane.format();
    Import.Terms terms =
        new Import.Terms(mapping, pane.annotator(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    long mine = begin(TEXTS.get("bringing", 0, survey.get().documents()));
    pane.beginTroubles();
    ImportWork work =
        new ImportWork(
            workspace.get(),
            survey.get(),
            format.id(),
            terms,
            trouble -> EventThread.later(() -> pane.add(trouble)));
    Monitor monitor = monitor(mine);
    EventThread.elsewhere(() -> work.run(monitor), this::done);
  }

  private void done(ImportWork.Outcome outcome) {
    running = false;
    if (outcome.listed() > 0) {
      pane.showTroubles();
    }
    pane.say(outcome.words(), false);
  }

  private long begin(String words) {
    running = true;
    pane.say(words, true);
    return ++current;
  }

  private Monitor monitor(long mine) {
    long[] told = {System.nanoTime()};
    return (stage, done, total) -> {
      if (System.nanoTime() - told[0] > PAUSE_NANOS) {
        told[0] = System.nanoTime();
        EventThread.later(() -> progress(mine, stage, done, total));
      }
      return mine == current;
    };
  }

  private void progress(long mine, Monitor.Stage stage, int done, int total) {
    if (mine == current && running) {
      boolean looking = stage == Monitor.Stage.EXAMINING;
      pane.say(looking ? TEXTS.get("looking", done) : TEXTS.get("bringing", done, total), true);
    }
  }

  @Override
  public void stop() {
    current++;
  }
}
