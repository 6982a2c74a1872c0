package org.factdesk.benchmarks;

import java.awt.Graphics;
import java.awt.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Span;

/** The least that painting can cost: a bare text area that fills the spans in view, no others. */
record BareSurface(JFrame frame, JScrollPane whole, Area text) implements Surface {

  static BareSurface of(MarkedNews news, int x) {
    Area area = new Area(news);
    JScrollPane pane = new JScrollPane(area);
    return new BareSurface(Surface.show(pane, "bare", x), pane, area);
  }

  @Override
  public JScrollBar scrollBar() {
    return whole.getVerticalScrollBar();
  }

  @Override
  public void add(String layer, Span span) {
    throw new UnsupportedOperationException("painted only");
  }

  static final class Area extends JTextArea {
    private static final long serialVersionUID = 1L;

    private final transient List<Filled> filled;
    private final int longest;
    private int shown;

    private record Filled(Span span, DefaultHighlightPainter painter) {}

    Area(MarkedNews news) {
      super(news.text());
      setFont(Fonts.reading());
      setLineWrap(true);
      setWrapStyleWord(true);
      setEditable(false);
      setOpaque(false);
      Map<String, DefaultHighlightPainter> painters = new HashMap<>();
      filled =
          IntStream.range(0, news.spans().size())
              .mapToObj(
                  i ->
                      new Filled(
                          news.spans().get(i),
                          painters.computeIfAbsent(
                              news.layer(i),
                              layer ->
                                  new DefaultHighlightPainter(
                                      Palette.current().hue(layer).fill()))))
              .sorted(Comparator.comparing(Filled::span))
              .toList();
      longest = news.spans().stream().mapToInt(Span::length).max().orElse(0);
    }

    private int firstBeginningAfter(int offset) {
      int low = 0;
      int high = filled.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (filled.get(middle).span().begin() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** How many spans were in view at the last painting. */
    int shown() {
      return shown;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      var clip = graphics.getClipBounds();
      graphics.setColor(Palette.current().paper());
      graphics.fillRect(clip.x, clip.y, clip.width, clip.height);
      int from = viewToModel2D(new Point(0, clip.y));
      int to = viewToModel2D(new Point(getWidth(), clip.y + clip.height));
      shown = 0;
      for (int i = firstBeginningAfter(from - longest); i < filled.size(); i++) {
        Filled one = filled.get(i);
        int begin = Math.max(from, one.span().begin());
        int end = Math.min(to, one.span().end());
        if (one.span().begin() >= to) {
          break;
        }
        if (begin < end) {
          one.painter().paint(graphics, begin, end, getBounds(), this);
          shown++;
        }
      }
      super.paintComponent(graphics);
    }
  }
}
