package org.factdesk.desktop.versions;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Says how the selected version differs, and brings back some marks of it, or all. */
final class RestoreBar extends JPanel {
  private static final Texts TEXTS = Texts.of(RestoreBar.class);
  private static final int HEIGHT = 34;

  private final JLabel words = new JLabel();
  private final JButton some = new JButton("", new KeyIcon("R"));
  private final JButton all = new JButton(TEXTS.get("restore.all"));
  private boolean restorable;

  RestoreBar(Runnable restoreSome, Runnable restoreAll) {
    super(new BorderLayout(12, 0));
    words.putClientProperty("html.disable", true);
    words.setMinimumSize(new Dimension(0, 0));
    some.addActionListener(event -> restoreSome.run());
    all.addActionListener(event -> restoreAll.run());
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 3));
    buttons.add(some);
    buttons.add(all);
    add(words);
    add(buttons, BorderLayout.EAST);
    dress();
    nothing();
  }

  /** A version is selected in which so many marks are others than now. */
  void version(int different) {
    restorable = true;
    say(different == 0 ? "" : TEXTS.get("different", different));
    all.setVisible(different > 0);
    some.setVisible(different > 0);
  }

  /**
   * So many of the marks are selected.
   *
   * @param later whether none of them was there in the version
   */
  void marks(int selected, boolean later) {
    some.setText(TEXTS.get(later ? "restore.take" : "restore.some", selected));
    some.setVisible(restorable && selected > 0);
  }

  /** A file is selected that cannot be read, for this reason. */
  void damaged(String why) {
    nothing();
    say(TEXTS.get("cannot-be-read", why));
  }

  void nothing() {
    restorable = false;
    say("");
    all.setVisible(false);
    some.setVisible(false);
  }

  private void say(String sentence) {
    words.setText(sentence);
    words.setToolTipText(sentence.isEmpty() ? null : sentence);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (words != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    words.setFont(Fonts.small());
    words.setForeground(palette.ink2());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(0, 12, 0, 4)));
  }
}
