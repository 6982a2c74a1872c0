package org.factdesk.benchmarks;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JScrollBar;
import javax.swing.text.BadLocationException;
import javax.swing.text.Highlighter;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Span;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rtextarea.ChangeableHighlightPainter;
import org.fife.ui.rtextarea.RTextScrollPane;

/**
 * The stock text area as somebody would use it who follows its documentation: plain text, wrapped,
 * with line numbers; each span an {@code addHighlight} with the library's own painter, translucent.
 */
record StockSurface(
    JFrame frame,
    RTextScrollPane whole,
    RSyntaxTextArea text,
    Map<String, Highlighter.HighlightPainter> painters)
    implements Surface {
  private static final int ALPHA = 90;

  static StockSurface of(MarkedNews news, int x) {
    RSyntaxTextArea area = new RSyntaxTextArea();
    area.setSyntaxEditingStyle(SyntaxConstants.SYNTAX_STYLE_NONE);
    area.setFont(Fonts.reading());
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setHighlightCurrentLine(false);
    area.setText(news.text());
    RTextScrollPane pane = new RTextScrollPane(area);
    JFrame frame = Surface.show(pane, "stock", x);
    StockSurface surface = new StockSurface(frame, pane, area, new HashMap<>());
    for (int i = 0; i < news.spans().size(); i++) {
      surface.add(news.layer(i), news.spans().get(i));
    }
    return surface;
  }

  @Override
  public JScrollBar scrollBar() {
    return whole.getVerticalScrollBar();
  }

  @Override
  public void add(String layer, Span span) {
    try {
      Object unused =
          text.getHighlighter()
              .addHighlight(
                  span.begin(), span.end(), painters.computeIfAbsent(layer, StockSurface::painter));
    } catch (BadLocationException e) {
      throw new IllegalArgumentException("beyond the text: " + span, e);
    }
  }

  private static Highlighter.HighlightPainter painter(String layer) {
    Color line = Palette.current().hue(layer).line();
    return new ChangeableHighlightPainter(
        new Color(line.getRed(), line.getGreen(), line.getBlue(), ALPHA));
  }
}
