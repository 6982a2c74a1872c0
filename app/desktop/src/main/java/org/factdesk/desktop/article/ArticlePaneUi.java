package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.text.Caret;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.factdesk.desktop.look.Palette;
import org.fife.ui.rtextarea.RTextAreaUI;

/** Paints the article pane, and places its text by the galley. */
final class ArticlePaneUi extends RTextAreaUI {
  private final ArticlePane pane;

  ArticlePaneUi(ArticlePane pane) {
    super(pane);
    this.pane = pane;
  }

  @Override
  public View create(Element element) {
    return new GalleyView(element, pane);
  }

  @Override
  protected Caret createCaret() {
    return new ArticleCaret();
  }

  /** No keyboard actions of the text area: they would edit. */
  @Override
  protected void installKeyboardActions() {}

  @Override
  protected void paintSafely(Graphics graphics) {
    Rectangle clip = graphics.getClipBounds();
    graphics.setColor(pane.getBackground());
    graphics.fillRect(clip.x, clip.y, clip.width, clip.height);
    PagePainter painter = pane.painter();
    Graphics2D page = (Graphics2D) graphics.create();
    page.scale(pane.zoom().factor(), pane.zoom().factor());
    painter.paint(page, page.getClipBounds());
    new MatchPainter(pane.sheet(), Palette.current(), pane.matches())
        .paint(page, page.getClipBounds());
    Caret caret = pane.getCaret();
    if (caret != null) {
      caret.paint(graphics);
    }
    painter.paintAbove(page);
    page.dispose();
  }
}
