package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.Quantities;
import org.factdesk.text.Quantity;
import org.factdesk.text.Sentences;
import org.factdesk.text.Spans;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.Timex;
import org.factdesk.timex.TimexType;

/**
 * A sentence and the quantities in it; dates and times of the day are none.
 *
 * @param times the years and months that it names
 */
record CountedSentence(Article article, Span span, List<Quantity> quantities, List<String> times) {
  private static final int TABLE = 60;

  /** Those with quantities, of the story itself rather than around it, in order; no tables. */
  static List<CountedSentence> of(Article article) {
    List<TimeExpression> times =
        Timex.find(article.text(), article.metadata().published().map(Metadatum::value));
    List<Quantity> all =
        Quantities.in(article.text()).stream()
            .filter(
                quantity ->
                    Spans.touching(times, TimeExpression::span, quantity.span()).stream()
                        .noneMatch(CountedSentence::isDate))
            .toList();
    return whole(article.text(), all).stream()
        .filter(span -> isTold(article, span))
        .map(span -> of(article, span, all, times))
        .filter(s -> !s.quantities().isEmpty() && s.quantities().size() <= TABLE)
        .toList();
  }

  private static CountedSentence of(
      Article article, Span span, List<Quantity> all, List<TimeExpression> times) {
    return new CountedSentence(
        article,
        span,
        Spans.touching(all, Quantity::span, span),
        Spans.touching(times, TimeExpression::span, span).stream()
            .map(TimeExpression::value)
            .filter(value -> value.matches("\\d{4}(-\\d\\d)?"))
            .toList());
  }

  /** The sentences; none ends within a quantity, as "5. 3 million" in a text cut into words. */
  private static List<Span> whole(String text, List<Quantity> quantities) {
    List<Span> whole = new ArrayList<>();
    int next = 0;
    for (Span sentence : Sentences.in(text)) {
      int last = whole.size() - 1;
      while (next < quantities.size() && quantities.get(next).span().end() <= sentence.begin()) {
        next++;
      }
      boolean within =
          next < quantities.size() && quantities.get(next).span().begin() < sentence.begin();
      if (last >= 0 && within) {
        whole.set(last, new Span(whole.get(last).begin(), sentence.end()));
      } else {
        whole.add(sentence);
      }
    }
    return whole;
  }

  private static boolean isDate(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  private static boolean isTold(Article article, Span span) {
    return Spans.touching(article.sections(), Section::span, span).stream()
        .map(Section::kind)
        .allMatch(SectionKind::isTold);
  }
}
