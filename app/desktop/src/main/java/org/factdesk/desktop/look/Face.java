package org.factdesk.desktop.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.swing.text.Style;
import javax.swing.text.StyleContext;

/**
 * One bundled font file, at any size, falling back to the platform's fonts for what it lacks.
 *
 * <p>The font is not registered with the graphics environment: that would read every font of the
 * system first, a fifth of a second on a machine with many.
 */
final class Face {
  private final String family;
  private final int style;
  private final StyleContext styles;

  private Face(Font font, int style) {
    family = font.getFamily();
    this.style = style;
    styles = new StyleContext();
    // The documented way to a font with fallback is a style context's; a context takes the font of
    // its default style where the family is the same, and so need not find ours by name.
    Style usual = styles.getStyle(StyleContext.DEFAULT_STYLE);
    usual.addAttribute("FONT_ATTRIBUTE_KEY", font);
  }

  /**
   * The face in a bundled file.
   *
   * @param style what the file itself says it is, {@link Font#PLAIN} or {@link Font#BOLD}: with
   *     another one a derived font would be of another file
   */
  static Face of(String name, int style) {
    String file = "fonts/" + name + ".ttf";
    try (InputStream stream = Face.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return new Face(Font.createFont(Font.TRUETYPE_FONT, stream), style);
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a font: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  Font at(int size) {
    // Derived, since a style context's font counts as the look's own, which a new look replaces.
    return styles.getFont(family, style, size).deriveFont((float) size);
  }
}
