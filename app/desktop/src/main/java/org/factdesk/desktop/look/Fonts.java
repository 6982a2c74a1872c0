package org.factdesk.desktop.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.swing.text.StyleContext;

/**
 * The type that Factdesk is set in: Inter for the window, Noto Serif for reading. Every font falls
 * back to the platform's fonts for scripts it lacks; change sizes with {@link Font#deriveFont}.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "Inter-Regular", "Inter-Medium", "Inter-SemiBold", "NotoSerif-Regular", "NotoSerif-Bold");
  private static final String UI = "Inter";
  private static final String READING = "Noto Serif";

  private Fonts() {}

  /** Makes the bundled fonts known to this JVM; call once, before any of the fonts is asked for. */
  public static void register() {
    FILES.forEach(Fonts::register);
  }

  /** Labels, buttons, lists. */
  public static Font ui() {
    return font(UI, Font.PLAIN, 13);
  }

  /** Second lines, counts, the status bar. */
  public static Font small() {
    return font(UI, Font.PLAIN, 12);
  }

  /** Keys and tags. */
  public static Font tag() {
    return font(UI, Font.PLAIN, 11);
  }

  /** Titles in lists. */
  public static Font medium() {
    return font("Inter Medium", Font.PLAIN, 13);
  }

  /** Titles of panes. */
  public static Font title() {
    return font("Inter SemiBold", Font.PLAIN, 13);
  }

  /** Titles of groups within a pane. */
  public static Font group() {
    return font("Inter SemiBold", Font.PLAIN, 12);
  }

  /** An article's text. */
  public static Font reading() {
    return font(READING, Font.PLAIN, 18);
  }

  /** An article's headline. */
  public static Font headline() {
    return font(READING, Font.BOLD, 27);
  }

  /** An article's words outside of the article. */
  public static Font excerpt() {
    return font(READING, Font.PLAIN, 14);
  }

  // Not new Font(..): that is a physical font without fallback, boxes in place of other scripts.
  // Derived, because the look would replace a font that it takes for its own.
  private static Font font(String family, int style, int size) {
    Font font = StyleContext.getDefaultStyleContext().getFont(family, style, size);
    return font.deriveFont((float) size);
  }

  private static void register(String name) {
    String file = "fonts/" + name + ".ttf";
    try (InputStream stream = Fonts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
      // False where the system has the family itself: then the system's is used.
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    } catch (FontFormatException e) {
      throw new IllegalStateException("not a font: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
