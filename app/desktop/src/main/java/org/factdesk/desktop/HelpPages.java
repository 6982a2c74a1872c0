package org.factdesk.desktop;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.help.Manual;
import org.factdesk.desktop.help.ManualPane;
import org.factdesk.desktop.help.Topics;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** Shows the manual at the page of the pane that has the keys. Event thread only. */
final class HelpPages implements Feature {
  private static final Texts TEXTS = Texts.of(ManualPane.class);
  private static final String TAB = "manual";

  private final Bench bench;
  private Optional<ManualPane> pane = Optional.empty();

  HelpPages(Bench bench) {
    this.bench = bench;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(Command.of(TEXTS, "manual", Menu.HELP, 1, this::show).keys("F1"));
  }

  private void show() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    String topic = Topics.of(owner);
    ManualPane shown = pane.orElseGet(this::open);
    shown.turnTo(topic);
    bench.panes().showTab(TAB);
  }

  /** The manual is read and its tab is there from the first time on that somebody wants it. */
  private ManualPane open() {
    ManualPane opened = new ManualPane();
    pane = Optional.of(opened);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), opened, List.of(), 420, opened::takeFocus));
    EventThread.elsewhere(Manual::shipped, opened::show);
    return opened;
  }
}
