package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/**
 * Quotations in prose: “ ”, " ", `` '', ‘ ’, ' ', « », » «, „ “, ‚ ‘, ‹ ›, 「 」 and 『 』, inside each
 * other and across paragraphs, whether or not each paragraph repeats the opening mark. One that
 * nothing closes ends with its paragraph. Apostrophes, feet and inches are no quotations.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Quotations {
  private Quotations() {}

  /** The quotations of the text by their begin, an outer one before those in it. */
  public static List<Quotation> in(CharSequence text) {
    List<Span> paragraphs = Paragraphs.in(text);
    List<QuotationMark> marks = QuotationMark.in(text, paragraphs);
    List<Quotation> found = new ArrayList<>(new QuotationReader(text, paragraphs, marks).read());
    found.sort(null);
    return found;
  }
}
