package org.factdesk.desktop.article;

/**
 * The measures of the article view at a zoom, in px.
 *
 * @param zoom 1 for 100 %
 */
record Metrics(double zoom) {
  private static final int LEFT = 88;
  private static final int RIGHT = 28;
  private static final int MEASURE = 652;
  private static final int NARROWEST = 200;

  /** A length given at 100 %, in whole px, at least 1 unless it is 0. */
  int px(double at100) {
    if (at100 == 0) {
      return 0;
    }
    long scaled = Math.round(at100 * zoom);
    return (int) (scaled != 0 ? scaled : Math.signum(at100));
  }

  /** Where the text begins; margin signs are left of it. */
  int left() {
    return px(LEFT);
  }

  /** Width of the text column in a pane of this width. */
  int measure(int paneWidth) {
    int room = paneWidth - left() - px(RIGHT);
    return Math.max(px(NARROWEST), Math.min(px(MEASURE), room));
  }

  /** Between paragraphs. */
  int gap() {
    return px(13);
  }

  /** Above the first and below the last row. */
  int padding() {
    return px(20);
  }

  /** How much a row grows with each lane that does not fit its leading. */
  int laneHeight() {
    return px(4);
  }

  /** From the baseline down to the top of a lane; lanes count from 0. */
  int laneTop(int lane) {
    return px(3) + lane * laneHeight();
  }

  /** From the baseline up to the top of a fill. */
  int fillAscent() {
    return px(15);
  }

  /** From the baseline down to the bottom of a fill. */
  int fillDescent() {
    return px(5);
  }
}
