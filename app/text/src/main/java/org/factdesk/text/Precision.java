package org.factdesk.text;

/** How closely words say how much there is. */
public enum Precision {
  /** The number stands alone: "12", "1.5 million". */
  EXACT,
  /** "about", "nearly", "some", "dozens". */
  ABOUT,
  /** "more than", "at least", "over". */
  AT_LEAST,
  /** "fewer than", "at most", "up to". */
  AT_MOST
}
