package org.factdesk.desktop.scheme;

import javax.swing.JButton;

/** Buttons of the editor. */
final class Buttons {
  private Buttons() {}

  /**
   * @param name says it in full, for those who cannot see where it stands
   */
  static JButton of(String words, String name, Runnable does) {
    JButton button = new JButton(words);
    button.putClientProperty("html.disable", true);
    button.getAccessibleContext().setAccessibleName(name);
    button.setToolTipText(name.equals(words) ? null : name);
    button.addActionListener(event -> does.run());
    return button;
  }
}
