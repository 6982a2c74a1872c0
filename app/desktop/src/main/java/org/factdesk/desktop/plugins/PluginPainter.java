package org.factdesk.desktop.plugins;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** Paints a row of the plugin list: how it fares, its name; below these its id and state. */
final class PluginPainter extends JLabel implements ListCellRenderer<PluginState> {
  static final int HEIGHT = 46;
  private static final int TEXT = 39;

  private transient Optional<PluginState> row = Optional.empty();
  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends PluginState> list,
      PluginState value,
      int index,
      boolean isSelected,
      boolean hasFocus) {
    row = Optional.of(value);
    selected = isSelected;
    String name = value.plugin().name();
    String id = PluginWords.idAndVersion(value.plugin());
    getAccessibleContext().setAccessibleName(name + ", " + id + ", " + value.brief());
    setToolTipText(name + ": " + value.brief());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    row.ifPresent(state -> paintRow(copy, palette, state));
    copy.dispose();
  }

  private void paintRow(Graphics2D graphics, Palette palette, PluginState state) {
    Health health = state.health();
    health.glyph().paint(graphics, 15, 6, health.colour(palette));
    if (getWidth() <= 2 * TEXT) {
      return;
    }
    int right = getWidth() - 12;
    String name = state.plugin().name();
    Drawing.text(graphics, name, Fonts.medium(), palette.ink(), TEXT, 19, right - TEXT);
    Color quiet = selected ? palette.ink2() : palette.ink3();
    int end = right;
    if (health != Health.LOADED) {
      Color loud = health.isTrouble() ? health.colour(palette) : quiet;
      String brief = state.brief();
      int wide = graphics.getFontMetrics(Fonts.small()).stringWidth(brief);
      end = right - wide - 8;
      Drawing.text(graphics, brief, Fonts.small(), loud, right - wide, 37, wide);
    }
    String id = PluginWords.idAndVersion(state.plugin());
    Drawing.text(graphics, id, Fonts.small(), quiet, TEXT, 37, end - TEXT);
  }
}
