package org.factdesk.desktop.linking;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The keys of the pop-up at its foot. */
final class KeyLine extends JComponent {
  private static final String[][] KEYS = {
    {"↵", "keys.link"}, {"⇧ ↵", "keys.more"}, {"Tab", "keys.type"}, {"Esc", "keys.cancel"}
  };

  private final transient Texts texts = Texts.of(KeyLine.class);

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, 34);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    int x = 12;
    for (String[] key : KEYS) {
      x += Drawing.key(copy, key[0], x, 9) + 5;
      x +=
          Drawing.text(copy, texts.get(key[1]), Fonts.small(), Palette.current().ink2(), x, 21, 200)
              + 16;
    }
    copy.dispose();
  }
}
