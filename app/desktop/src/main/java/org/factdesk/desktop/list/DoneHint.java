package org.factdesk.desktop.list;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Says at the foot of the list how to go on, and does it when clicked. */
public final class DoneHint extends JButton {
  private static final Texts TEXTS = Texts.of(DoneHint.class);

  public DoneHint(Runnable does) {
    setBorder(BorderFactory.createEmptyBorder());
    setContentAreaFilled(false);
    setFocusable(false);
    setToolTipText(TEXTS.get("done.tip"));
    getAccessibleContext().setAccessibleName(TEXTS.get("done.next"));
    addActionListener(event -> does.run());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, 45);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    copy.setColor(palette.hairline());
    copy.fillRect(0, 0, getWidth(), 1);
    int key = Drawing.key(copy, KeyHints.of("done-next"), 12, 15);
    boolean lit = getModel().isRollover();
    Drawing.text(
        copy,
        TEXTS.get("done.next"),
        Fonts.small(),
        lit ? palette.ink() : palette.ink2(),
        12 + key + 6,
        27,
        200);
    copy.dispose();
  }
}
