package org.factdesk.desktop.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.SectionKind;
import org.factdesk.model.WorkState;

/** The one list of everything that can be done. */
final class Commands {
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
        Command.of("open-folder", Menu.FILE, 1, "Open folder …", desk::openFolder)
            .drawn(Glyph.FOLDER)
            .keys("ctrl O")
            .explained("Opens a folder with articles as the workspace."),
        Command.of("save", Menu.FILE, 1, "Save now", desk::save)
            .keys("ctrl S")
            .when(now -> now.snapshot().isPresent())
            .explained("Writes at once what is not on the disk yet. It also happens by itself."),
        Command.of("save-timeline", Menu.FILE, 1, "Save the timeline …", desk::saveTimeline)
            .keys("ctrl P")
            .when(now -> now.snapshot().isPresent())
            .explained("Saves the whole timeline as SVG or PNG, to print or to show."),
        Command.of("quit", Menu.FILE, 2, "Quit", desk::quit)
            .keys("ctrl Q")
            .explained("Saves and closes the window."));
  }

  private List<Command> edits() {
    return List.of(
        Command.of("undo", Menu.EDIT, 1, "Undo", desk::undo)
            .named(now -> step("Undo", now.snapshot().flatMap(snapshot -> snapshot.undo())))
            .drawn(Glyph.UNDO)
            .keys("ctrl Z")
            .when(now -> now.snapshot().flatMap(snapshot -> snapshot.undo()).isPresent())
            .explained("Takes back the last step, in whichever article it was."),
        Command.of("redo", Menu.EDIT, 1, "Redo", desk::redo)
            .named(now -> step("Redo", now.snapshot().flatMap(snapshot -> snapshot.redo())))
            .drawn(Glyph.REDO)
            .keys("ctrl Y", "ctrl shift Z")
            .when(now -> now.snapshot().flatMap(snapshot -> snapshot.redo()).isPresent())
            .explained("Does again what was undone last."),
        Command.of("delete", Menu.EDIT, 2, "Delete", desk::delete)
            .named(now -> now.link().isPresent() ? "Delete the link" : "Delete the mark")
            .keys("DELETE")
            .when(now -> now.link().isPresent() || now.selected().isPresent())
            .explained("Deletes the selected link, else the selected mark with its links."),
        Command.of("deselect", Menu.EDIT, 2, "Select nothing", desk::deselect)
            .keys("ESCAPE")
            .when(now -> now.mark().isPresent() || now.link().isPresent())
            .explained("Leaves the selected mark; the inspector shows the article."));
  }

  private List<Command> sections() {
    List<Command> all = new ArrayList<>();
    for (SectionKind kind : SectionKind.values()) {
      all.add(
          Command.of(
                  "section-" + kind.id(),
                  Menu.EDIT,
                  3,
                  "Words are " + kind.id(),
                  () -> desk.setSection(Optional.of(kind)))
              .when(now -> now.words().isPresent())
              .explained("Says that the selected words are " + kind.id() + "."));
    }
    all.add(
        Command.of(
                "section-derived",
                Menu.EDIT,
                3,
                "Words are what they seem",
                () -> desk.setSection(Optional.empty()))
            .when(now -> now.words().isPresent())
            .explained("Takes back what was said about the selected words."));
    return all;
  }

  private List<Command> views() {
    return List.of(
        Command.of("done-next", Menu.VIEW, 1, "Done, next undone", desk::doneAndNext)
            .keys("ctrl ENTER")
            .when(now -> now.open().isPresent())
            .explained("Sets the article to done and shows the next one that is not."),
        Command.of("in-progress", Menu.VIEW, 1, "Set to in progress", this::inProgress)
            .when(now -> now.open().isPresent())
            .explained("Takes back that the article is done."),
        Command.of("next-article", Menu.VIEW, 2, "Next article", () -> desk.stepArticle(1))
            .keys("ctrl PAGE_DOWN", "J")
            .when(now -> now.article().isPresent()),
        Command.of("previous-article", Menu.VIEW, 2, "Previous article", () -> desk.stepArticle(-1))
            .keys("ctrl PAGE_UP", "K")
            .when(now -> now.article().isPresent()),
        Command.of("next-undone", Menu.VIEW, 2, "Next undone article", desk::nextUndone)
            .keys("U")
            .when(now -> now.article().isPresent()),
        Command.of("filter", Menu.VIEW, 2, "Filter the articles", desk::filterArticles)
            .keys("ctrl L", "SLASH")
            .when(now -> now.snapshot().isPresent()),
        Command.of("next-pane", Menu.VIEW, 3, "Next pane", () -> desk.stepPane(1)).keys("F6"),
        Command.of("previous-pane", Menu.VIEW, 3, "Previous pane", () -> desk.stepPane(-1))
            .keys("shift F6"),
        Command.of("timeline", Menu.VIEW, 3, "Timeline", desk::showTimeline)
            .keys("F4")
            .when(now -> now.snapshot().isPresent())
            .explained("Shows which article tells of which day, and where they disagree."),
        Command.of("theme", Menu.VIEW, 4, "Light or dark", desk::switchTheme)
            .keys("F9")
            .explained("Switches between the light and the dark theme."));
  }

  private List<Command> marks(Scheme scheme) {
    List<Command> all = new ArrayList<>();
    scheme.layers().forEach(layer -> all.add(mark(layer)));
    all.add(
        Command.of("next-mark", Menu.MARK, 2, "Next mark", () -> desk.stepMark(1))
            .keys("N")
            .when(now -> now.open().isPresent()));
    all.add(
        Command.of("previous-mark", Menu.MARK, 2, "Previous mark", () -> desk.stepMark(-1))
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
        Command.of("next-finding", Menu.CHECKERS, 1, "Next finding", () -> desk.stepFinding(1))
            .keys("F8")
            .when(now -> now.snapshot().isPresent()),
        Command.of("previous-finding", Menu.CHECKERS, 1, "Previous finding", this::findingBefore)
            .keys("shift F8")
            .when(now -> now.snapshot().isPresent()),
        Command.of("fix-finding", Menu.CHECKERS, 2, "Settle the finding …", desk::fixFinding)
            .keys("F")
            .when(now -> now.snapshot().isPresent())
            .explained("Shows what would settle it, alone or with all that are like it."),
        Command.of("accept", Menu.CHECKERS, 2, "Accept the suggestion", desk::acceptSuggestion)
            .keys("A")
            .when(now -> now.snapshot().isPresent())
            .explained("Makes the mark that is offered."),
        Command.of("dismiss", Menu.CHECKERS, 2, "Dismiss or restore", desk::dismissFinding)
            .keys("D")
            .when(now -> now.snapshot().isPresent())
            .explained("Sets the selected finding aside with a reason, or takes that back."));
  }

  private List<Command> others() {
    return List.of(
        Command.of("link", Menu.LINK, 1, "Link the mark …", desk::link)
            .drawn(Glyph.LINK)
            .keys("L")
            .when(Situation::canLink)
            .explained("Links the selected mark to another, in this article or another one."),
        Command.of("plugins", Menu.CHECKERS, 3, "Plugins", desk::showPlugins)
            .keys("F7")
            .when(now -> now.snapshot().isPresent())
            .explained("Shows the plugins, how they fare and what is set for their checkers."),
        Command.of("keys", Menu.HELP, 1, "Keys", desk::showKeys)
            .keys("F1")
            .explained("Shows every command with its key."));
  }

  private void inProgress() {
    desk.setState(WorkState.IN_PROGRESS);
  }

  private void findingBefore() {
    desk.stepFinding(-1);
  }

  private static String step(String verb, Optional<String> label) {
    return label.map(what -> verb + ": " + what).orElse(verb);
  }
}
