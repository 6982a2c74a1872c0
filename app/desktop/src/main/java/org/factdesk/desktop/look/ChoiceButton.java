package org.factdesk.desktop.look;

import java.awt.Dimension;
import java.awt.Insets;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;

/**
 * Chooses what a pane is about: shows the choice, and offers the others below. Where there is no
 * room for words it is the sign alone, and its tool tip says the choice.
 */
public final class ChoiceButton extends JButton {
  private static final int GAP = 8;

  /** Narrower than this, words would be cut to a letter or two. */
  private static final int READABLE = 80;

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
    say();
    setHorizontalTextPosition(SwingConstants.LEADING);
    setIcon(Glyph.CHEVRON_DOWN.icon());
    setIconTextGap(GAP);
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
    String words = prefix + chosen;
    getAccessibleContext().setAccessibleName(words);
    setToolTipText(words);
    setText(isReadable() ? words : "");
    revalidate();
  }

  private boolean isReadable() {
    return getWidth() == 0 || getWidth() >= Math.min(READABLE, getPreferredSize().width);
  }

  /** As wide as its words, also while they do not show. */
  @Override
  public Dimension getPreferredSize() {
    int words = getFontMetrics(getFont()).stringWidth(prefix + chosen);
    Dimension sign = getMinimumSize();
    return new Dimension(sign.width + GAP + words, sign.height);
  }

  /** In a small window its words are cut, and then left out. */
  @Override
  public Dimension getMinimumSize() {
    Insets insets = getInsets();
    return new Dimension(
        insets.left + getIcon().getIconWidth() + insets.right, super.getMinimumSize().height);
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean resized = width != getWidth();
    super.setBounds(x, y, width, height);
    if (resized) {
      setText(isReadable() ? prefix + chosen : "");
    }
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
