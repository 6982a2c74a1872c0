package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** A label, the control beside it, and below it a line where something is to be said. */
final class FeatureRow extends JPanel {
  private static final int LABEL = 92;

  private final JLabel label = new JLabel();
  private final JLabel line = new JLabel();
  private final FeatureControl control;
  private boolean wrong;

  FeatureRow(String name, String help, FeatureControl control) {
    super(new Column(3));
    this.control = control;
    label.setText(name);
    label.setToolTipText(help);
    label.setPreferredSize(new Dimension(LABEL, 28));
    label.setLabelFor(control.component());
    control.component().getAccessibleContext().setAccessibleName(name);
    control.component().setPreferredSize(new Dimension(FeatureControl.ROOM, 28));
    JPanel row = new JPanel(new BorderLayout());
    row.add(label, BorderLayout.WEST);
    row.add(control.component());
    add(row);
    line.setVisible(false);
    line.setBorder(BorderFactory.createEmptyBorder(0, LABEL, 2, 0));
    add(line);
    dress();
  }

  FeatureControl control() {
    return control;
  }

  /** Says a line below the control; an empty one is not there. */
  void say(String text, boolean isError) {
    wrong = isError;
    line.setText(text);
    line.setToolTipText(text.isEmpty() ? null : text);
    line.setVisible(!text.isEmpty());
    control.showError(isError);
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
    Palette palette = Palette.current();
    label.setForeground(palette.ink2());
    line.setFont(Fonts.small());
    line.setForeground(wrong ? palette.error() : palette.ink3());
  }
}
