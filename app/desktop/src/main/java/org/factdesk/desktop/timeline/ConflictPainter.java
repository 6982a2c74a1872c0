package org.factdesk.desktop.timeline;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.factdesk.desktop.timeline.Chart.Branch;
import org.factdesk.desktop.timeline.Chart.Conflict;
import org.factdesk.desktop.timeline.Chart.Tag;

/** Draws what joins the places of findings, and what the findings say. */
final class ConflictPainter {
  private static final double PEN = 1.5;

  private ConflictPainter() {}

  /** Those that reach into that part: first every line, then every tag. */
  static void paint(Canvas canvas, List<Conflict> conflicts, Rectangle2D part) {
    List<Conflict> shown =
        conflicts.stream()
            .filter(conflict -> conflict.bottom() + Tag.HEIGHT >= part.getMinY())
            .filter(conflict -> conflict.top() - Tag.HEIGHT <= part.getMaxY())
            .toList();
    shown.forEach(conflict -> lines(canvas, conflict));
    shown.forEach(conflict -> tag(canvas, conflict));
  }

  private static void lines(Canvas canvas, Conflict conflict) {
    Ink ink = Ink.of(conflict.clash().severity());
    canvas.dash(line(conflict.x(), conflict.top(), conflict.x(), conflict.bottom()), ink, PEN);
    for (Branch branch : conflict.branches()) {
      canvas.dash(line(branch.from(), branch.y(), branch.to(), branch.y()), ink, PEN);
    }
  }

  private static void tag(Canvas canvas, Conflict conflict) {
    Tag tag = conflict.tag();
    Ink ink = Ink.of(conflict.clash().severity());
    double near = tag.left() > tag.joint() ? tag.left() : tag.left() + tag.width();
    canvas.draw(line(tag.joint(), tag.y(), near, tag.y()), ink, PEN);
    Shape box =
        new RoundRectangle2D.Double(
            tag.left(), tag.y() - Tag.HEIGHT / 2, tag.width(), Tag.HEIGHT, 6, 6);
    canvas.fill(box, Ink.RAISED);
    canvas.draw(box, ink, 1);
    canvas.sign(conflict.clash().severity(), tag.left() + 6, tag.y() - 8);
    canvas.write(tag.words(), Lettering.SMALL, Ink.INK, tag.left() + 27, tag.y() + 4.5);
  }

  private static Shape line(double x, double y, double toX, double toY) {
    return new Line2D.Double(x, y, toX, toY);
  }
}
