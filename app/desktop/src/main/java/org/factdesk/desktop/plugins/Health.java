package org.factdesk.desktop.plugins;

import java.awt.Color;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;

/** How a plugin fares, gravest first: by shape first, by colour last. */
enum Health {
  REFUSED(Glyph.OCTAGON),
  /** A checker failed so often that it is not called any more. */
  STOPPED(Glyph.OCTAGON),
  FAILING(Glyph.TRIANGLE),
  /** Some of its checkers could not be loaded. */
  IN_PART(Glyph.TRIANGLE),
  /** It has not said everything yet, as it takes its time. */
  WAITED_FOR(Glyph.HALF),
  /** All of its checkers are switched off by a person. */
  OFF(Glyph.BARRED),
  LOADED(Glyph.TICK);

  private final Glyph glyph;

  Health(Glyph glyph) {
    this.glyph = glyph;
  }

  Glyph glyph() {
    return glyph;
  }

  /** Whether somebody should look at it. */
  boolean isTrouble() {
    return compareTo(WAITED_FOR) < 0;
  }

  Color colour(Palette palette) {
    return switch (this) {
      case REFUSED, STOPPED -> palette.error();
      case FAILING, IN_PART -> palette.warning();
      case WAITED_FOR, OFF, LOADED -> palette.ink2();
    };
  }
}
