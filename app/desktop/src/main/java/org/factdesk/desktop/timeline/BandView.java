package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Palette;

/** The axis above the lanes, with the labels of days; it stays when the lanes are scrolled. */
final class BandView extends JComponent {
  private transient Optional<Chart> chart = Optional.empty();

  BandView() {
    setOpaque(true);
  }

  void show(Optional<Chart> value) {
    chart = value;
    revalidate();
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int width = chart.map(known -> (int) Math.ceil(known.width())).orElse(0);
    return new Dimension(width, (int) Chart.BAND);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Palette palette = Palette.current();
    Rectangle clip = graphics.getClipBounds();
    copy.setColor(palette.paper());
    copy.fillRect(clip.x, clip.y, clip.width, clip.height);
    ScreenCanvas canvas = new ScreenCanvas(copy, palette);
    chart.ifPresent(
        known -> new ChartPainter(known).band(canvas, clip.x, (double) clip.x + clip.width));
    copy.dispose();
  }
}
