package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PlainWords;

/** Paints the words of a row, or the line that stands for a folded section. */
record TextPainter(Sheet sheet, Palette palette) {
  private static final int LABEL_INDENT = 22;
  private static final int CHEVRON = 8;

  void paint(Graphics2D graphics, Row row) {
    Galley galley = sheet.galley();
    Block block = galley.block(row);
    graphics.setColor(colour(block.kind()));
    if (block.showsText()) {
      galley.shape(row).draw(graphics, galley.left(row), galley.baseline(row));
      if (block.beside()) {
        float dot = galley.left(row) - galley.typeface(row).width(Typesetting.BESIDE);
        graphics.setFont(galley.typeface(row).font());
        graphics.drawString(Typesetting.BESIDE, dot, galley.baseline(row));
      }
    } else if (block.isFoldLine()) {
      foldLine(graphics, row, block);
    } else {
      graphics.setFont(galley.typeface(row).font());
      String label = fitting(graphics, block.label(), galley.column().width());
      graphics.drawString(label, galley.labelLeft(row), galley.baseline(row));
    }
  }

  private Color colour(Block.Kind kind) {
    return switch (kind) {
      case BODY, HEADLINE, TITLE -> palette.ink();
      case INFO -> palette.ink3();
      case DIM, FOLDED, UNFOLDED -> palette.dim();
    };
  }

  private void foldLine(Graphics2D graphics, Row row, Block block) {
    Galley galley = sheet.galley();
    int left = Math.round(galley.left(row));
    int baseline = galley.baseline(row);
    graphics.setFont(galley.typeface(row).font());
    String label = fitting(graphics, block.label(), galley.column().width() - LABEL_INDENT);
    graphics.drawString(PlainWords.of(label), left + LABEL_INDENT, baseline);
    int middle = baseline - 4;
    graphics.setColor(palette.ink2());
    chevron(graphics, left + CHEVRON, middle, block.kind() == Block.Kind.UNFOLDED);
    graphics.setColor(palette.hairline());
    int line = left + LABEL_INDENT + 8 + (int) galley.typeface(row).width(label);
    graphics.fillRect(line, middle, Math.max(0, left + galley.column().width() - line), 1);
  }

  private static String fitting(Graphics2D graphics, String label, int room) {
    return Drawing.fitting(label, graphics.getFontMetrics(), room);
  }

  private static void chevron(Graphics2D graphics, int x, int y, boolean open) {
    Path2D path = new Path2D.Float();
    if (open) {
      path.moveTo(x - 4, y - 2);
      path.lineTo(x, y + 2);
      path.lineTo(x + 4, y - 2);
    } else {
      path.moveTo(x - 2, y - 4);
      path.lineTo(x + 2, y);
      path.lineTo(x - 2, y + 4);
    }
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setStroke(RailPainter.STROKE);
    graphics.draw(path);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
  }
}
