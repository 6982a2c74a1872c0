package org.factdesk.desktop.typeset;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.text.AttributeSet;
import javax.swing.text.SimpleAttributeSet;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** How words look: a face and a colour, both asked for when they are painted. */
enum Style {
  PLAIN(Fonts::ui, Palette::ink),
  STRONG(Fonts::title, Palette::ink),
  SLANTED(Style::slanted, Palette::ink),
  CODE(Style::code, Palette::ink),
  TITLE(() -> Fonts.title().deriveFont(20f), Palette::ink),
  HEADING(() -> Fonts.title().deriveFont(15f), Palette::ink),
  SIGN(Fonts::ui, Palette::ink3),
  COLUMN(Fonts::small, Palette::ink3);

  /** Under which a run of text has its style. */
  static final String KEY = "factdesk.style";

  private static final double SLANT = -0.18;

  private final Supplier<Font> font;
  private final Function<Palette, Color> colour;

  Style(Supplier<Font> font, Function<Palette, Color> colour) {
    this.font = font;
    this.colour = colour;
  }

  static Style of(Run.Kind kind) {
    return switch (kind) {
      case PLAIN -> PLAIN;
      case STRONG -> STRONG;
      case SLANTED -> SLANTED;
      case CODE -> CODE;
    };
  }

  /** The style of what has these attributes. */
  static Style of(AttributeSet attributes) {
    return attributes.getAttribute(KEY) instanceof Style style ? style : PLAIN;
  }

  Font font() {
    return font.get();
  }

  Color colour() {
    return colour.apply(Palette.current());
  }

  AttributeSet attributes() {
    SimpleAttributeSet attributes = new SimpleAttributeSet();
    attributes.addAttribute(KEY, this);
    return attributes;
  }

  private static Font slanted() {
    return Fonts.ui().deriveFont(AffineTransform.getShearInstance(SLANT, 0));
  }

  private static Font code() {
    return new Font(Font.MONOSPACED, Font.PLAIN, 12);
  }
}
