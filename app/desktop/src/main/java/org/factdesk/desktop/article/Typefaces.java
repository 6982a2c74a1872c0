package org.factdesk.desktop.article;

import java.awt.Font;
import org.factdesk.desktop.look.Fonts;

/** The fonts of the article view at one zoom. */
final class Typefaces {
  private final Metrics metrics;
  private final Typeface body;
  private final Typeface headline;
  private final Typeface dim;
  private final Typeface info;

  Typefaces(Metrics metrics) {
    this.metrics = metrics;
    body = typeface(Fonts.reading(), 26, 20);
    headline = typeface(Fonts.headline(), 34, 28);
    dim = typeface(Fonts.ui(), 20, 15);
    info = typeface(Fonts.small(), 20, 14);
  }

  Metrics metrics() {
    return metrics;
  }

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

  private Typeface typeface(Font font, int rowHeight, int baseline) {
    Font sized = font.deriveFont((float) (font.getSize2D() * metrics.zoom()));
    return new Typeface(sized, metrics.px(rowHeight), metrics.px(baseline));
  }
}
