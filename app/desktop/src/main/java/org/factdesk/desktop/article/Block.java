package org.factdesk.desktop.article;

import org.factdesk.model.Span;

/**
 * A paragraph, or another thing that has its rows to itself, before it is broken into rows.
 *
 * @param begin of its text, in UTF-16 units, without blanks around it
 * @param end of its text; equal to begin where the block shows no text of the article
 * @param label what is shown instead of the text, empty where the text itself is shown
 * @param beside whether it continues the row of the block before it, after a middle dot
 * @param fold the foldable section that it belongs to, 0..1 of no meaning where it is none
 */
record Block(Kind kind, int begin, int end, String label, boolean beside, Span fold) {
  static final Span NO_FOLD = new Span(0, 1);

  enum Kind {
    BODY,
    HEADLINE,
    /** Boilerplate, repeats and metadata that are shown. */
    DIM,
    /** A row of a headline that the text does not have. */
    TITLE,
    /** Outlet and date, below the headline. */
    INFO,
    /** A dimmed section folded to one line: stands for its text. */
    FOLDED,
    /** The same line above the text of an open section. */
    UNFOLDED
  }

  static Block text(Kind kind, Span span) {
    return new Block(kind, span.begin(), span.end(), "", false, NO_FOLD);
  }

  static Block dim(Span span, boolean beside, Span fold) {
    return new Block(Kind.DIM, span.begin(), span.end(), "", beside, fold);
  }

  static Block info(int offset, String label) {
    return new Block(Kind.INFO, offset, offset, label, false, NO_FOLD);
  }

  static Block title(String words) {
    return new Block(Kind.TITLE, 0, 0, words, false, NO_FOLD);
  }

  static Block folded(Span section, String label) {
    return new Block(Kind.FOLDED, section.begin(), section.end(), label, false, section);
  }

  static Block unfolded(Span section, String label) {
    return new Block(Kind.UNFOLDED, section.begin(), section.begin(), label, false, section);
  }

  /** Whether the article's words are shown, so that a caret can go through them. */
  boolean showsText() {
    return kind == Kind.BODY || kind == Kind.HEADLINE || kind == Kind.DIM;
  }

  /** Whether offsets of the text lie in this block. */
  boolean holdsOffsets() {
    return showsText() || kind == Kind.FOLDED;
  }

  boolean isFoldLine() {
    return kind == Kind.FOLDED || kind == Kind.UNFOLDED;
  }
}
