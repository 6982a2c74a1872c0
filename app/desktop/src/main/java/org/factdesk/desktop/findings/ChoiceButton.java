package org.factdesk.desktop.findings;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;

/** Chooses what the list is about: shows the choice, and offers the others below. */
final class ChoiceButton extends JButton {
  private final transient List<String> choices;
  private final transient Runnable change;

  /**
   * @param choices the first of them is chosen
   */
  ChoiceButton(List<String> choices, String explained, Runnable change) {
    super(choices.get(0));
    this.choices = choices;
    this.change = change;
    setHorizontalTextPosition(SwingConstants.LEADING);
    setIcon(Glyph.CHEVRON_DOWN.icon());
    setIconTextGap(8);
    putClientProperty("JButton.buttonType", "toolBarButton");
    getAccessibleContext().setAccessibleDescription(explained);
    addActionListener(event -> offer());
  }

  /** Whether anything but the first choice is on. */
  boolean isOther() {
    return !getText().equals(choices.get(0));
  }

  void choose(String choice) {
    setText(choice);
    change.run();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setForeground(Palette.current().ink2());
    setFont(Fonts.small());
  }

  private void offer() {
    JPopupMenu menu = new JPopupMenu();
    for (String choice : choices) {
      JMenuItem item = new JMenuItem(choice);
      item.addActionListener(event -> choose(choice));
      menu.add(item);
    }
    menu.show(this, 0, getHeight());
  }
}
