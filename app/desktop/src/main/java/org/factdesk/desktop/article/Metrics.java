package org.factdesk.desktop.article;

import org.factdesk.desktop.look.Palette;

/** The measures of the page, in px at 100 %; zoom scales the page as a whole (see {@link Zoom}). */
final class Metrics {
  /** Between paragraphs. */
  static final int GAP = 13;

  /** Above the first and below the last row. */
  static final int PADDING = 20;

  /** From the baseline up to the top of a fill. */
  static final int FILL_ASCENT = 15;

  /** From the baseline down to the bottom of a fill. */
  static final int FILL_DESCENT = 5;

  private static final int FIRST_LANE = 3;

  private Metrics() {}

  /**
   * From one lane below the words to the next; how much a row grows with each that does not fit.
   * With strong contrast lines are 1 px heavier.
   */
  static int laneHeight() {
    return Palette.current().contrast() ? 5 : 4;
  }

  /** From the baseline down to the top of a lane; lanes count from 0. */
  static int laneTop(int lane) {
    return FIRST_LANE + lane * laneHeight();
  }
}
