package org.factdesk.desktop.timeline;

import java.awt.Color;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Palette;

/** A colour of the timeline, by what it is for; which colour that is, the palette says. */
enum Ink {
  PAPER,
  CHROME,
  RAISED,
  HAIRLINE,
  BORDER,
  SELECTED,
  INK,
  INK_2,
  INK_3,
  CLAIM,
  DATE,
  ERROR,
  WARNING,
  NOTE;

  Color colour(Palette palette) {
    return switch (this) {
      case PAPER -> palette.paper();
      case CHROME -> palette.chrome();
      case RAISED -> palette.raised();
      case HAIRLINE -> palette.hairline();
      case BORDER -> palette.border();
      case SELECTED -> palette.selectedRow();
      case INK -> palette.ink();
      case INK_2 -> palette.ink2();
      case INK_3 -> palette.ink3();
      case CLAIM -> palette.hue("claim").line();
      case DATE -> palette.hue("date").line();
      case ERROR -> palette.error();
      case WARNING -> palette.warning();
      case NOTE -> palette.note();
    };
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE, SUGGESTION -> NOTE;
    };
  }
}
