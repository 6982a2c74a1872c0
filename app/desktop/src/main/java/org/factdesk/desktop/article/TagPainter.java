package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.words.Texts;

/** Paints the name of a mark's layer above its first row. */
record TagPainter(Sheet sheet, Palette palette) {
  private static final Texts TEXTS = Texts.of(TagPainter.class);
  private static final int HEIGHT = 16;
  private static final int PADDING = 6;
  private static final int AFTER_HANDLE = 5;

  /** In ink, after the start handle as the row runs. */
  void paintSelected(Graphics2D graphics, Mark mark) {
    Rectangle box = box(mark, AFTER_HANDLE);
    Boxes.fill(graphics, palette.ink(), box.x, box.y, box.width, box.height);
    write(graphics, mark, box, palette.paper());
  }

  /** Raised, with a border. */
  void paintHovered(Graphics2D graphics, Mark mark) {
    Rectangle box = box(mark, -1);
    Boxes.fill(graphics, palette.border(), box.x, box.y, box.width, box.height);
    Boxes.fill(graphics, palette.raised(), box.x + 1, box.y + 1, box.width - 2, box.height - 2);
    write(graphics, mark, box, palette.ink());
  }

  /** Where the tag of a mark is, in px of the page. */
  Rectangle box(Mark mark, int dx) {
    Galley galley = sheet.galley();
    Row row = galley.row(mark.extent().begin());
    boolean folded = !galley.block(row).showsText();
    int edge =
        Math.round(galley.left(row) + (folded ? 0 : galley.shape(row).edge(mark.extent().begin())));
    int y = galley.baseline(row) - Metrics.FILL_ASCENT - 1 - HEIGHT;
    int width = (int) Math.ceil(Typeface.width(font(), words(mark))) + 2 * PADDING;
    int x = folded || galley.shape(row).isLeftToRight() ? edge + dx : edge - dx - width;
    int last = galley.column().right() - width;
    return new Rectangle(Math.max(galley.column().left(), Math.min(x, last)), y, width, HEIGHT);
  }

  /** The layer, and the mark's place among those that overlap it. */
  String words(Mark mark) {
    List<Mark> here =
        sheet.marks().touching(mark.extent().begin(), mark.extent().end()).stream()
            .filter(other -> overlap(mark, other))
            .toList();
    String layer = mark.annotation().layer();
    return here.size() < 2 ? layer : TEXTS.get("tag", layer, here.indexOf(mark) + 1, here.size());
  }

  private static boolean overlap(Mark mark, Mark other) {
    return mark.annotation().spans().stream()
        .anyMatch(span -> other.annotation().spans().stream().anyMatch(span::overlaps));
  }

  private void write(Graphics2D graphics, Mark mark, Rectangle box, Color colour) {
    graphics.setColor(colour);
    graphics.setFont(font());
    graphics.drawString(PlainWords.of(words(mark)), box.x + PADDING, box.y + HEIGHT - 4);
  }

  private static Font font() {
    return Fonts.medium().deriveFont(Fonts.tag().getSize2D());
  }
}
