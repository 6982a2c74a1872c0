package org.factdesk.desktop.passages;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.factdesk.model.Span;

/**
 * Where everything of a map is, in px: for each partner a row, at its left what it is, then above
 * its passages as they lie in the open article, below its own band, and ribbons between. Pure.
 *
 * @param width of the whole map
 */
record MapLayout(PassageMap map, int width) {
  static final int ROW = 54;
  static final int BAND = 9;
  static final int PADDING = 12;

  private static final int HEAD = 280;
  private static final int UPPER = 8;
  private static final int LOWER = 36;
  private static final double LEAST = 4;

  /** How far from a passage a person may click, so that thin ones can be hit too. */
  private static final int NEAR = 10;

  /** A match by its row and its place in it, both from 0. */
  record Spot(int row, int match) {}

  /** How wide what the articles are called is. */
  int head() {
    return Math.min(HEAD, width / 3);
  }

  int height() {
    return map.partners().size() * ROW + (map.more() > 0 ? ROW / 2 : 0);
  }

  /** The row at that height, from 0; empty below the last one. */
  Optional<Integer> row(int y) {
    int row = y / ROW;
    return y >= 0 && row < map.partners().size() ? Optional.of(row) : Optional.empty();
  }

  /** The band of an article, at that height. */
  Rectangle2D band(Band band, double y) {
    return new Rectangle2D.Double(left(), y, band.length() * scale(band), BAND);
  }

  /** A part of a band, at that height; never too thin to be seen. */
  Rectangle2D part(Band band, Span span, double y) {
    double scale = scale(band);
    double wide = Math.max(LEAST, span.length() * scale);
    double last = left() + Math.max(LEAST, band.length() * scale) - wide;
    return new Rectangle2D.Double(Math.min(last, left() + span.begin() * scale), y, wide, BAND);
  }

  double upper(int row) {
    return row * ROW + UPPER;
  }

  double lower(int row) {
    return row * ROW + LOWER;
  }

  /** Where the passage lies in the open article. */
  Rectangle2D here(Spot spot) {
    return part(open(), match(spot).here().span(), upper(spot.row()));
  }

  /** Where it lies in the other one. */
  Rectangle2D there(Spot spot) {
    Band band = map.partners().get(spot.row()).band();
    return part(band, match(spot).there().span(), lower(spot.row()));
  }

  /** From the one to the other. */
  Path2D ribbon(Spot spot) {
    Rectangle2D from = here(spot);
    Rectangle2D to = there(spot);
    Path2D ribbon = new Path2D.Double();
    ribbon.moveTo(from.getMinX(), from.getMaxY());
    ribbon.lineTo(from.getMaxX(), from.getMaxY());
    ribbon.lineTo(to.getMaxX(), to.getMinY());
    ribbon.lineTo(to.getMinX(), to.getMinY());
    ribbon.closePath();
    return ribbon;
  }

  Match match(Spot spot) {
    return map.partners().get(spot.row()).matches().get(spot.match());
  }

  /** The passage at the point, or near it in its row. */
  Optional<Spot> hit(int x, int y) {
    Optional<Spot> near = Optional.empty();
    if (x < head() || row(y).isEmpty()) {
      return near;
    }
    int row = row(y).get();
    for (int i = map.partners().get(row).matches().size() - 1; i >= 0; i--) {
      Spot spot = new Spot(row, i);
      Rectangle2D around = new Rectangle2D.Double(x - NEAR, y - NEAR, 2 * NEAR, 2 * NEAR);
      if (ribbon(spot).contains(x, y) || here(spot).contains(x, y) || there(spot).contains(x, y)) {
        return Optional.of(spot);
      }
      if (here(spot).intersects(around)
          || there(spot).intersects(around)
          || ribbon(spot).intersects(around)) {
        near = Optional.of(spot);
      }
    }
    return near;
  }

  private Band open() {
    return map.open().orElseThrow();
  }

  private int left() {
    return head() + PADDING;
  }

  /** Px a character: the same for all, but for articles that are longer than the open one. */
  private double scale(Band band) {
    double room = Math.max(1, width - left() - PADDING);
    return room / Math.max(1, Math.max(band.length(), open().length()));
  }
}
