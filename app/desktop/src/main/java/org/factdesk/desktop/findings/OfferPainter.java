package org.factdesk.desktop.findings;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** Paints a way to settle a finding. */
final class OfferPainter extends JLabel implements ListCellRenderer<Offer> {
  private static final int BASELINE = 18;
  private static final int PADDING = 12;

  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Offer> list, Offer value, int index, boolean isSelected, boolean focus) {
    setText(value.label());
    selected = isSelected;
    getAccessibleContext().setAccessibleName(value.label());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    int room = getWidth() - 2 * PADDING;
    Drawing.text(copy, getText(), Fonts.ui(), palette.ink(), PADDING, BASELINE, room);
    copy.dispose();
  }
}
