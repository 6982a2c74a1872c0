package org.factdesk.desktop.article;

import java.util.Comparator;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;

/**
 * An annotation as it is drawn.
 *
 * @param extent from its first word to its last, gaps included
 * @param lane below the words, from 0; the same from its first row to its last
 */
record Mark(Annotation annotation, Span extent, Style style, int lane) {
  /** Deeper lanes are not drawn one by one. */
  static final int LANES_SHOWN = 5;

  /** Of a mark that has not been given a lane yet. */
  static final int NO_LANE = -1;

  /** By start, then the longest first, then in the order of the scheme. */
  static final Comparator<Mark> ORDER =
      (one, other) -> {
        int byExtent = one.extent.compareTo(other.extent);
        if (byExtent != 0) {
          return byExtent;
        }
        int byLayer = Integer.compare(one.style.rank, other.style.rank);
        return byLayer != 0 ? byLayer : one.id().compareTo(other.id());
      };

  /**
   * How the marks of a layer look.
   *
   * @param rank of the layer in the scheme
   * @param colour token of its colour
   */
  record Style(int rank, String colour, LinePattern pattern) {
    static final Style UNKNOWN = new Style(Integer.MAX_VALUE, "", LinePattern.SOLID);
  }

  String id() {
    return annotation.id();
  }

  String colour() {
    return style.colour;
  }

  LinePattern pattern() {
    return style.pattern;
  }

  boolean hasOwnLine() {
    return lane < LANES_SHOWN;
  }

  Mark inLane(int value) {
    return value == lane ? this : new Mark(annotation, extent, style, value);
  }
}
