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

  /**
   * Those in which a sentence goes on behind words that say who speaks, as in “We will go,” she
   * said, “but not now,” made one: the part that the sentence runs over has these words in it.
   *
   * @param quotations by begin, none inside another
   */
  public static List<Quotation> joined(CharSequence text, List<Quotation> quotations) {
    List<Quotation> joined = new ArrayList<>();
    for (Quotation next : quotations) {
      Quotation last = joined.isEmpty() ? next : joined.get(joined.size() - 1);
      if (goesOn(text, last, next)) {
        joined.set(joined.size() - 1, join(last, next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean goesOn(CharSequence text, Quotation last, Quotation next) {
    int from = last.parts().get(last.parts().size() - 1).end() - 1;
    int to = Math.min(text.length(), next.parts().get(0).end());
    return from >= last.span().begin()
        && last.closed()
        && next.closed()
        && to > from
        && next.span().begin() >= last.span().end()
        && SpokenWords.BETWEEN.matcher(text).region(from, to).lookingAt();
  }

  private static Quotation join(Quotation last, Quotation next) {
    int end = last.parts().size() - 1;
    List<Span> parts = new ArrayList<>(last.parts().subList(0, end));
    parts.add(new Span(last.parts().get(end).begin(), next.parts().get(0).end()));
    parts.addAll(next.parts().subList(1, next.parts().size()));
    Span span = new Span(last.span().begin(), next.span().end());
    return new Quotation(span, parts, last.depth(), true);
  }
}
