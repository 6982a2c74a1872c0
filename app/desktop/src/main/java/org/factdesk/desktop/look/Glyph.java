package org.factdesk.desktop.look;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.Icon;

/** The signs of the window, on a grid of 16 by 16 px in the colour of the text beside them. */
public enum Glyph {
  FOLDER("M2 12.5 L2 3.5 L6.3 3.5 L7.8 5.3 L14 5.3 L14 12.5 Z"),
  UNDO("M5.5 3.2 L2.5 6.2 L5.5 9.2", "M2.8 6.2 L10 6.2 C14.8 6.2 14.8 13 10 13 L7 13"),
  REDO("M10.5 3.2 L13.5 6.2 L10.5 9.2", "M13.2 6.2 L6 6.2 C1.2 6.2 1.2 13 6 13 L9 13"),
  LINK(
      "M6.7 9.3 C5.2 7.8 5.4 6.6 6.4 5.6 L8.8 3.2 C10.8 1.2 14.8 5.2 12.8 7.2 L11.2 8.8",
      "M9.3 6.7 C10.8 8.2 10.6 9.4 9.6 10.4 L7.2 12.8 C5.2 14.8 1.2 10.8 3.2 8.8 L4.8 7.2"),
  SEARCH("M11.4 7 C11.4 12.9 2.6 12.9 2.6 7 C2.6 1.1 11.4 1.1 11.4 7 Z", "M10.3 10.3 L13.6 13.6"),
  /** In which order. */
  SORT("M2.5 4 L13.5 4", "M4.5 8 L11.5 8", "M6.5 12 L9.5 12"),
  CLOSE("M4 4 L12 12", "M12 4 L4 12"),
  CHEVRON_DOWN("M4.5 6.3 L8 9.8 L11.5 6.3"),
  ARROW_RIGHT("M2.5 8 L13 8", "M9.2 4.4 L13 8 L9.2 11.6"),
  ARROW_LEFT("M13.5 8 L3 8", "M6.8 4.4 L3 8 L6.8 11.6"),
  /** A warning. */
  TRIANGLE(
      "M8 2.6 L14.2 13.2 L1.8 13.2 Z", "M8 6.6 L8 9.3", "F M7.2 10.4 L8.8 10.4 L8.8 12 L7.2 12 Z"),
  /** An error. */
  OCTAGON(
      "M5.4 1.8 L10.6 1.8 L14.2 5.4 L14.2 10.6 L10.6 14.2 L5.4 14.2 L1.8 10.6 L1.8 5.4 Z",
      "M8 4.8 L8 8.6",
      "F M7.2 10 L8.8 10 L8.8 11.6 L7.2 11.6 Z"),
  /** A note. */
  CIRCLED_I(GlyphStroke.CIRCLE, "M8 7.6 L8 11", "F M7.2 4.6 L8.8 4.6 L8.8 6.2 L7.2 6.2 Z"),
  /** What somebody wrote about a mark. */
  BUBBLE("M2.5 3 L13.5 3 L13.5 11 L8 11 L5.5 13.5 L5.5 11 L2.5 11 Z"),
  /** A suggestion. */
  DIAMOND("M8 2.4 L13.6 8 L8 13.6 L2.4 8 Z"),
  /** An article not started. */
  NOT_STARTED(GlyphStroke.CIRCLE),
  /** An article in progress. */
  HALF(GlyphStroke.CIRCLE, "F M8 4.4 C12.8 4.4 12.8 11.6 8 11.6 Z"),
  /** What is done, or in order. */
  TICK(GlyphStroke.CIRCLE, "M5.2 8.2 L7.2 10.2 L10.8 6"),
  /** What is switched off. */
  BARRED(GlyphStroke.CIRCLE, "M4 12 L12 4");

  private static final int SIZE = 16;

  private final List<GlyphStroke> strokes;

  Glyph(String... strokes) {
    this.strokes = Stream.of(strokes).map(GlyphStroke::of).toList();
  }

  /** The sign as an icon of 16 by 16 px, in the component's text colour, pale while disabled. */
  public Icon icon() {
    return new GlyphIcon(this, Component::getForeground);
  }

  /** The sign as an icon in a colour of the palette that is on. */
  public Icon icon(Function<Palette, Color> colour) {
    return new GlyphIcon(this, component -> colour.apply(Palette.current()));
  }

  /** Draws the sign with its upper left corner at the given point, in the given colour. */
  public void paint(Graphics graphics, double x, double y, Color colour) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    copy.setColor(colour);
    copy.setStroke(Drawing.ROUND);
    copy.transform(AffineTransform.getTranslateInstance(x, y));
    strokes.forEach(stroke -> stroke.paint(copy));
    copy.dispose();
  }

  /** What the pen draws of the sign, on its grid; the pen is 1.5 px wide. */
  public List<Shape> drawn() {
    return strokes.stream().filter(stroke -> !stroke.filled()).map(GlyphStroke::shape).toList();
  }

  /** What of the sign is filled, on its grid. */
  public List<Shape> filled() {
    return strokes.stream().filter(GlyphStroke::filled).map(GlyphStroke::shape).toList();
  }

  private record GlyphIcon(Glyph glyph, Function<Component, Color> colour) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Color text = colour.apply(component);
      glyph.paint(graphics, x, y, component.isEnabled() ? text : Drawing.pale(text));
    }

    @Override
    public int getIconWidth() {
      return SIZE;
    }

    @Override
    public int getIconHeight() {
      return SIZE;
    }
  }
}
