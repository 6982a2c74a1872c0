package org.factdesk.desktop.passages;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** The open article's band, which stays in view above all others, and what the signs mean. */
final class LegendView extends JComponent {
  private static final int HEIGHT = 48;
  private static final int SIGN = 18;

  private transient MapLayout layout = new MapLayout(PassageMap.NOTHING, 0);
  private String second = "";

  LegendView() {
    setOpaque(true);
  }

  void show(MapLayout value, String words) {
    layout = value;
    second = words;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Palette palette = Palette.current();
    copy.setColor(palette.chrome());
    copy.fillRect(0, 0, getWidth(), getHeight());
    copy.setColor(palette.hairline());
    copy.fillRect(0, HEIGHT - 1, getWidth(), 1);
    MapPainter painter = new MapPainter(copy, layout);
    layout
        .map()
        .open()
        .ifPresent(
            open -> {
              painter.head(open, second, 0, layout.head());
              painter.band(open, HEIGHT - MapLayout.BAND - 4.0);
              signs(copy, painter);
            });
    copy.dispose();
  }

  private void signs(Graphics2D graphics, MapPainter painter) {
    Palette palette = Palette.current();
    int x = layout.head() + MapLayout.PADDING;
    for (How how : How.values()) {
      painter.sign(new Rectangle2D.Double(x, 11, SIGN, MapLayout.BAND), how, palette.ink3());
      x += SIGN + 6;
      int room = Math.max(0, layout.width() - x);
      x += Drawing.text(graphics, how.words(), Fonts.small(), palette.ink2(), x, 20, room) + 20;
    }
  }
}
