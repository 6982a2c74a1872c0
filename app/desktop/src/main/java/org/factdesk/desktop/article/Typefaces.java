package org.factdesk.desktop.article;

import org.factdesk.desktop.look.Fonts;

/** The fonts of the page, with the height of their rows and where in them the baseline is. */
final class Typefaces {
  private final Typeface body = new Typeface(Fonts.reading(), 26, 20);
  private final Typeface headline = new Typeface(Fonts.headline(), 34, 28);
  private final Typeface dim = new Typeface(Fonts.ui(), 20, 15);
  private final Typeface info = new Typeface(Fonts.small(), 20, 14);

  Typeface body() {
    return body;
  }

  Typeface of(Block.Kind kind) {
    return switch (kind) {
      case BODY -> body;
      case HEADLINE -> headline;
      case INFO -> info;
      case DIM, FOLDED, UNFOLDED -> dim;
    };
  }
}
