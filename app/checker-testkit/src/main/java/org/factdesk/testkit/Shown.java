package org.factdesk.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** Articles as a failure shows them: a line each, what is flagged in double brackets. */
final class Shown {
  private Shown() {}

  /** The articles in which something is flagged, each on a line of its own. */
  static String flagged(List<Article> articles, List<Report> reports, String what) {
    StringBuilder lines = new StringBuilder();
    for (Article article : articles) {
      Set<Span> spans = spans(article, reports);
      if (!spans.isEmpty() || articles.size() == 1) {
        lines.append(line(article, what, List.copyOf(spans)));
      }
    }
    return lines.toString();
  }

  static String line(Article article, String what, List<Span> spans) {
    return "\n  " + article.id() + " " + what + ": " + MarkedText.show(article.text(), spans);
  }

  /** What the findings flag in this article. */
  static Set<Span> spans(Article article, List<Report> reports) {
    Set<Span> spans = new LinkedHashSet<>();
    for (Report report : reports) {
      report.finding().places().stream()
          .filter(place -> place.article().equals(article.id()))
          .map(Place::span)
          .forEach(spans::add);
    }
    return spans;
  }
}
