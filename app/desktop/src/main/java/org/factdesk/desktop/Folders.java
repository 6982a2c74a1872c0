package org.factdesk.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.opening.DropZone;
import org.factdesk.desktop.opening.Dropped;
import org.factdesk.desktop.opening.Recent;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Snapshot;

/** Opens folders that were open lately, and what is dropped onto the window. Event thread only. */
final class Folders implements Feature {
  private static final Texts TEXTS = Texts.of(Recent.class);
  private static final String RECENT = "recent";

  private final Bench bench;
  private final Opener opener;
  private final Consumer<Opened> show;
  private final Consumer<List<Problem>> say;

  Folders(Bench bench, Opener opener, Consumer<Opened> show, Consumer<List<Problem>> say) {
    this.bench = bench;
    this.opener = opener;
    this.show = show;
    this.say = say;
    DropZone.on(bench.frame(), this::drop);
    DropZone.on(bench.panes(), this::drop);
  }

  private void drop(List<Path> files) {
    EventThread.elsewhere(() -> Dropped.of(files), this::take);
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    List<Command> commands = new ArrayList<>();
    for (Path folder : recent().folders()) {
      String name = TEXTS.get("recent.name", Recent.name(folder));
      commands.add(
          Command.of("recent-" + (commands.size() + 1), Menu.FILE, 2, name, () -> open(folder))
              .explained(TEXTS.get("recent.help", folder)));
    }
    return commands;
  }

  /** Notes that this folder was opened: it is offered the next time. */
  void note(Path folder) {
    bench.settings().set(RECENT, recent().with(folder).text());
  }

  private Recent recent() {
    try {
      return Recent.of(bench.settings().get(RECENT).orElse(""));
    } catch (InvalidPathException e) {
      // Written by another system: those folders are not here.
      return new Recent(List.of());
    }
  }

  private void open(Path folder) {
    EventThread.elsewhere(() -> opener.open(folder), show);
  }

  private void take(Dropped dropped) {
    if (!dropped.problems().isEmpty()) {
      say.accept(dropped.problems());
    }
    dropped
        .folder()
        .ifPresent(
            folder ->
                EventThread.elsewhere(
                    () -> opener.open(folder),
                    opened -> {
                      show.accept(opened);
                      dropped.article().ifPresent(this::showArticle);
                    }));
  }

  private void showArticle(String file) {
    bench.session().situation().snapshot().map(Snapshot::ids).orElse(List.of()).stream()
        .filter(id -> id.equals(file) || id.endsWith("/" + file))
        .findFirst()
        .ifPresent(bench.navigation()::show);
  }
}
