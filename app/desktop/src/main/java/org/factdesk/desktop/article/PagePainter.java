package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.look.Palette;

/** Paints the rows of a page that are in the clip, layer upon layer; paper is there already. */
record PagePainter(Sheet sheet, Palette palette, Emphasis emphasis) {
  /** Tall letters, frames and handles reach this far out of their row. */
  private static final int OVERHANG = 24;

  /** Everything below the caret. */
  void paint(Graphics2D graphics, Rectangle clip) {
    prepare(graphics);
    List<RowMarks> rows = rows(clip);
    FillPainter fills = new FillPainter(sheet, palette, emphasis);
    rows.forEach(row -> fills.paint(graphics, row));
    LinePainter lines = new LinePainter(sheet.galley(), palette);
    rows.forEach(row -> lines.paint(graphics, row));
    SuggestionPainter suggestions = new SuggestionPainter(sheet, palette);
    rows.forEach(row -> suggestions.paint(graphics, row.row()));
    FindingPainter findings = new FindingPainter(sheet, palette);
    rows.forEach(row -> findings.paint(graphics, row.row()));
    TextPainter text = new TextPainter(sheet, palette);
    rows.forEach(row -> text.paint(graphics, row.row()));
    SelectedMark.held(sheet, emphasis).ifPresent(mark -> mark.paintHeld(graphics, palette));
    SelectedMark.of(sheet).ifPresent(mark -> mark.paint(graphics, palette));
    MarginPainter margin = new MarginPainter(sheet, palette);
    rows.forEach(row -> margin.paint(graphics, row.row()));
  }

  /** What lies above the caret: the link rail and the tags. */
  void paintAbove(Graphics2D graphics) {
    prepare(graphics);
    new RailPainter(sheet, palette).paint(graphics);
    TagPainter tags = new TagPainter(sheet, palette);
    SelectedMark.of(sheet).ifPresent(selected -> tags.paintSelected(graphics, selected.mark()));
    emphasis
        .tagged()
        .flatMap(sheet.marks()::find)
        .ifPresent(mark -> tags.paintHovered(graphics, mark));
  }

  private static void prepare(Graphics2D graphics) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private List<RowMarks> rows(Rectangle clip) {
    List<RowMarks> rows = new ArrayList<>();
    Galley galley = sheet.galley();
    if (galley.blockCount() == 0) {
      return rows;
    }
    Row row = galley.firstOnLine(galley.rowAtY(clip.y - OVERHANG));
    while (galley.top(row) < clip.y + clip.height + OVERHANG) {
      rows.add(RowMarks.of(sheet, row));
      Row next = galley.next(row);
      if (next.equals(row)) {
        break;
      }
      row = next;
    }
    return rows;
  }
}
