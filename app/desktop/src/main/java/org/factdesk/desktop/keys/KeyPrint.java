package org.factdesk.desktop.keys;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.words.Texts;

/** The keys on paper: by menu, in two columns, on as many pages as it takes. */
final class KeyPrint implements Printable {
  private static final Texts TEXTS = Texts.of(KeyPrint.class);
  private static final int COLUMNS = 2;
  private static final int ROW = 15;
  private static final int TITLE = 30;
  private static final int GAP = 28;

  private final List<Line> lines = new ArrayList<>();

  /** A row on the paper: a menu's title has no keys; an empty one keeps menus apart. */
  private record Line(String text, String keys, boolean title) {}

  KeyPrint(List<Command> commands) {
    for (Menu menu : Menu.values()) {
      List<KeyRow> rows =
          KeyRow.of(commands, commands).stream()
              .filter(row -> row.now().menu() == menu && !row.keys().isEmpty())
              .toList();
      if (!rows.isEmpty()) {
        lines.add(new Line(menu.title(), "", true));
        rows.forEach(row -> lines.add(line(row)));
        lines.add(new Line("", "", false));
      }
    }
  }

  private static Line line(KeyRow row) {
    return new Line(row.name(), String.join(TEXTS.get("sheet.or"), row.keys()), false);
  }

  @Override
  public int print(Graphics graphics, PageFormat paper, int page) {
    int perColumn = Math.max(1, (int) (paper.getImageableHeight() - TITLE) / ROW);
    int from = page * perColumn * COLUMNS;
    if (from >= lines.size()) {
      return NO_SUCH_PAGE;
    }
    Graphics2D ink = (Graphics2D) graphics.create();
    ink.translate(paper.getImageableX(), paper.getImageableY());
    ink.setColor(Color.BLACK);
    ink.setFont(Fonts.title().deriveFont(14f));
    ink.drawString(TEXTS.get("sheet.title"), 0, 14);
    int width = ((int) paper.getImageableWidth() - GAP * (COLUMNS - 1)) / COLUMNS;
    for (int i = from; i < Math.min(lines.size(), from + perColumn * COLUMNS); i++) {
      int column = (i - from) / perColumn;
      int y = TITLE + ((i - from) % perColumn + 1) * ROW;
      draw(ink, lines.get(i), column * (width + GAP), y, width);
    }
    ink.dispose();
    return PAGE_EXISTS;
  }

  private static void draw(Graphics2D ink, Line line, int x, int baseline, int width) {
    Font font = (line.title() ? Fonts.title() : Fonts.ui()).deriveFont(9.5f);
    ink.setFont(font);
    FontMetrics metrics = ink.getFontMetrics();
    int keys = metrics.stringWidth(line.keys());
    String name = Drawing.fitting(line.text(), metrics, width - keys - 8);
    ink.setColor(Color.BLACK);
    ink.drawString(name, x, baseline);
    ink.drawString(line.keys(), x + width - keys, baseline);
    if (!line.title() && !line.text().isEmpty()) {
      ink.setColor(Color.LIGHT_GRAY);
      ink.drawLine(x, baseline + 4, x + width, baseline + 4);
    }
  }
}
