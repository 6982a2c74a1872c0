package org.factdesk.desktop.look;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A part of a pane with its title, closed off by a line. */
public final class Group extends JPanel {
  private final JLabel title = new JLabel();
  private final JLabel hint = new JLabel();

  /** A group; with an empty title it has no head. */
  public Group(String text) {
    super(new Column(6));
    title.setText(text);
    if (!text.isEmpty()) {
      JPanel head = new JPanel(new BorderLayout());
      head.add(title);
      head.add(hint, BorderLayout.EAST);
      head.setBorder(BorderFactory.createEmptyBorder(0, 0, 2, 0));
      add(head);
    }
    dress();
  }

  /** A few words, or a sign, at the right end of the head. */
  public void hint(String text, @Nullable Icon icon) {
    hint.setText(text);
    hint.setIcon(icon);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (title != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    title.setFont(Fonts.group());
    title.setForeground(palette.ink2());
    hint.setFont(Fonts.small());
    hint.setForeground(palette.ink3());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(12, 12, 14, 12)));
  }
}
