package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.desktop.actions.Actions;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Keymap;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.keys.KeysPage;
import org.factdesk.desktop.keys.PaperKeys;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/** Shows the keys, changes them and puts them on paper. Event thread only. */
final class KeyEditing implements Feature {
  private static final Texts TEXTS = Texts.of(KeysPage.class);
  private static final String TAB = "keys";

  private final Bench bench;
  private final Supplier<Actions> actions;
  private final Supplier<Keyboard> keyboard;
  private final Consumer<List<Problem>> say;
  private Optional<KeysPage> page = Optional.empty();

  /**
   * @param actions all commands as they are now
   * @param keyboard asked for when it is wanted: it is made after the features
   */
  KeyEditing(
      Bench bench,
      Supplier<Actions> actions,
      Supplier<Keyboard> keyboard,
      Consumer<List<Problem>> say) {
    this.bench = bench;
    this.actions = actions;
    this.keyboard = keyboard;
    this.say = say;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "change-keys", Menu.HELP, 2, this::show).keys("shift F1"),
        Command.of(TEXTS, "print-keys", Menu.HELP, 2, this::print),
        Command.of(TEXTS, "save-keys", Menu.HELP, 2, this::save));
  }

  private void show() {
    KeysPage shown = page.orElseGet(this::open);
    fill(shown);
    bench.panes().showTab(TAB);
  }

  private KeysPage open() {
    KeysPage opened = new KeysPage(this::use);
    page = Optional.of(opened);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), opened, List.of(), 420, opened::takeFocus));
    return opened;
  }

  private void use(Keymap next) {
    keyboard.get().use(next);
    page.ifPresent(this::fill);
  }

  private void fill(KeysPage shown) {
    shown.show(actions.get().commands(), actions.get().shipped(), keyboard.get().keymap());
  }

  private void print() {
    PaperKeys.ask(PaperKeys.sheet(actions.get().commands()))
        .ifPresent(job -> EventThread.elsewhere(() -> PaperKeys.print(job), say));
  }

  private void save() {
    List<Command> commands = actions.get().commands();
    PaperKeys.askFile(bench.frame())
        .ifPresent(file -> EventThread.elsewhere(() -> PaperKeys.save(commands, file), say));
  }
}
