package org.factdesk.desktop.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.swing.text.StyleContext;
import org.jspecify.annotations.Nullable;

/**
 * One bundled font file, at any size, falling back to the platform's fonts for what it lacks. Read
 * when it is first asked for. Any thread.
 *
 * <p>The font is not registered with the graphics environment: that would read every font of the
 * system first, a fifth of a second on a machine with many.
 */
final class Face {
  private final String file;
  private final int style;
  private @Nullable Font font;

  /**
   * @param style what the file itself says it is, {@link Font#PLAIN} or {@link Font#BOLD}: with
   *     another one a derived font would be of another file
   */
  Face(String name, int style) {
    this.file = "fonts/" + name + ".ttf";
    this.style = style;
  }

  synchronized Font at(int size) {
    if (font == null) {
      font = withFallback(read());
    }
    // Derived, since a style context's font counts as the look's own, which a new look replaces.
    return font.deriveFont((float) size);
  }

  private Font read() {
    try (InputStream stream = Face.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a font: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * The documented way to a font with fallback is a style context's; a context takes the font of
   * its default style where the family is the same, and so need not find ours by name.
   */
  private Font withFallback(Font read) {
    StyleContext styles = new StyleContext();
    styles.getStyle(StyleContext.DEFAULT_STYLE).addAttribute("FONT_ATTRIBUTE_KEY", read);
    return styles.getFont(read.getFamily(), style, 13);
  }
}
