package org.factdesk.desktop.findings;

import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * The tabs of a pane, and at their right what is chosen for its page. Where room is short the
 * choices are made narrower; where they still do not fit they give way to the tabs.
 */
final class TabRow extends JPanel {
  private final JComponent tabs;
  private final JComponent choices;

  TabRow(JComponent tabs, JComponent choices) {
    super(null);
    this.tabs = tabs;
    this.choices = choices;
    add(tabs);
    add(choices);
  }

  @Override
  public void doLayout() {
    Insets insets = getInsets();
    int height = getHeight() - insets.top - insets.bottom;
    int room = getWidth() - insets.left - insets.right;
    Dimension wanted = tabs.getPreferredSize();
    int left = Math.min(wanted.width, room);
    tabs.setBounds(insets.left, insets.top, left, height);
    int rest = room - left;
    boolean fit = choices.getMinimumSize().width <= rest;
    choices.setBounds(insets.left + left, insets.top, fit ? rest : 0, height);
  }
}
