package org.factdesk.desktop.findings;

import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;

/** Chooses whether the list is about the shown article or about all. */
final class ScopeButton extends JButton {
  private static final String THIS = "This article";
  private static final String ALL = "All articles";

  private final transient Runnable change;

  ScopeButton(Runnable change) {
    super(THIS);
    this.change = change;
    setHorizontalTextPosition(SwingConstants.LEADING);
    setIcon(Glyph.CHEVRON_DOWN.icon());
    setIconTextGap(8);
    putClientProperty("JButton.buttonType", "toolBarButton");
    getAccessibleContext().setAccessibleDescription("Which articles the list is about");
    addActionListener(event -> offer());
  }

  boolean all() {
    return getText().equals(ALL);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setForeground(Palette.current().ink2());
    setFont(Fonts.small());
  }

  private void offer() {
    JPopupMenu menu = new JPopupMenu();
    for (String choice : new String[] {THIS, ALL}) {
      JMenuItem item = new JMenuItem(choice);
      item.addActionListener(event -> choose(choice));
      menu.add(item);
    }
    menu.show(this, 0, getHeight());
  }

  private void choose(String choice) {
    setText(choice);
    change.run();
  }
}
