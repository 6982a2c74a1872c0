package org.factdesk.desktop.links;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Words;

/** The way a person came, as a line of crumbs; the last is the mark whose links are shown. */
final class TrailLine extends JPanel {
  private static final int HEIGHT = 30;
  private static final int CRUMB = 26;
  private static final int GAP = 24;

  private transient List<Crumb> crumbs = List.of();
  private final transient List<Integer> ends = new ArrayList<>();
  private int first;

  /** A mark on the way. */
  record Crumb(Swatch swatch, String article, String words) {}

  /**
   * @param chosen told the place of the crumb that was clicked, from 0
   */
  TrailLine(IntConsumer chosen) {
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            for (int i = 0; i < ends.size(); i++) {
              if (event.getX() < ends.get(i)) {
                chosen.accept(first + i);
                return;
              }
            }
          }
        });
    setOpaque(false);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
  }

  void show(List<Crumb> value) {
    crumbs = List.copyOf(value);
    getAccessibleContext()
        .setAccessibleName(
            String.join(
                " › ", crumbs.stream().map(one -> one.article() + " " + one.words()).toList()));
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    ends.clear();
    first = firstThatFits(copy);
    int x = 14;
    for (int i = first; i < crumbs.size(); i++) {
      Crumb crumb = crumbs.get(i);
      boolean last = i == crumbs.size() - 1;
      crumb.swatch().paintIcon(this, copy, x, 8);
      x += 28;
      x += Drawing.text(copy, crumb.article(), Fonts.small(), palette.ink3(), x, 20, 120) + 8;
      String words = last ? crumb.words() : Words.cut(crumb.words(), CRUMB);
      int room = Math.max(0, getWidth() - 12 - x);
      var font = last ? Fonts.medium() : Fonts.ui();
      x += Drawing.text(copy, words, font, last ? palette.ink() : palette.ink2(), x, 20, room);
      ends.add(x + GAP / 2);
      if (!last) {
        Drawing.text(copy, "›", Fonts.ui(), palette.ink3(), x + GAP / 2 - 3, 20, 20);
      }
      x += GAP;
    }
    copy.setColor(palette.hairline());
    copy.fillRect(0, HEIGHT - 1, getWidth(), 1);
    copy.dispose();
  }

  /** As many crumbs as leave half of the line to the last one. */
  private int firstThatFits(Graphics2D graphics) {
    int room = getWidth() / 2;
    int from = crumbs.size() - 1;
    while (from > 0) {
      Crumb crumb = crumbs.get(from - 1);
      room -=
          36
              + GAP
              + graphics.getFontMetrics(Fonts.small()).stringWidth(crumb.article())
              + graphics.getFontMetrics(Fonts.ui()).stringWidth(Words.cut(crumb.words(), CRUMB));
      if (room < 0) {
        return from;
      }
      from--;
    }
    return Math.max(0, from);
  }
}
