package org.factdesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Finding;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** Looks whether the ids of findings stay when the text moves, as dismissals need. */
final class MovedText {
  private static final String ADDED = "\n\n";

  private MovedText() {}

  /** Fails naming the findings whose ids are not unique, or hang on where they stand. */
  static void requireLastingIds(EveryWay ways) {
    Results results = ways.check(ways.articles());
    Outcome.requireSubjects(results);
    List<Report> before = results.reports();
    Map<String, Report> byId = new TreeMap<>();
    for (Report report : before) {
      Report other = byId.put(report.id(), report);
      CheckerContract.require(
          other == null, "one id for two findings: " + EveryWay.show(report) + "\n  " + other);
    }
    List<Report> after =
        ways.check(ways.articles().stream().map(MovedText::moved).toList()).reports();
    for (Report report : before) {
      List<Report> same = after.stream().filter(one -> saysTheSame(one, report)).toList();
      CheckerContract.require(
          same.isEmpty() || same.stream().anyMatch(one -> one.id().equals(report.id())),
          "the id changes when the text moves; keep offsets out of about(…): "
              + EveryWay.show(report)
              + Shown.flagged(ways.articles(), List.of(report), "came"));
    }
  }

  private static boolean saysTheSame(Report one, Report other) {
    Finding finding = one.finding();
    return finding.kind().equals(other.finding().kind())
        && finding.message().equals(other.finding().message())
        && words(finding).equals(words(other.finding()));
  }

  private static List<String> words(Finding finding) {
    return finding.places().stream().map(Place::quote).toList();
  }

  private static Article moved(Article article) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(new Span(0, ADDED.length()), SectionKind.METADATA));
    article
        .sections()
        .forEach(section -> sections.add(new Section(moved(section.span()), section.kind())));
    List<Annotation> annotations =
        article.annotations().stream()
            .map(one -> one.withSpans(one.spans().stream().map(MovedText::moved).toList()))
            .toList();
    return new Article(
        article.id(),
        ADDED + article.text(),
        sections,
        article.metadata(),
        annotations,
        article.links());
  }

  private static Span moved(Span span) {
    return new Span(span.begin() + ADDED.length(), span.end() + ADDED.length());
  }
}
