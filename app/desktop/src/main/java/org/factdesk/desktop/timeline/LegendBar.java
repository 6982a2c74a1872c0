package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** What the signs mean, and which keys there are. */
final class LegendBar extends JComponent {
  private static final Texts TEXTS = Texts.of(LegendBar.class);
  private static final int PADDING = 12;

  private record Key(List<String> keys, String does) {}

  private static final List<Key> KEYS =
      List.of(new Key(List.of("↵"), "open"), new Key(List.of("←", "→"), "next"));

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, (int) Legend.height(getWidth()));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    ScreenCanvas canvas = new ScreenCanvas(copy, Palette.current());
    double end = Legend.paint(canvas, getWidth());
    int x = getWidth() - PADDING;
    for (Key key : KEYS) {
      x -= width(key);
      if (x < end) {
        break;
      }
      paint(copy, key, x, getHeight() - 18);
      x -= 16;
    }
    copy.dispose();
  }

  private static String does(Key key) {
    return TEXTS.get("legend.key." + key.does());
  }

  private int width(Key key) {
    return key.keys().stream().mapToInt(name -> new KeyIcon(name).getIconWidth() + 4).sum()
        + getFontMetrics(Fonts.small()).stringWidth(does(key));
  }

  private static void paint(Graphics2D graphics, Key key, int left, int middle) {
    int x = left;
    for (String name : key.keys()) {
      x += Drawing.key(graphics, name, x, middle - 8) + 4;
    }
    Drawing.text(graphics, does(key), Fonts.small(), Palette.current().ink2(), x, middle + 4, 1000);
  }
}
