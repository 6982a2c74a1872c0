package org.factdesk.desktop.look;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The head of a pane: what it is, how many, and what can be done with it. */
public final class PaneHeader extends JPanel {
  /** Two pixels less than the pane heads of the look: the focus line above has them. */
  private static final int HEIGHT = 34;

  private final JLabel title = new JLabel();
  private final JLabel count = new JLabel();

  public PaneHeader(String text) {
    setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
    title.setIconTextGap(8);
    add(Box.createHorizontalStrut(12));
    add(title);
    add(Box.createHorizontalStrut(8));
    add(count);
    add(Box.createHorizontalGlue());
    title(text, null);
    colour();
  }

  /** The title, with a sign before it or none. */
  public void title(String text, @Nullable Icon icon) {
    title.setText(text);
    title.setIcon(icon);
  }

  public void count(String text) {
    count.setText(text);
  }

  /** Adds something at the right end. */
  public void trailing(JComponent component) {
    add(component);
    add(Box.createHorizontalStrut(8));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, HEIGHT);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.current().hairline()));
    if (title != null) {
      colour();
    }
  }

  private void colour() {
    title.setFont(Fonts.title());
    count.setFont(Fonts.ui());
    count.setForeground(Palette.current().ink3());
  }
}
