package org.factdesk.formats;

/** What the offsets of a file count. */
public enum OffsetUnit {
  /** Unicode code points, as Python slices. */
  CODE_POINTS,
  /** UTF-16 code units, as Java and JavaScript slice. */
  UTF16,
  /** Bytes of the text in UTF-8. */
  UTF8_BYTES,
  /** What a reader sees as one character. */
  GRAPHEMES
}
