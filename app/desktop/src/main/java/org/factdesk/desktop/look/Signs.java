package org.factdesk.desktop.look;

import java.awt.Color;
import org.factdesk.checker.Severity;

/** How a finding's severity is shown: by shape first, by colour last. */
public final class Signs {
  private Signs() {}

  public static Glyph glyph(Severity severity) {
    return switch (severity) {
      case ERROR -> Glyph.OCTAGON;
      case WARNING -> Glyph.TRIANGLE;
      case NOTE -> Glyph.CIRCLED_I;
      case SUGGESTION -> Glyph.DIAMOND;
    };
  }

  public static Color colour(Severity severity) {
    Palette palette = Palette.current();
    return switch (severity) {
      case ERROR -> palette.error();
      case WARNING -> palette.warning();
      case NOTE, SUGGESTION -> palette.note();
    };
  }
}
