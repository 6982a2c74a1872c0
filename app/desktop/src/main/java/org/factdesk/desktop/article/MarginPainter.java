package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Scheme;

/** Paints the signs left of the text. */
record MarginPainter(Sheet sheet, Palette palette) {
  private static final int COUNT_DX = 16;
  private static final int COUNT_DY = 11;

  void paint(Graphics2D graphics, Row row) {
    MarginSigns signs = new MarginSigns(sheet);
    signs.note(row).ifPresent(mark -> note(graphics, signs.notePlace(row)));
    signs.sign(row).ifPresent(sign -> sign(graphics, signs.findingPlace(row), sign));
  }

  private void note(Graphics2D graphics, Point place) {
    Glyph.BUBBLE.paint(graphics, place.x, place.y, palette.ink2());
  }

  private void sign(Graphics2D graphics, Point place, MarginSigns.Sign sign) {
    Color colour = colour(sign);
    glyph(sign.severity()).paint(graphics, place.x, place.y, colour);
    if (sign.count() > 1) {
      graphics.setColor(colour);
      graphics.setFont(Fonts.tag());
      graphics.drawString("" + sign.count(), place.x + COUNT_DX, place.y + COUNT_DY);
    }
  }

  private static Glyph glyph(Severity severity) {
    return switch (severity) {
      case ERROR -> Glyph.OCTAGON;
      case WARNING -> Glyph.TRIANGLE;
      case NOTE -> Glyph.CIRCLED_I;
      case SUGGESTION -> Glyph.DIAMOND;
    };
  }

  private Color colour(MarginSigns.Sign sign) {
    if (sign.severity() != Severity.SUGGESTION) {
      return FindingPainter.colour(palette, sign.severity());
    }
    String colour =
        sign.layer().flatMap(sheet.page().scheme()::layer).map(Scheme.Layer::colour).orElse("");
    return palette.hue(colour).line();
  }
}
