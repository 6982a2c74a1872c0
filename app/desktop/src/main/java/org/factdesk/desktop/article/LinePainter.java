package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.factdesk.desktop.article.RowMarks.Part;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Palette;

/** Paints the lines below the words, one lane a mark: what tells the layers apart. */
record LinePainter(Galley galley, Palette palette) {
  private static final double CAP_WIDTH = 1.5;
  private static final int CAP_HEIGHT = 6;
  private static final double DOT = 1.5;
  private static final double DOT_STEP = 4.5;

  void paint(Graphics2D graphics, RowMarks row) {
    int baseline = galley.baseline(row.row());
    for (Part part : row.parts()) {
      if (part.mark().hasOwnLine()) {
        int top = baseline + Metrics.laneTop(part.mark().lane());
        graphics.setColor(palette.hue(part.mark().colour()).line());
        if (part.gap()) {
          dots(graphics, part, top);
        } else {
          line(graphics, part, top);
        }
      }
    }
    new DeepLanes(row).paint(graphics, galley, palette);
  }

  private static void line(Graphics2D graphics, Part part, int top) {
    LinePattern pattern = part.mark().pattern();
    pattern.fill(graphics, part.from(), top, part.width());
    int capTop = top + pattern.height() - CAP_HEIGHT;
    if (part.capLeft()) {
      cap(graphics, part.from(), 1, capTop);
    }
    if (part.capRight()) {
      cap(graphics, part.to() - 1, -1, capTop);
    }
  }

  /** One px and half of the next, without a shape renderer at the usual scale. */
  private static void cap(Graphics2D graphics, int x, int inwards, int top) {
    if (graphics.getTransform().getScaleX() != 1) {
      double left = inwards > 0 ? x : x + 1 - CAP_WIDTH;
      smooth(graphics, new Rectangle2D.Double(left, top, CAP_WIDTH, CAP_HEIGHT));
      return;
    }
    Color colour = graphics.getColor();
    graphics.fillRect(x, top, 1, CAP_HEIGHT);
    graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 128));
    graphics.fillRect(x + inwards, top, 1, CAP_HEIGHT);
    graphics.setColor(colour);
  }

  private static void dots(Graphics2D graphics, Part part, int top) {
    for (double x = part.from() + DOT; x + DOT < part.to(); x += DOT_STEP) {
      smooth(graphics, new Rectangle2D.Double(x, top, DOT, DOT));
    }
  }

  private static void smooth(Graphics2D graphics, Rectangle2D shape) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.fill(shape);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
  }
}
