package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.article.RowMarks.Part;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.desktop.look.Hue;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Span;

/**
 * Paints what is behind the words. Each glyph has one background, never a blend: selected text,
 * else the selected or hovered mark, else the mark in the lowest lane.
 */
record FillPainter(Sheet sheet, Palette palette, Emphasis emphasis) {

  void paint(Graphics2D graphics, RowMarks row) {
    List<Part> parts = row.parts();
    List<Part> seen = seen(parts);
    for (int i = seen.size() - 1; i >= 0; i--) {
      fill(graphics, row.row(), seen.get(i), hue(seen.get(i)).fill());
    }
    for (Part part : parts) {
      if (emphasis.isStrong(part.mark())) {
        fill(graphics, row.row(), part, hue(part).strong());
      }
    }
    emphasis.text().ifPresent(span -> select(graphics, row.row(), span));
  }

  /** Without the parts that those in lower lanes hide wholly: of a thousand, a few are left. */
  private List<Part> seen(List<Part> parts) {
    List<Part> seen = new ArrayList<>();
    Covered covered = new Covered();
    for (Part part : parts) {
      if (!part.gap() && !emphasis.isStrong(part.mark()) && covered.add(part.from(), part.to())) {
        seen.add(part);
      }
    }
    return seen;
  }

  private Hue hue(Part part) {
    return palette.hue(part.mark().colour());
  }

  private void fill(Graphics2D graphics, Row row, Part part, Color colour) {
    if (part.gap()) {
      return;
    }
    Galley galley = sheet.galley();
    int top = galley.baseline(row) - Metrics.FILL_ASCENT;
    int height = Metrics.FILL_ASCENT + Metrics.FILL_DESCENT;
    Boxes.fill(graphics, colour, part.from() - 1, top, part.width() + 2, height);
  }

  private void select(Graphics2D graphics, Row row, Span selected) {
    Galley galley = sheet.galley();
    graphics.setColor(palette.selectedText());
    int height = galley.typeface(row).rowHeight();
    for (Stretch stretch : RowMarks.stretches(galley, row, selected)) {
      int from = Math.round(stretch.from());
      graphics.fillRect(from, galley.top(row), Math.round(stretch.to()) - from, height);
    }
  }
}
