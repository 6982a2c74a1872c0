package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.factdesk.desktop.article.RowMarks.Part;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Palette;

/** Paints the lines below the words, one lane a mark: what tells the layers apart. */
record LinePainter(Galley galley, Palette palette) {
  private static final double CAP_WIDTH = 1.5;
  private static final double CAP_HEIGHT = 6;
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
    double capTop = top + pattern.height() - CAP_HEIGHT;
    if (part.capLeft()) {
      smooth(graphics, new Rectangle2D.Double(part.from(), capTop, CAP_WIDTH, CAP_HEIGHT));
    }
    if (part.capRight()) {
      double x = part.to() - CAP_WIDTH;
      smooth(graphics, new Rectangle2D.Double(x, capTop, CAP_WIDTH, CAP_HEIGHT));
    }
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
