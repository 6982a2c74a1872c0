package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** A plugin of the tests: offers to mark dates like 2021-03-04, and doubts the ninth of March. */
public final class IsoDates implements ArticleChecker {
  static final FindingKind OFFER =
      new FindingKind("date", Severity.SUGGESTION, "A date could be marked.");
  static final FindingKind NINTH =
      new FindingKind("ninth", Severity.WARNING, "Nothing happened on the ninth.");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("iso-dates", "ISO dates").reads("date").reports(OFFER, NINTH);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    List<Finding> findings = new ArrayList<>();
    DATE.matcher(article.text())
        .results()
        .map(match -> article.place(new Span(match.start(), match.end())))
        .forEach(place -> findings.addAll(findings(place)));
    return findings;
  }

  private static List<Finding> findings(Place place) {
    Finding offer =
        Finding.suggestion(
                OFFER,
                place.quote() + " is a date.",
                place,
                "date",
                Map.of("type", "DATE", "value", place.quote()))
            .because(new Evidence.Reasoning("It is written as ISO has it."));
    Finding doubt =
        Finding.of(NINTH, "Nothing happened on the ninth; ask again.")
            .at(place)
            .about(place.quote());
    return place.quote().endsWith("-09") ? List.of(offer, doubt) : List.of(offer);
  }
}
