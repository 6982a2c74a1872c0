package org.factdesk.desktop.look;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;

/** Chooses what a pane is about: shows the choice, and offers the others below. */
public final class ChoiceButton extends JButton {
  private static final int LEAST = 48;

  private final transient List<String> choices;
  private final transient Runnable change;
  private String chosen;
  private String prefix = "";

  /**
   * @param choices the first of them is chosen
   */
  public ChoiceButton(List<String> choices, String explained, Runnable change) {
    super(choices.get(0));
    this.choices = choices;
    this.change = change;
    chosen = choices.get(0);
    setHorizontalTextPosition(SwingConstants.LEADING);
    setIcon(Glyph.CHEVRON_DOWN.icon());
    setIconTextGap(8);
    putClientProperty("JButton.buttonType", "toolBarButton");
    getAccessibleContext().setAccessibleDescription(explained);
    addActionListener(event -> offer());
  }

  /** Whether anything but the first choice is on. */
  public boolean isOther() {
    return !chosen.equals(choices.get(0));
  }

  public String chosen() {
    return chosen;
  }

  public void choose(String choice) {
    chosen = choice;
    say();
    change.run();
  }

  /** What stands before the choice on the button. */
  public void prefix(String words) {
    prefix = words;
    say();
  }

  /** In full also where the button has no room for it. */
  private void say() {
    setText(prefix + chosen);
    setToolTipText(prefix + chosen);
  }

  /** In a small window its words are cut. */
  @Override
  public Dimension getMinimumSize() {
    return new Dimension(LEAST, super.getMinimumSize().height);
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
