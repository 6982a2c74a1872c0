package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * The caret of the article: 2 px wide, steady, shown although the text cannot be edited. It takes
 * no mouse events (see {@link PaneMouse}) and scrolls nothing (see {@link ArticlePane#reveal}).
 */
final class ArticleCaret extends DefaultCaret {
  private static final int WIDTH = 2;

  /** The page paints the selection, between fills and words. */
  private static final Highlighter.HighlightPainter NOTHING =
      (Graphics graphics, int begin, int end, Shape bounds, JTextComponent component) -> {};

  ArticleCaret() {
    setUpdatePolicy(NEVER_UPDATE);
  }

  @Override
  public void setBlinkRate(int rate) {
    super.setBlinkRate(0);
  }

  @Override
  protected Highlighter.HighlightPainter getSelectionPainter() {
    return NOTHING;
  }

  @Override
  public void focusGained(FocusEvent event) {
    setVisible(true);
    setSelectionVisible(true);
  }

  @Override
  public void paint(Graphics graphics) {
    if (!isVisible()) {
      return;
    }
    Rectangle place = place();
    if (place != null) {
      graphics.setColor(getComponent().getCaretColor());
      graphics.fillRect(place.x - 1, place.y, WIDTH, place.height);
      x = place.x - 1;
      y = place.y;
      width = WIDTH;
      height = place.height;
    }
  }

  @Override
  protected synchronized void damage(Rectangle place) {
    if (place != null) {
      repaint();
      x = place.x - 1;
      y = place.y;
      width = WIDTH;
      height = place.height;
      repaint();
    }
  }

  @Override
  protected void adjustVisibility(Rectangle place) {}

  @Override
  public void mousePressed(MouseEvent event) {}

  @Override
  public void mouseReleased(MouseEvent event) {}

  @Override
  public void mouseClicked(MouseEvent event) {}

  @Override
  public void mouseDragged(MouseEvent event) {}

  @Override
  public void mouseMoved(MouseEvent event) {}

  private @Nullable Rectangle place() {
    try {
      Rectangle2D place = getComponent().modelToView2D(getDot());
      return place == null ? null : place.getBounds();
    } catch (BadLocationException e) {
      throw new IllegalStateException("the caret is beyond the text: " + getDot(), e);
    }
  }
}
