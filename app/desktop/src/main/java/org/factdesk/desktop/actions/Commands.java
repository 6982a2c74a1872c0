package org.factdesk.desktop.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.SectionKind;
import org.factdesk.model.WorkState;

/** The one list of everything that can be done. */
final class Commands {
  private static final Texts TEXTS = Texts.of(Commands.class);

  private final Desk desk;

  private Commands(Desk desk) {
    this.desk = desk;
  }

  /** All commands; the scheme's layers are commands as well. */
  static List<Command> of(Desk desk, Scheme scheme) {
    Commands commands = new Commands(desk);
    List<Command> all = new ArrayList<>();
    all.addAll(commands.files());
    all.addAll(commands.edits());
    all.addAll(commands.sections());
    all.addAll(commands.views());
    all.addAll(commands.marks(scheme));
    all.addAll(commands.findings());
    all.addAll(commands.others());
    return List.copyOf(all);
  }

  private List<Command> files() {
    return List.of(
        Command.of(TEXTS, "open-folder", Menu.FILE, 1, desk::openFolder)
            .drawn(Glyph.FOLDER)
            .keys("ctrl O"),
        Command.of(TEXTS, "save", Menu.FILE, 1, desk::save)
            .keys("ctrl S")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "save-timeline", Menu.FILE, 1, desk::saveTimeline)
            .keys("ctrl P")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "quit", Menu.FILE, 3, desk::quit).keys("ctrl Q"));
  }

  private List<Command> edits() {
    return List.of(
        Command.of(TEXTS, "undo", Menu.EDIT, 1, desk::undo)
            .named(now -> step("undo", now.snapshot().flatMap(snapshot -> snapshot.undo())))
            .drawn(Glyph.UNDO)
            .keys("ctrl Z")
            .when(now -> now.snapshot().flatMap(snapshot -> snapshot.undo()).isPresent()),
        Command.of(TEXTS, "redo", Menu.EDIT, 1, desk::redo)
            .named(now -> step("redo", now.snapshot().flatMap(snapshot -> snapshot.redo())))
            .drawn(Glyph.REDO)
            .keys("ctrl Y", "ctrl shift Z")
            .when(now -> now.snapshot().flatMap(snapshot -> snapshot.redo()).isPresent()),
        Command.of(TEXTS, "delete", Menu.EDIT, 2, desk::delete)
            .named(now -> TEXTS.get(now.link().isPresent() ? "delete.link" : "delete.mark"))
            .keys("DELETE")
            .when(now -> now.link().isPresent() || now.selected().isPresent()),
        Command.of(TEXTS, "deselect", Menu.EDIT, 2, desk::deselect)
            .keys("ESCAPE")
            .when(now -> now.held().isPresent() || now.link().isPresent()));
  }

  private List<Command> sections() {
    List<Command> all = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      all.add(section(kind.id(), Optional.of(kind)));
    }
    all.add(section("derived", Optional.empty()));
    return all;
  }

  private Command section(String id, Optional<SectionKind> kind) {
    return Command.of(TEXTS, "section-" + id, Menu.EDIT, 3, () -> desk.setSection(kind))
        .when(now -> now.words().isPresent());
  }

  private List<Command> views() {
    return List.of(
        Command.of(TEXTS, "done-next", Menu.VIEW, 1, desk::doneAndNext)
            .keys("ctrl ENTER")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "in-progress", Menu.VIEW, 1, this::inProgress)
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "next-article", Menu.VIEW, 2, () -> desk.stepArticle(1))
            .keys("ctrl PAGE_DOWN", "J")
            .when(now -> now.article().isPresent()),
        Command.of(TEXTS, "previous-article", Menu.VIEW, 2, () -> desk.stepArticle(-1))
            .keys("ctrl PAGE_UP", "K")
            .when(now -> now.article().isPresent()),
        Command.of(TEXTS, "next-undone", Menu.VIEW, 2, desk::nextUndone)
            .keys("U")
            .when(now -> now.article().isPresent()),
        Command.of(TEXTS, "filter", Menu.VIEW, 2, desk::filterArticles)
            .keys("ctrl L", "SLASH")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "next-pane", Menu.VIEW, 3, () -> desk.stepPane(1)).keys("F6"),
        Command.of(TEXTS, "previous-pane", Menu.VIEW, 3, () -> desk.stepPane(-1)).keys("shift F6"),
        Command.of(TEXTS, "timeline", Menu.VIEW, 3, desk::showTimeline)
            .keys("F4")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "theme", Menu.VIEW, 4, desk::switchTheme).keys("F9"),
        Command.of(TEXTS, "contrast", Menu.VIEW, 4, desk::switchContrast).keys("shift F9"),
        Command.of(TEXTS, "language", Menu.VIEW, 4, desk::switchLanguage));
  }

  private List<Command> marks(Scheme scheme) {
    List<Command> all = new ArrayList<>();
    scheme.layers().forEach(layer -> all.add(mark(layer)));
    all.add(
        Command.of(TEXTS, "next-mark", Menu.MARK, 2, () -> desk.stepMark(1))
            .keys("N")
            .when(now -> now.open().isPresent()));
    all.add(
        Command.of(TEXTS, "previous-mark", Menu.MARK, 2, () -> desk.stepMark(-1))
            .keys("P")
            .when(now -> now.open().isPresent()));
    return all;
  }

  private Command mark(Layer layer) {
    Command command =
        Command.of(markId(layer), Menu.MARK, 1, Words.capital(layer.id()), () -> desk.mark(layer))
            .when(now -> now.open().isPresent())
            .explained(layer.description());
    return layer.key() == '\0'
        ? command
        : command.keys(String.valueOf(layer.key()).toUpperCase(Locale.ROOT));
  }

  static String markId(Layer layer) {
    return "mark-" + layer.id();
  }

  private List<Command> findings() {
    return List.of(
        Command.of(TEXTS, "next-finding", Menu.CHECKERS, 1, () -> desk.stepFinding(1))
            .keys("F8")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "previous-finding", Menu.CHECKERS, 1, this::findingBefore)
            .keys("shift F8")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "fix-finding", Menu.CHECKERS, 2, desk::fixFinding)
            .keys("F")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "accept", Menu.CHECKERS, 2, desk::acceptSuggestion)
            .keys("A")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "dismiss", Menu.CHECKERS, 2, desk::dismissFinding)
            .keys("D")
            .when(now -> now.snapshot().isPresent()));
  }

  private List<Command> others() {
    return List.of(
        Command.of(TEXTS, "link", Menu.LINK, 1, desk::link)
            .drawn(Glyph.LINK)
            .keys("L")
            .when(Situation::canLink),
        Command.of(TEXTS, "plugins", Menu.CHECKERS, 3, desk::showPlugins)
            .keys("F7")
            .when(now -> now.snapshot().isPresent()));
  }

  private void inProgress() {
    desk.setState(WorkState.IN_PROGRESS);
  }

  private void findingBefore() {
    desk.stepFinding(-1);
  }

  private static String step(String id, Optional<String> label) {
    return label
        .map(what -> TEXTS.get(id + ".step", what))
        .orElseGet(() -> TEXTS.get(id + ".name"));
  }
}
