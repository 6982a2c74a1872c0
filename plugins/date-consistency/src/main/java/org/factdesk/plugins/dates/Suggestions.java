package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;

/** Offers to mark every time expression that is not marked yet. */
final class Suggestions {
  private Suggestions() {}

  static List<Finding> findings(ArticleDates dates) {
    Set<Span> marked = dates.marked();
    List<Finding> findings = new ArrayList<>();
    for (TimeExpression expression : dates.expressions()) {
      if (!marked.contains(expression.span())) {
        findings.add(suggestion(dates, expression));
      }
    }
    return findings;
  }

  private static Finding suggestion(ArticleDates dates, TimeExpression expression) {
    Place place = dates.article().place(expression.span());
    Map<String, String> features =
        Map.of("type", expression.type().name(), "value", expression.value());
    String message = Say.quoted(place.quote()) + " means " + Say.value(expression.value()) + ".";
    Evidence[] others =
        expression.alternatives().stream()
            .map(other -> new Evidence.Alternative(other.value(), other.reason()))
            .toArray(Evidence[]::new);
    return Finding.suggestion(DateConsistency.DATE, message, place, "date", features)
        .because(new Evidence.Reasoning(expression.reason()))
        .because(others)
        .confidence(confidence(expression.basis(), dates.certainty()));
  }

  private static double confidence(Basis basis, double certainty) {
    return switch (basis) {
      case STATED -> 0.95;
      case TEXT -> 0.7;
      case PUBLICATION -> 0.9 * certainty;
      case IMPOSSIBLE, UNKNOWN -> 0.5;
    };
  }
}
