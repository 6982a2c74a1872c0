package org.factdesk.desktop.search;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Direction;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Paints a hit in its context: the found words stand below each other. */
final class HitPainter extends JLabel implements ListCellRenderer<Hit> {
  static final int HEIGHT = 26;
  private static final int BASELINE = 18;
  private static final int ID = 12;
  private static final int ID_WIDTH = 76;
  private static final int SWATCH = 94;
  private static final int LEFT = 124;
  private static final int SPACE = 4;

  private transient Scheme scheme = new Scheme("", java.util.List.of(), java.util.List.of());
  private transient ShortIds ids = ShortIds.NONE;
  private transient @Nullable Hit hit;
  private boolean selected;

  void use(Scheme value, ShortIds shortIds) {
    scheme = value;
    ids = shortIds;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Hit> list, Hit value, int index, boolean isSelected, boolean hasFocus) {
    hit = value;
    selected = isSelected;
    String id = ids.of(value.article().id());
    getAccessibleContext()
        .setAccessibleName(
            String.join(", ", value.words(), id, value.layer(), value.left(), value.right()));
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Hit shown = hit;
    if (shown == null) {
      return;
    }
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    Color quiet = selected ? palette.ink2() : palette.ink3();
    String id = ids.of(shown.article().id());
    Drawing.text(copy, id, Fonts.small(), quiet, ID, BASELINE, ID_WIDTH);
    Optional<Scheme.Layer> layer = scheme.layer(shown.layer());
    layer.ifPresent(known -> Swatch.of(known).paintIcon(this, copy, SWATCH, 5));
    paintContext(copy, shown, palette);
    copy.dispose();
  }

  private void paintContext(Graphics2D graphics, Hit shown, Palette palette) {
    int middle = LEFT + (getWidth() - LEFT) * 2 / 5;
    FontMetrics metrics = graphics.getFontMetrics(Fonts.ui());
    if (Direction.isRightToLeft(shown.left() + shown.words() + shown.right())) {
      paintFromRight(graphics, shown, palette, middle);
      return;
    }
    String left = ending(shown.left(), metrics, middle - LEFT - 6);
    int x = middle - metrics.stringWidth(left);
    Drawing.text(graphics, left, Fonts.ui(), palette.ink2(), x, BASELINE, getWidth());
    int room = Math.max(0, getWidth() - middle - 12);
    int width =
        Drawing.text(graphics, shown.words(), Fonts.title(), palette.ink(), middle, BASELINE, room);
    underline(graphics, shown, middle, width);
    int rest = room - width;
    if (rest > 20) {
      Drawing.text(
          graphics, shown.right(), Fonts.ui(), palette.ink2(), middle + width, BASELINE, rest);
    }
  }

  /** The words that are others than those that were looked for. */
  private static void underline(Graphics2D graphics, Hit shown, int left, int width) {
    FontMetrics metrics = graphics.getFontMetrics(Fonts.title());
    String words = shown.words();
    for (Span other : shown.others()) {
      int begin = other.begin() - shown.span().begin();
      int end = Math.min(words.length(), other.end() - shown.span().begin());
      int from = metrics.stringWidth(words.substring(0, begin));
      int to = Math.min(width, metrics.stringWidth(words.substring(0, end)));
      graphics.fillRect(left + from, BASELINE + 2, Math.max(0, to - from), 2);
    }
  }

  /** What comes after the found words stands left of them. */
  private void paintFromRight(Graphics2D graphics, Hit shown, Palette palette, int middle) {
    FontMetrics metrics = graphics.getFontMetrics(Fonts.ui());
    String after = Drawing.fitting(shown.right().strip(), metrics, middle - LEFT - 6);
    int x = middle - SPACE - metrics.stringWidth(after);
    Drawing.text(graphics, after, Fonts.ui(), palette.ink2(), x, BASELINE, getWidth());
    int room = Math.max(0, getWidth() - middle - 12);
    int width =
        Drawing.text(graphics, shown.words(), Fonts.title(), palette.ink(), middle, BASELINE, room);
    int rest = room - width - SPACE;
    if (rest > 20) {
      String before = ending(shown.left().strip(), metrics, rest);
      int from = middle + width + SPACE;
      Drawing.text(graphics, before, Fonts.ui(), palette.ink2(), from, BASELINE, rest);
    }
  }

  /** The end of the text, as much as has room. */
  static String ending(String text, FontMetrics metrics, int room) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int from = (low + high) >>> 1;
      if (metrics.stringWidth(text.substring(from)) <= room) {
        high = from;
      } else {
        low = from + 1;
      }
    }
    boolean cut = low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low));
    return text.substring(cut ? low + 1 : low);
  }
}
