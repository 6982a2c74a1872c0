package org.factdesk.desktop.article;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Span;

/**
 * What the selected mark has more than others: a frame on every row, and a bar with a handle at its
 * start (above) and its end (below).
 */
record SelectedMark(Sheet sheet, Mark mark) {
  private static final int HANDLE = 8;
  private static final int BAR = 2;
  private static final BasicStroke DASHES =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);

  static Optional<SelectedMark> of(Sheet sheet) {
    return sheet
        .page()
        .selected()
        .flatMap(sheet.marks()::find)
        .filter(mark -> isShown(sheet, mark))
        .map(mark -> new SelectedMark(sheet, mark));
  }

  /** The mark that selected words could be added to; it is shown while there are such words. */
  static Optional<SelectedMark> held(Sheet sheet, Emphasis emphasis) {
    return sheet
        .page()
        .held()
        .filter(id -> emphasis.text().isPresent() && emphasis.selected().isEmpty())
        .flatMap(sheet.marks()::find)
        .filter(mark -> isShown(sheet, mark))
        .map(mark -> new SelectedMark(sheet, mark));
  }

  private static boolean isShown(Sheet sheet, Mark mark) {
    Galley galley = sheet.galley();
    return galley.block(galley.row(mark.extent().begin())).showsText()
        && galley.block(galley.row(mark.extent().end() - 1)).showsText();
  }

  Row firstRow() {
    return sheet.galley().row(mark.extent().begin());
  }

  Row lastRow() {
    return sheet.galley().row(mark.extent().end() - 1);
  }

  void paint(Graphics2D graphics, Palette palette) {
    graphics.setColor(palette.ink());
    for (Span span : mark.annotation().spans()) {
      frame(graphics, span);
    }
    Rectangle start = startBar();
    Rectangle end = endBar();
    graphics.fill(start);
    graphics.fill(end);
    fill(graphics, palette, startHandle());
    fill(graphics, palette, endHandle());
  }

  /** A frame of dashes alone. */
  void paintHeld(Graphics2D graphics, Palette palette) {
    Stroke stroke = graphics.getStroke();
    graphics.setStroke(DASHES);
    graphics.setColor(palette.ink2());
    for (Span span : mark.annotation().spans()) {
      rows(
          span,
          (row, stretch) -> {
            double from = Math.round(stretch.from()) - 0.5;
            double width = Math.round(stretch.to()) + 0.5 - from;
            double top = top(row) + 0.5;
            graphics.draw(new Rectangle2D.Double(from, top, width, bottom(row) + 0.5 - top));
          });
    }
    graphics.setStroke(stroke);
  }

  Rectangle startHandle() {
    Rectangle bar = startBar();
    return handle(bar, bar.y - HANDLE + 1);
  }

  Rectangle endHandle() {
    Rectangle bar = endBar();
    return handle(bar, bar.y + bar.height - 1);
  }

  private static Rectangle handle(Rectangle bar, int y) {
    return new Rectangle(bar.x + BAR / 2 - HANDLE / 2, y, HANDLE, HANDLE);
  }

  private static void fill(Graphics2D graphics, Palette palette, Rectangle box) {
    Boxes.fill(graphics, palette.ink(), box.x, box.y, box.width, box.height);
  }

  private Rectangle startBar() {
    Row row = firstRow();
    return bar(row, mark.extent().begin());
  }

  private Rectangle endBar() {
    Row row = lastRow();
    return bar(row, Math.min(mark.extent().end(), sheet.galley().end(row)));
  }

  /** Outside of the words at an end of the mark, left or right of them as their script runs. */
  private Rectangle bar(Row row, int offset) {
    Galley galley = sheet.galley();
    int x = Math.round(galley.left(row) + galley.shape(row).edge(offset));
    boolean left =
        RowMarks.stretches(galley, row, mark.extent()).stream()
            .anyMatch(stretch -> Math.abs(stretch.from() - x) <= 1);
    return new Rectangle(left ? x - BAR : x, top(row), BAR, bottom(row) + 1 - top(row));
  }

  private void frame(Graphics2D graphics, Span span) {
    rows(
        span,
        (row, stretch) -> {
          int from = Math.round(stretch.from()) - 1;
          int width = Math.round(stretch.to()) + 1 - from;
          graphics.fillRect(from, top(row), width, 1);
          graphics.fillRect(from, bottom(row), width, 1);
        });
  }

  private void rows(Span span, BiConsumer<Row, Stretch> each) {
    Galley galley = sheet.galley();
    Row last = galley.row(span.end() - 1);
    for (Row row = galley.row(span.begin()); ; row = galley.next(row)) {
      for (Stretch stretch : RowMarks.stretches(galley, row, span)) {
        each.accept(row, stretch);
      }
      if (row.equals(last)) {
        return;
      }
    }
  }

  /** Of the frame: just above the fill. */
  int top(Row row) {
    return sheet.galley().baseline(row) - Metrics.FILL_ASCENT - 1;
  }

  /** Of the frame: just below the mark's own line. */
  private int bottom(Row row) {
    int lane = Math.min(mark.lane(), Mark.LANES_SHOWN - 1);
    int line = Math.max(2, mark.pattern().height());
    return sheet.galley().baseline(row) + Metrics.laneTop(lane) + line;
  }
}
