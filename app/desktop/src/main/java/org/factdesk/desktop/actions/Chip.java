package org.factdesk.desktop.actions;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;

/** A command in the toolbar with its key: key, sign, name. */
final class Chip extends JButton {
  private static final int HEIGHT = 28;
  private static final int PADDING = 6;
  private static final int LONGEST = 120;

  private final String layer;
  private final String key;
  private final String label;
  private boolean raised;

  /** The layer and the key may be empty. */
  Chip(DeskAction action, String layer, String key, String label) {
    super(action);
    this.layer = layer;
    this.key = key;
    this.label = label;
    setFocusable(false);
    setRolloverEnabled(true);
    setContentAreaFilled(false);
    setBorder(BorderFactory.createEmptyBorder());
    setText(null);
    setHideActionText(true);
    getAccessibleContext().setAccessibleName(label);
    setMaximumSize(getPreferredSize());
  }

  String layer() {
    return layer;
  }

  void raise(boolean value) {
    if (raised != value) {
      raised = value;
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    FontMetrics metrics = getFontMetrics(Fonts.ui());
    int width = PADDING + keyWidth() + iconWidth() + labelWidth(metrics) + PADDING + 3;
    return new Dimension(width, HEIGHT);
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    if (raised) {
      frame(copy, palette.raised(), palette.border());
    } else if (getModel().isRollover() && isEnabled()) {
      frame(copy, palette.selectedRow(), palette.selectedRow());
    }
    int x = PADDING;
    if (!key.isEmpty()) {
      Drawing.key(copy, key, x, (HEIGHT - Drawing.KEY) / 2);
      x += keyWidth();
    }
    Icon icon = getIcon();
    if (icon != null) {
      icon.paintIcon(this, copy, x, (HEIGHT - icon.getIconHeight()) / 2);
      x += iconWidth();
    }
    Color ink = isEnabled() ? palette.ink() : palette.ink3();
    Drawing.text(copy, label, Fonts.ui(), ink, x, 19, LONGEST);
    copy.dispose();
  }

  private void frame(Graphics2D graphics, Color fill, Color line) {
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, 8, 8);
    graphics.setColor(fill);
    graphics.fill(shape);
    graphics.setColor(line);
    graphics.draw(shape);
  }

  /** A long name is cut, so that the other chips keep their place. */
  private int labelWidth(FontMetrics metrics) {
    return Math.min(LONGEST, metrics.stringWidth(label));
  }

  private int keyWidth() {
    return key == null || key.isEmpty() ? 0 : new KeyIcon(key).getIconWidth() + 6;
  }

  private int iconWidth() {
    return getIcon() == null ? 0 : getIcon().getIconWidth() + 6;
  }
}
