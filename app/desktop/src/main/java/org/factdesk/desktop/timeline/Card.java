package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.timeline.CardWords.Line;

/** Says beside a sign what it is; the mouse goes through it. */
final class Card extends JComponent {
  private static final int BESIDE = 14;
  private static final int WIDTH = 340;
  private static final int LEAST = 80;
  private static final int PADDING = 10;
  private static final int ROW = 17;

  private transient List<Line> rows = List.of();

  Card() {
    setVisible(false);
    setFocusable(false);
  }

  /** Below the point where there is room, else above. */
  void show(List<Line> lines, double x, double y) {
    Rectangle seen = ((JComponent) getParent()).getVisibleRect();
    int room = Math.max(LEAST, Math.min(WIDTH, seen.width - 2 * PADDING - 8));
    rows = lines.stream().flatMap(line -> wrapped(line, room).stream()).toList();
    Dimension size = extent();
    int left = Math.min((int) x + BESIDE, seen.x + seen.width - size.width - 4);
    boolean fits = y + BESIDE + size.height <= seen.y + seen.height;
    int top = (int) (fits ? y + BESIDE : y - BESIDE - size.height);
    setBounds(Math.max(seen.x + 4, left), Math.max(seen.y, top), size.width, size.height);
    setVisible(true);
    repaint();
  }

  @Override
  public boolean contains(int x, int y) {
    return false;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    ScreenCanvas canvas = new ScreenCanvas(copy, Palette.current());
    RoundRectangle2D box =
        new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, 12, 12);
    canvas.fill(box, Ink.RAISED);
    canvas.draw(box, Ink.BORDER, 1);
    double baseline = PADDING + 11;
    for (Line row : rows) {
      canvas.write(row.words(), row.lettering(), row.ink(), PADDING, baseline);
      baseline += ROW;
    }
    copy.dispose();
  }

  private Dimension extent() {
    double widest =
        rows.stream().mapToDouble(row -> row.lettering().width(row.words())).max().orElse(0);
    int width = (int) Math.ceil(widest) + 2 * PADDING;
    return new Dimension(width, rows.size() * ROW + 2 * PADDING - 3);
  }

  private static List<Line> wrapped(Line line, int room) {
    List<Line> rows = new ArrayList<>();
    String row = "";
    for (String word : line.words().split(" ")) {
      String longer = row.isEmpty() ? word : row + " " + word;
      if (!row.isEmpty() && line.lettering().width(longer) > room) {
        rows.add(new Line(row, line.lettering(), line.ink()));
        longer = word;
      }
      row = longer;
    }
    String last = line.lettering().fitting(row, room);
    rows.add(new Line(last, line.lettering(), line.ink()));
    return rows;
  }
}
