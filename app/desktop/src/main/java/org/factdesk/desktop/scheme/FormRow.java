package org.factdesk.desktop.scheme;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.TextControl;

/** A label, its control, and below it a sentence where something is wrong. */
final class FormRow extends JPanel {
  private static final int LABEL = 104;
  private static final int HEIGHT = 28;

  private final JLabel label = new JLabel();
  private final Paragraph line = new Paragraph(Fonts::small, Palette::error);
  private final JPanel row = new JPanel(new BorderLayout(8, 0));

  /**
   * @param name of the control for those who cannot see where it stands
   */
  FormRow(String words, String name, JComponent control) {
    super(new Column(3));
    label.putClientProperty("html.disable", true);
    label.setText(words);
    label.setPreferredSize(new Dimension(LABEL, HEIGHT));
    label.setLabelFor(control);
    control.getAccessibleContext().setAccessibleName(name);
    row.add(label, BorderLayout.WEST);
    row.add(control);
    add(row);
    line.setVisible(false);
    line.setBorder(BorderFactory.createEmptyBorder(0, LABEL, 2, 0));
    add(line);
    dress();
  }

  /** A field of text: what is typed is taken, unless there is a reason against it. */
  static FormRow text(
      String words, String name, String value, Function<String, String> fault, Change change) {
    FormRow[] row = new FormRow[1];
    Predicate<String> take =
        typed -> {
          String wrong = fault.apply(typed);
          row[0].say(wrong);
          if (wrong.isEmpty()) {
            change.to(typed);
          }
          return wrong.isEmpty();
        };
    TextControl control = TextControl.asking("", take);
    control.show(value);
    control.setPreferredSize(new Dimension(200, HEIGHT));
    row[0] = new FormRow(words, name, control);
    return row[0];
  }

  /** Sentences, some rows high; leaving the field takes them. */
  static FormRow prose(String words, String name, String value, Consumer<String> change) {
    ProseControl control = new ProseControl(name, value, change);
    FormRow row = new FormRow(words, name, control);
    row.label.setVerticalAlignment(SwingConstants.TOP);
    row.label.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
    return row;
  }

  /** What a taken value changes. */
  interface Change {
    void to(String value);
  }

  /** Adds buttons at the right end. */
  FormRow with(JButton... buttons) {
    JPanel all = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
    for (JButton button : buttons) {
      all.add(button);
    }
    row.add(all, BorderLayout.EAST);
    return this;
  }

  private void say(String sentence) {
    line.setText(sentence);
    line.setVisible(!sentence.isEmpty());
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
    label.setForeground(Palette.current().ink2());
    line.setBorder(BorderFactory.createEmptyBorder(0, LABEL + 8, 2, 0));
  }
}
