package org.factdesk.desktop.actions;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** A command as Swing takes it: for menus, buttons and keys alike. */
final class DeskAction extends AbstractAction {
  private final transient Command command;

  DeskAction(Command command) {
    this.command = command;
    command.glyph().ifPresent(glyph -> putValue(Action.SMALL_ICON, glyph.icon()));
    if (!command.keys().isEmpty()) {
      putValue(Action.ACCELERATOR_KEY, command.keys().get(0));
    }
    update(Situation.NOTHING);
  }

  Command command() {
    return command;
  }

  void update(Situation situation) {
    putValue(Action.NAME, command.name().apply(situation));
    putValue(Action.SHORT_DESCRIPTION, tip(situation));
    setEnabled(command.enabled().test(situation));
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    command.does().run();
  }

  private String tip(Situation situation) {
    String name = command.name().apply(situation);
    return command.keys().isEmpty()
        ? name
        : name + "  (" + KeyWords.of(command.keys().get(0)) + ")";
  }
}
