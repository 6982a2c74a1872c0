package org.factdesk.desktop.findings;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TickBox;
import org.factdesk.desktop.words.Texts;

/** Paints the head of a group: whether it is open, its name, how many are in it. */
final class HeadPainter extends JLabel {
  private static final Texts TEXTS = Texts.of(HeadPainter.class);
  private static final int BASELINE = 18;
  private static final int CHEVRON = 40;
  private static final int NAME = 60;

  private transient Optional<GroupHead> head = Optional.empty();
  private transient Optional<Ticks> ticks = Optional.empty();
  private boolean selected;

  void use(Optional<Ticks> value) {
    ticks = value;
  }

  Component of(GroupHead value, boolean isSelected) {
    head = Optional.of(value);
    selected = isSelected;
    getAccessibleContext()
        .setAccessibleName(
            TEXTS.get(
                value.open() ? "head.open" : "head.folded", value.name(), value.entries().size()));
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Drawing.row(copy, this, selected, Palette.current().chrome());
    head.ifPresent(group -> paint(copy, group));
    copy.dispose();
  }

  private void paint(Graphics2D graphics, GroupHead group) {
    Palette palette = Palette.current();
    boolean boxes = ticks.isPresent() && group.entries().stream().anyMatch(Entry::canBeTicked);
    ticks
        .filter(all -> boxes)
        .ifPresent(
            all -> TickBox.paint(graphics, group.entries().stream().allMatch(all::has), true));
    int shift = boxes ? 0 : CHEVRON - 14;
    chevron(graphics, group.open(), CHEVRON - shift, palette);
    int left = NAME - shift;
    int wide =
        Drawing.text(
            graphics,
            group.name(),
            Fonts.medium(),
            palette.ink(),
            left,
            BASELINE,
            getWidth() - left - 80);
    Drawing.text(
        graphics,
        String.valueOf(group.entries().size()),
        Fonts.small(),
        selected ? palette.ink2() : palette.ink3(),
        left + wide + 8,
        BASELINE,
        60);
  }

  private static void chevron(Graphics2D graphics, boolean open, int x, Palette palette) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.translate(x, 5);
    if (!open) {
      copy.rotate(-Math.PI / 2, 8, 8);
    }
    Glyph.CHEVRON_DOWN.paint(copy, 0, 0, palette.ink2());
    copy.dispose();
  }
}
