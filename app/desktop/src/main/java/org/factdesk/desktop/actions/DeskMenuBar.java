package org.factdesk.desktop.actions;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.factdesk.desktop.look.Fonts;

/** The menus. */
public final class DeskMenuBar extends JMenuBar {
  public DeskMenuBar() {
    JLabel name = new JLabel("Factdesk");
    name.setFont(Fonts.title());
    name.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
    add(name);
  }

  /** Puts in the commands, in place of what was there. */
  public void show(Actions actions) {
    while (getMenuCount() > 1) {
      remove(1);
    }
    for (Menu menu : Menu.values()) {
      List<DeskAction> inside = actions.in(menu);
      if (!inside.isEmpty()) {
        add(menu(menu, inside));
      }
    }
    revalidate();
    repaint();
  }

  private static JMenu menu(Menu menu, List<DeskAction> actions) {
    JMenu result = new JMenu(menu.title());
    result.setMnemonic(menu.mnemonic());
    int group = actions.get(0).command().group();
    for (DeskAction action : actions) {
      if (action.command().group() != group) {
        result.addSeparator();
        group = action.command().group();
      }
      result.add(new Item(action));
    }
    return result;
  }

  /** Shows its key but leaves pressing it to the window, which knows when a key is mere text. */
  private static final class Item extends JMenuItem {
    Item(DeskAction action) {
      super(action);
      setIcon(null);
      setToolTipText(null);
    }

    @Override
    protected void actionPropertyChanged(Action action, String property) {
      super.actionPropertyChanged(action, property);
      setIcon(null);
      setToolTipText(null);
    }

    @Override
    protected boolean processKeyBinding(
        KeyStroke key, KeyEvent event, int condition, boolean pressed) {
      return false;
    }
  }
}
