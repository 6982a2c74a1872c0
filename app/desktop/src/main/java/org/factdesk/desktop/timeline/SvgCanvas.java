package org.factdesk.desktop.timeline;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Signs;

/** Draws as SVG 1.1: shapes as paths, words as text in named fonts. */
final class SvgCanvas implements Canvas {
  private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

  private final StringBuilder svg;
  private final Palette palette;
  private final double left;
  private final double top;

  private SvgCanvas(StringBuilder svg, Palette palette, double left, double top) {
    this.svg = svg;
    this.palette = palette;
    this.left = left;
    this.top = top;
  }

  static SvgCanvas empty(Palette palette) {
    return new SvgCanvas(new StringBuilder(), palette, 0, 0);
  }

  /**
   * All that was drawn, as a file.
   *
   * @param title what the picture shows
   */
  String document(double width, double height, String title) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\""
        + attribute("width", number(width))
        + attribute("height", number(height))
        + attribute("viewBox", "0 0 " + number(width) + " " + number(height))
        + attribute("font-family", FONTS)
        + ">\n<title>"
        + escaped(title)
        + "</title>\n"
        + svg
        + "</svg>\n";
  }

  @Override
  public void fill(Shape shape, Ink ink) {
    path(shape, attribute("fill", hex(ink)) + attribute("stroke", "none"));
  }

  @Override
  public void draw(Shape shape, Ink ink, double pen) {
    path(shape, stroke(ink, pen));
  }

  @Override
  public void dash(Shape shape, Ink ink, double pen) {
    path(shape, stroke(ink, pen) + attribute("stroke-dasharray", "4 3"));
  }

  @Override
  public void write(String words, Lettering lettering, Ink ink, double x, double baseline) {
    text(
        words,
        lettering,
        ink,
        attribute("x", number(left + x)) + attribute("y", number(top + baseline)));
  }

  @Override
  public void writeUpwards(String words, Lettering lettering, Ink ink, double x, double y) {
    // Not "rotate(-90 x y)" with x and y: some readers then lose the words.
    String place = "translate(" + number(left + x) + " " + number(top + y) + ") rotate(-90)";
    text(words, lettering, ink, attribute("transform", place));
  }

  @Override
  public void sign(Severity severity, double x, double y) {
    Glyph glyph = Signs.glyph(severity);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    Ink ink = Ink.of(severity);
    glyph.drawn().forEach(stroke -> draw(place.createTransformedShape(stroke), ink, 1.5));
    glyph.filled().forEach(spot -> fill(place.createTransformedShape(spot), ink));
  }

  @Override
  public Canvas at(double x, double y) {
    return new SvgCanvas(svg, palette, left + x, top + y);
  }

  private void text(String words, Lettering lettering, Ink ink, String place) {
    if (words.isEmpty()) {
      return;
    }
    svg.append("<text")
        .append(place)
        .append(attribute("font-size", String.valueOf(lettering.font().getSize())))
        .append(attribute("font-weight", String.valueOf(lettering.weight())))
        .append(attribute("fill", hex(ink)))
        .append(attribute("stroke", "none"))
        .append('>')
        .append(escaped(words))
        .append("</text>\n");
  }

  private void path(Shape shape, String paint) {
    svg.append("<path").append(attribute("d", steps(shape))).append(paint).append("/>\n");
  }

  private String steps(Shape shape) {
    StringBuilder steps = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> step(steps, "M", points, 2);
        case PathIterator.SEG_LINETO -> step(steps, "L", points, 2);
        case PathIterator.SEG_QUADTO -> step(steps, "Q", points, 4);
        case PathIterator.SEG_CUBICTO -> step(steps, "C", points, 6);
        default -> steps.append('Z');
      }
    }
    return steps.toString();
  }

  private void step(StringBuilder steps, String letter, double[] points, int count) {
    steps.append(letter);
    for (int i = 0; i < count; i++) {
      steps.append(i == 0 ? "" : " ").append(number(points[i] + (i % 2 == 0 ? left : top)));
    }
  }

  private String stroke(Ink ink, double pen) {
    return attribute("fill", "none")
        + attribute("stroke", hex(ink))
        + attribute("stroke-width", number(pen));
  }

  private String hex(Ink ink) {
    Color colour = ink.colour(palette);
    return "#" + Integer.toHexString(0x1000000 | (colour.getRGB() & 0xFFFFFF)).substring(1);
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value) + "\"";
  }

  /** At most two digits behind the point, none where none are needed. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? String.valueOf(hundredths / 100)
        : String.valueOf(hundredths / 100.0);
  }

  /** For text and attributes; what XML cannot hold is left out. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  if (isXml(point)) {
                    safe.appendCodePoint(point);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
