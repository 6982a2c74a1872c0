package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.plaf.basic.BasicScrollBarUI;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/**
 * The scroll bar of the article: its track shows marks and findings by height, its thumb is the box
 * of what is in view.
 */
final class OverviewStrip extends JScrollBar {
  private static final Texts TEXTS = Texts.of(OverviewStrip.class);
  static final int WIDTH = 22;

  private final ArticlePane pane;
  private final transient OverviewPicture picture = new OverviewPicture(this::repaint);

  OverviewStrip(ArticlePane pane) {
    super(VERTICAL);
    this.pane = pane;
    setUI(new StripUi());
    getAccessibleContext().setAccessibleName(TEXTS.get("overview"));
  }

  /** Paints what the pane shows now; with very many marks in a moment. */
  void refresh() {
    if (!picture.postpones(pane.sheet())) {
      repaint();
    }
  }

  @Override
  public void updateUI() {
    setUI(new StripUi());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(WIDTH + 1, super.getPreferredSize().height);
  }

  private final class StripUi extends BasicScrollBarUI {
    @Override
    protected void paintTrack(Graphics graphics, JComponent component, Rectangle track) {
      Palette palette = Palette.current();
      graphics.setColor(palette.chrome());
      graphics.fillRect(0, 0, getWidth(), getHeight());
      graphics.setColor(palette.hairline());
      graphics.fillRect(0, 0, 1, getHeight());
      if (getVisibleAmount() >= getMaximum()) {
        paintContent(graphics, palette);
      }
    }

    /** Below the marks, so that they keep their colours. */
    @Override
    protected void paintThumb(Graphics graphics, JComponent component, Rectangle thumb) {
      Palette palette = Palette.current();
      if (!thumb.isEmpty() && getVisibleAmount() < getMaximum()) {
        int width = getWidth() - 1;
        Boxes.fill(graphics2d(graphics), palette.ink3(), 1, thumb.y, width, thumb.height);
        Boxes.fill(
            graphics2d(graphics), view(palette), 2, thumb.y + 1, width - 2, thumb.height - 2);
      }
      paintContent(graphics, palette);
    }

    private Color view(Palette palette) {
      Color chrome = palette.chrome();
      int step = palette.dark() ? 14 : -13;
      return new Color(chrome.getRed() + step, chrome.getGreen() + step, chrome.getBlue() + step);
    }

    private void paintContent(Graphics graphics, Palette palette) {
      picture.paint(graphics2d(graphics), pane.sheet(), pane.zoom(), palette, getHeight());
      double page = pane.galley().height() * pane.zoom().factor();
      double ratio = pane.zoom().factor() * getHeight() / Math.max(getHeight(), page);
      new MatchPainter(pane.sheet(), palette, pane.matches())
          .paintTicks(graphics2d(graphics), ratio, getWidth());
    }

    private static Graphics2D graphics2d(Graphics graphics) {
      return (Graphics2D) graphics;
    }

    @Override
    protected JButton createDecreaseButton(int orientation) {
      return nothing();
    }

    @Override
    protected JButton createIncreaseButton(int orientation) {
      return nothing();
    }

    private static JButton nothing() {
      JButton button = new JButton();
      button.setFocusable(false);
      button.setPreferredSize(new Dimension());
      button.setMinimumSize(new Dimension());
      button.setMaximumSize(new Dimension());
      return button;
    }
  }
}
