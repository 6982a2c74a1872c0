package org.factdesk.desktop.beside;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** The links of the selected mark into the article beside, drawn over both; takes no mouse. */
final class CrossLines extends JComponent {
  private static final BasicStroke MADE =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  private static final BasicStroke CHOOSING =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);
  private static final double DOT = 4;
  private static final double ARROW = 6;
  private static final int OUTSIDE = 10;
  private static final int LABEL = 20;

  /** Where the lines run up and down when the articles stand one above the other. */
  private static final int RAIL = 44;

  private final Halves halves;
  private transient List<CrossLine> made = List.of();
  private transient Optional<CrossLine> choosing = Optional.empty();

  CrossLines(Halves halves) {
    this.halves = halves;
  }

  void made(List<CrossLine> value) {
    if (!made.equals(value)) {
      made = List.copyOf(value);
      refresh();
    }
  }

  void choosing(Optional<CrossLine> value) {
    if (!choosing.equals(value)) {
      choosing = value;
      refresh();
    }
  }

  /** The articles have moved. */
  void moved() {
    if (isVisible()) {
      repaint();
    }
  }

  void refresh() {
    setVisible(halves.isSplit() && (!made.isEmpty() || choosing.isPresent()));
    repaint();
  }

  @Override
  public boolean contains(int x, int y) {
    return false;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    TreeMap<Integer, String> labels = new TreeMap<>();
    List<String> named = new ArrayList<>();
    for (CrossLine line : made) {
      Optional<Integer> middle = draw(copy, line, MADE);
      middle.filter(y -> !named.contains(line.type())).ifPresent(y -> labels.put(y, line.type()));
      middle.ifPresent(y -> named.add(line.type()));
    }
    choosing.ifPresent(
        line -> draw(copy, line, CHOOSING).ifPresent(y -> labels.put(y, line.type())));
    int free = Integer.MIN_VALUE;
    for (int y : labels.keySet()) {
      int top = Math.max(y - LABEL / 2, free);
      label(copy, labels.getOrDefault(y, ""), top);
      free = top + LABEL + 2;
    }
    copy.dispose();
  }

  /** Gives the height at which the line crosses the gutter; empty where its mark is out of view. */
  private Optional<Integer> draw(Graphics2D graphics, CrossLine line, BasicStroke stroke) {
    Rectangle shown = area(halves.inHand());
    Rectangle there = area(halves.aside());
    Rectangle from = place(halves.inHand(), line.here());
    Rectangle to = place(halves.aside(), line.there());
    int y = middle(from);
    if (y < shown.y || y > shown.y + shown.height) {
      return Optional.empty();
    }
    int end = Math.max(there.y + 8, Math.min(middle(to), there.y + there.height - 8));
    boolean inView = end == middle(to);
    boolean right = halves.isStacked() || halves.isFirst();
    double begin = right ? from.getMaxX() + OUTSIDE : from.x - OUTSIDE;
    double gutter = gutter();
    double tip = halves.isStacked() || !right ? to.getMaxX() + OUTSIDE : to.x - OUTSIDE;
    Path2D path = new Path2D.Double();
    path.moveTo(begin, y);
    path.lineTo(gutter, y);
    path.lineTo(gutter, end);
    if (inView) {
      path.lineTo(tip, end);
    }
    graphics.setColor(Palette.current().ink());
    graphics.setStroke(stroke);
    graphics.draw(path);
    ends(graphics, line, new double[] {begin, y}, new double[] {inView ? tip : gutter, end});
    return Optional.of((y + end) / 2);
  }

  /** A dot where the link starts, an arrow where it ends. */
  private void ends(Graphics2D graphics, CrossLine line, double[] here, double[] there) {
    double[] start = line.outgoing() ? here : there;
    double[] end = line.outgoing() ? there : here;
    graphics.fill(new Ellipse2D.Double(start[0] - DOT, start[1] - DOT, 2 * DOT, 2 * DOT));
    double gutter = gutter();
    boolean upright = end[0] == gutter;
    double back = ARROW * (upright ? (end[1] > start[1] ? -1 : 1) : (end[0] > gutter ? -1 : 1));
    Path2D head = new Path2D.Double();
    head.moveTo(end[0] + (upright ? -ARROW : back), end[1] + (upright ? back : -ARROW));
    head.lineTo(end[0], end[1]);
    head.lineTo(end[0] + (upright ? ARROW : back), end[1] + (upright ? back : ARROW));
    graphics.setStroke(MADE);
    graphics.draw(head);
  }

  private void label(Graphics2D graphics, String type, int top) {
    FontMetrics metrics = graphics.getFontMetrics(Fonts.tag());
    int width = metrics.stringWidth(type) + 16;
    double x = Math.max(4, Math.min(gutter() - width / 2.0, getWidth() - width - 4));
    graphics.setColor(Palette.current().ink());
    graphics.fill(new RoundRectangle2D.Double(x, top, width, LABEL, 6, 6));
    Color paper = Palette.current().paper();
    Drawing.text(graphics, type, Fonts.tag(), paper, (int) x + 8, top + 14, width);
  }

  private double gutter() {
    return halves.isStacked() ? getWidth() - RAIL : halves.line();
  }

  private static int middle(Rectangle row) {
    return row.y + row.height / 2;
  }

  private Rectangle area(ArticleView view) {
    return SwingUtilities.convertRectangle(view.getParent(), view.getBounds(), this);
  }

  private Rectangle place(ArticleView view, org.factdesk.model.Span span) {
    return SwingUtilities.convertRectangle(view, view.firstRow(span), this);
  }
}
