package org.factdesk.desktop.timeline;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.look.Signs;

/** Draws on the screen, or into an image. */
final class ScreenCanvas implements Canvas {
  private static final float[] DASHES = {4, 3};

  private final Graphics2D graphics;
  private final Palette palette;

  /** Changes these graphics: hand it a copy. */
  ScreenCanvas(Graphics2D graphics, Palette palette) {
    this.graphics = graphics;
    this.palette = palette;
    Drawing.smooth(graphics);
  }

  @Override
  public void fill(Shape shape, Ink ink) {
    graphics.setColor(ink.colour(palette));
    graphics.fill(shape);
  }

  @Override
  public void draw(Shape shape, Ink ink, double pen) {
    graphics.setColor(ink.colour(palette));
    graphics.setStroke(new BasicStroke((float) pen));
    graphics.draw(shape);
  }

  @Override
  public void dash(Shape shape, Ink ink, double pen) {
    graphics.setColor(ink.colour(palette));
    graphics.setStroke(
        new BasicStroke((float) pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
    graphics.draw(shape);
  }

  @Override
  public void write(String words, Lettering lettering, Ink ink, double x, double baseline) {
    graphics.setColor(ink.colour(palette));
    graphics.setFont(lettering.font());
    graphics.drawString(PlainWords.of(words), (float) x, (float) baseline);
  }

  @Override
  public void writeUpwards(String words, Lettering lettering, Ink ink, double x, double y) {
    Graphics2D turned = (Graphics2D) graphics.create();
    turned.translate(x, y);
    turned.rotate(-Math.PI / 2);
    turned.setColor(ink.colour(palette));
    turned.setFont(lettering.font());
    turned.drawString(PlainWords.of(words), 0, 0);
    turned.dispose();
  }

  @Override
  public void sign(Severity severity, double x, double y) {
    Signs.glyph(severity).paint(graphics, x, y, Ink.of(severity).colour(palette));
  }

  @Override
  public Canvas at(double x, double y) {
    Graphics2D moved = (Graphics2D) graphics.create();
    moved.translate(x, y);
    return new ScreenCanvas(moved, palette);
  }
}
