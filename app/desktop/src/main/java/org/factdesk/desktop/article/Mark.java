package org.factdesk.desktop.article;

import org.factdesk.desktop.look.LinePattern;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;

/**
 * An annotation as it is drawn.
 *
 * @param colour token of its layer's colour
 * @param lane below the words, from 0; the same from its first row to its last
 */
record Mark(Annotation annotation, String colour, LinePattern pattern, int lane) {
  /** Deeper lanes are not drawn one by one. */
  static final int LANES_SHOWN = 5;

  String id() {
    return annotation.id();
  }

  Span extent() {
    return annotation.extent();
  }

  boolean hasOwnLine() {
    return lane < LANES_SHOWN;
  }
}
