package org.factdesk.desktop.importing;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** A label and its control, with a button perhaps. */
final class FormLine extends JPanel {
  static final int LABEL = 92;
  private static final int HEIGHT = 28;

  private final JLabel label = new JLabel();

  FormLine(String words, JComponent control, JButton... buttons) {
    super(new BorderLayout(8, 0));
    label.putClientProperty("html.disable", true);
    label.setText(words);
    label.setPreferredSize(new Dimension(LABEL, HEIGHT));
    label.setLabelFor(control);
    control.getAccessibleContext().setAccessibleName(words);
    control.setPreferredSize(new Dimension(160, HEIGHT));
    add(label, BorderLayout.WEST);
    add(control);
    for (JButton button : buttons) {
      add(button, BorderLayout.EAST);
    }
    dress();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (label != null) {
      dress();
    }
  }

  private void dress() {
    label.setFont(Fonts.ui());
    label.setForeground(Palette.current().ink2());
  }
}
