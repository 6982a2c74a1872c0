package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.plaf.basic.BasicScrollBarUI;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * The scroll bar of the article: its track shows marks and findings by height, its thumb is the box
 * of what is in view.
 */
final class OverviewStrip extends JScrollBar {
  private static final int WIDTH = 22;

  private final transient Supplier<Sheet> sheet;

  OverviewStrip(Supplier<Sheet> sheet) {
    super(VERTICAL);
    this.sheet = sheet;
    setUI(new StripUi());
    getAccessibleContext().setAccessibleName("Overview of marks and findings");
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
    private static final int MARK_WIDTH = 4;
    private static final int LEAST_HEIGHT = 3;

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
      Sheet shown = sheet.get();
      Scheme scheme = shown.page().scheme();
      for (Mark mark : shown.marks().all()) {
        graphics.setColor(palette.hue(mark.colour()).line());
        for (Span span : mark.annotation().spans()) {
          Rectangle place = place(shown, span);
          graphics.fillRect(1 + x(mark.colour()), place.y, MARK_WIDTH, place.height);
        }
      }
      for (SuggestedMark suggestion : shown.page().suggestions()) {
        String colour = scheme.layer(suggestion.layer()).map(Scheme.Layer::colour).orElse("");
        Rectangle place = place(shown, suggestion.span());
        graphics.setColor(palette.hue(colour).line());
        graphics.drawRect(1 + x(colour), place.y, MARK_WIDTH - 1, place.height - 1);
      }
      for (var finding : shown.findings().all()) {
        Severity severity = finding.thing().severity();
        graphics.setColor(FindingPainter.colour(palette, severity));
        graphics.fillRect(1, place(shown, finding.span()).y, WIDTH, 2);
      }
    }

    /** Rows of the page, scaled to the strip. */
    private Rectangle place(Sheet shown, Span span) {
      Galley galley = shown.galley();
      Row first = galley.row(span.begin());
      Row last = galley.row(span.end() - 1);
      double scale = (double) getHeight() / Math.max(getHeight(), galley.height());
      int top = (int) (galley.top(first) * scale);
      int bottom = (int) ((galley.top(last) + galley.height(last)) * scale);
      return new Rectangle(0, top, 0, Math.max(LEAST_HEIGHT, bottom - top - 1));
    }

    private static int x(String colour) {
      return switch (colour) {
        case "source", "cue" -> 9;
        case "framing", "date" -> 14;
        default -> 4;
      };
    }

    private static java.awt.Graphics2D graphics2d(Graphics graphics) {
      return (java.awt.Graphics2D) graphics;
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
      button.setPreferredSize(new Dimension());
      button.setMinimumSize(new Dimension());
      button.setMaximumSize(new Dimension());
      return button;
    }
  }
}
