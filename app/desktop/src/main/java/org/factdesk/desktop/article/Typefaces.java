package org.factdesk.desktop.article;

import org.factdesk.desktop.look.Fonts;

/** The fonts of the page, with the height of their rows and where in them the baseline is. */
final class Typefaces {
  /** Large type looks loose when it is set like small type. */
  private static final float HEADLINE_TRACKING = -0.13f;

  private final Typeface body = new Typeface(Fonts.reading(), 0, 26, 20);
  private final Typeface headline = new Typeface(Fonts.headline(), HEADLINE_TRACKING, 34, 28);
  private final Typeface dim = new Typeface(Fonts.ui(), 0, 20, 15);
  private final Typeface small = new Typeface(Fonts.small(), 0, 20, 14);

  Typeface body() {
    return body;
  }

  Typeface of(Block.Kind kind) {
    return switch (kind) {
      case BODY -> body;
      case HEADLINE, TITLE -> headline;
      case DIM -> dim;
      case INFO, FOLDED, UNFOLDED -> small;
    };
  }
}
