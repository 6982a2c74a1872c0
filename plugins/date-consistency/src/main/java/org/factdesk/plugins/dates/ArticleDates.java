package org.factdesk.plugins.dates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.Timex;

/** An article with its time expressions and sentences, both in order. */
record ArticleDates(Article article, List<TimeExpression> expressions, List<Span> sentences) {

  static ArticleDates of(Article article) {
    Optional<DateRange> published = article.metadata().published().map(Metadatum::value);
    List<TimeExpression> found = Timex.find(article.text(), published);
    return new ArticleDates(
        article, MarkedDates.over(article, found), WholeSentences.of(article.text()));
  }

  String text() {
    return article.text();
  }

  Optional<Metadatum<DateRange>> published() {
    return article.metadata().published();
  }

  /** How sure the day of publication is; 0 where it is not known. */
  double certainty() {
    return published().map(Metadatum::certainty).orElse(0.0);
  }

  /** What the section at the offset is; body where the article has no sections. */
  SectionKind sectionAt(int offset) {
    List<Section> sections = article.sections();
    int index = holding(sections, Section::span, offset);
    return index < 0 ? SectionKind.BODY : sections.get(index).kind();
  }

  /** The sentence that the span begins in, grown to hold all of the span. */
  Span sentenceAround(Span span) {
    int index = holding(sentences, Function.identity(), span.begin());
    if (index < 0) {
      return span;
    }
    Span sentence = sentences.get(index);
    return new Span(sentence.begin(), Math.max(sentence.end(), span.end()));
  }

  /** Where in the ordered list the span that holds the offset is; negative where none does. */
  private static <T> int holding(List<T> ordered, Function<T, Span> spans, int offset) {
    int low = 0;
    int high = ordered.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.apply(ordered.get(middle));
      if (span.contains(offset)) {
        return middle;
      }
      if (span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The words of an expression. */
  String words(TimeExpression expression) {
    return expression.span().in(text());
  }

  Place place(TimeExpression expression) {
    return article.place(expression.span());
  }

  /** How much the days of an expression can be relied on, 0 to 1. */
  double firmness(TimeExpression expression) {
    return switch (expression.basis()) {
      case STATED -> 1;
      case TEXT -> 0.8;
      default -> certainty();
    };
  }

  /** Spans that somebody has marked as dates already. */
  Set<Span> marked() {
    return article.annotations("date").flatMap(a -> a.spans().stream()).collect(Collectors.toSet());
  }
}
