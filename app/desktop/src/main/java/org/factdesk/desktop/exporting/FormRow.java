package org.factdesk.desktop.exporting;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.ValueControl;

/** A label, its control, and below it a sentence where something is wrong. */
final class FormRow extends JPanel {
  private static final int LABEL = 104;
  private static final int HEIGHT = 28;

  private final JLabel label = new JLabel();
  private final Paragraph line = new Paragraph(Fonts::small, Palette::error);
  private final transient ValueControl control;

  FormRow(String words, String help, ValueControl control) {
    super(new Column(3));
    this.control = control;
    label.putClientProperty("html.disable", true);
    label.setText(words);
    label.setToolTipText(help.isEmpty() ? null : help);
    label.setPreferredSize(new Dimension(LABEL, HEIGHT));
    label.setLabelFor(control.component());
    control.component().getAccessibleContext().setAccessibleName(words);
    control.component().setPreferredSize(new Dimension(ValueControl.ROW - LABEL, HEIGHT));
    JPanel row = new JPanel(new BorderLayout(8, 0));
    row.add(label, BorderLayout.WEST);
    row.add(control.component());
    add(row);
    line.setVisible(false);
    line.setBorder(BorderFactory.createEmptyBorder(0, LABEL, 2, 0));
    add(line);
    dress();
  }

  /** Says what is wrong; nothing where that is empty. */
  void complain(String sentence) {
    line.setText(sentence);
    line.getAccessibleContext().setAccessibleName(sentence);
    line.setVisible(!sentence.isEmpty());
    control.showError(!sentence.isEmpty());
    revalidate();
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
