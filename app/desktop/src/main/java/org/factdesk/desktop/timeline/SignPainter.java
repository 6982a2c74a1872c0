package org.factdesk.desktop.timeline;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Diamond;
import org.factdesk.desktop.timeline.Chart.Dot;

/** Draws what stands in a lane. */
final class SignPainter {
  private static final double POINT = 6;
  private static final double HATCH = 5;

  private SignPainter() {}

  /** A day that is known is filled, one that is possible a ring; a finding draws one around it. */
  static void dot(Canvas canvas, Dot dot) {
    Ink ink = dot.claimed() ? Ink.CLAIM : Ink.DATE;
    canvas.fill(circle(dot.x(), dot.y(), dot.radius() + 1), Ink.PAPER);
    if (dot.known()) {
      canvas.fill(circle(dot.x(), dot.y(), dot.radius()), ink);
    } else {
      canvas.draw(circle(dot.x(), dot.y(), dot.radius() - 1), ink, 2);
    }
    dot.blamed()
        .ifPresent(
            severity -> canvas.draw(circle(dot.x(), dot.y(), Dot.RING), Ink.of(severity), 1.5));
  }

  static void diamond(Canvas canvas, double x, double y) {
    canvas.fill(diamond(x, y, Diamond.RADIUS + 1), Ink.PAPER);
    canvas.fill(diamond(x, y, Diamond.RADIUS), Ink.INK);
  }

  private static Shape diamond(double x, double y, double radius) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(x, y - radius);
    shape.lineTo(x + radius, y);
    shape.lineTo(x, y + radius);
    shape.lineTo(x - radius, y);
    shape.closePath();
    return shape;
  }

  static void bar(Canvas canvas, Bar bar) {
    Shape shape = shape(bar);
    Ink line = bar.blamed().map(Ink::of).orElse(Ink.INK_2);
    canvas.fill(shape, Ink.PAPER);
    if (bar.hatched()) {
      hatch(canvas, bar);
    }
    canvas.draw(shape, line, bar.blamed().isPresent() ? 1.5 : 1);
    if (bar.published()) {
      canvas.fill(diamond(bar.x(), bar.y(), Diamond.RADIUS + 1.5), Ink.PAPER);
      canvas.draw(diamond(bar.x(), bar.y(), Diamond.RADIUS - 1), Ink.INK, 1.5);
    }
    if (!bar.caption().isEmpty()) {
      double width = Lettering.TAG.width(bar.caption());
      canvas.fill(new Rectangle2D.Double(bar.left() - 2, bar.y() + 10, width + 4, 13), Ink.PAPER);
      canvas.write(bar.caption(), Lettering.TAG, Ink.INK_2, bar.left(), bar.y() + 20);
    }
  }

  /** Round where it ends, pointed where it goes on. */
  private static Shape shape(Bar bar) {
    double top = bar.y() - Bar.HEIGHT / 2;
    double bottom = bar.y() + Bar.HEIGHT / 2;
    if (!bar.openLeft() && !bar.openRight()) {
      return new RoundRectangle2D.Double(
          bar.left(), top, bar.right() - bar.left(), Bar.HEIGHT, 4, 4);
    }
    Path2D shape = new Path2D.Double();
    shape.moveTo(bar.left(), top);
    shape.lineTo(bar.right(), top);
    if (bar.openRight()) {
      shape.lineTo(bar.right() + POINT, bar.y());
    }
    shape.lineTo(bar.right(), bottom);
    shape.lineTo(bar.left(), bottom);
    if (bar.openLeft()) {
      shape.lineTo(bar.left() - POINT, bar.y());
    }
    shape.closePath();
    return shape;
  }

  private static void hatch(Canvas canvas, Bar bar) {
    double top = bar.y() - Bar.HEIGHT / 2;
    Path2D lines = new Path2D.Double();
    for (double x = bar.left() - Bar.HEIGHT; x < bar.right(); x += HATCH) {
      double from = Math.max(bar.left() + 1, x);
      double to = Math.min(bar.right() - 1, x + Bar.HEIGHT);
      if (from < to) {
        lines.append(
            new Line2D.Double(from, top + Bar.HEIGHT - (from - x), to, top + Bar.HEIGHT - (to - x)),
            false);
      }
    }
    canvas.draw(lines, Ink.INK_3, 1);
  }

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
