package org.factdesk.desktop.article;

/**
 * Where the text stands on the page, in px at 100 %.
 *
 * @param left where it begins; margin signs are left of it
 * @param width at most, of a row
 */
record TextColumn(int left, int width) {
  private static final int WIDE_MARGIN = 88;
  private static final int NARROW_MARGIN = 64;
  private static final int RIGHT = 28;
  private static final int MEASURE = 652;

  /** Where even a narrow window holds less, at 300 % say, rows are short rather than cut off. */
  private static final int NARROWEST = 200;

  /** With the usual margin, as wide as a column can be. */
  static final TextColumn USUAL = new TextColumn(WIDE_MARGIN, MEASURE);

  /** On a page of this width: where room is short the margin gives way first, then the measure. */
  static TextColumn on(int pageWidth) {
    int margin = Math.max(NARROW_MARGIN, Math.min(WIDE_MARGIN, pageWidth - MEASURE - RIGHT));
    return new TextColumn(
        margin, Math.max(NARROWEST, Math.min(MEASURE, pageWidth - margin - RIGHT)));
  }

  int right() {
    return left + width;
  }

  /** A place in the margin, between the one it has in a wide margin and the one in a narrow. */
  int inMargin(int wide, int narrow) {
    int room = WIDE_MARGIN - NARROW_MARGIN;
    return narrow + (wide - narrow) * (left - NARROW_MARGIN) / room;
  }
}
