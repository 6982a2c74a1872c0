package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;
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
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (!emphasis.isStrong(part.mark())) {
        fill(graphics, row.row(), part, hue(part).fill());
      }
    }
    for (Part part : parts) {
      if (emphasis.isStrong(part.mark())) {
        fill(graphics, row.row(), part, hue(part).strong());
      }
    }
    emphasis.text().ifPresent(span -> select(graphics, row.row(), span));
  }

  private Hue hue(Part part) {
    return palette.hue(part.mark().colour());
  }

  private void fill(Graphics2D graphics, Row row, Part part, Color colour) {
    if (part.gap()) {
      return;
    }
    Galley galley = sheet.galley();
    Metrics metrics = galley.metrics();
    int top = galley.baseline(row) - metrics.fillAscent();
    int height = metrics.fillAscent() + metrics.fillDescent();
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
