package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.checker.Change;
import org.factdesk.checker.Evidence;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.timex.TimexValue;
import org.factdesk.workspace.Snapshot;

/** The dates of one article: those that are marked, and those that checkers would mark. */
final class ArticleDates {
  private static final Texts TEXTS = Texts.of(ArticleDates.class);
  private static final String CLAIM = "claim";

  /** A length of time and a time that comes again are on no day. */
  private static final Set<String> ON_NO_DAY = Set.of("DURATION", "SET");

  private final Snapshot snapshot;
  private final Article article;
  private final List<Span> claims;
  private final WordsAround clauses;

  ArticleDates(Snapshot snapshot, String id) {
    this.snapshot = snapshot;
    this.article = snapshot.article(id).orElseThrow().article();
    this.claims = article.annotations(CLAIM).map(Annotation::extent).toList();
    this.clauses = new WordsAround(article.text());
  }

  /**
   * A date that the timeline may show.
   *
   * @param counts whether it shows anyway: it belongs to the story, or a person marked it
   */
  record Candidate(ToldDate telling, boolean counts) {}

  /** In the order of the text. */
  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>();
    Set<Span> marked = new HashSet<>();
    article
        .annotations(DateCheckers.LAYER)
        .forEach(
            mark -> {
              marked.add(mark.spans().get(0));
              Place place = article.place(mark.spans().get(0));
              String reason = mark.note();
              telling(place, mark.features(), reason, TEXTS.get("marked-by", mark.by()))
                  .ifPresent(told -> all.add(new Candidate(told, true)));
            });
    for (Report report : snapshot.openReportsIn(article.id())) {
      report.finding().fixes().stream()
          .flatMap(fix -> fix.changes().stream())
          .filter(Change.Annotate.class::isInstance)
          .map(Change.Annotate.class::cast)
          .filter(offer -> offer.layer().equals(DateCheckers.LAYER))
          .filter(offer -> offer.place().article().equals(article.id()))
          .filter(offer -> marked.add(offer.place().span()))
          .forEach(
              offer ->
                  telling(
                          offer.place(),
                          offer.features(),
                          reason(report),
                          TEXTS.get("suggested-by", report.checker()))
                      .ifPresent(told -> all.add(new Candidate(told, isStory(offer.place())))));
    }
    all.sort(Comparator.comparing(candidate -> candidate.telling().place()));
    return all;
  }

  private Optional<ToldDate> telling(
      Place place, Map<String, String> features, String reason, String origin) {
    String value = features.getOrDefault("value", "");
    Optional<DateRange> days = TimexValue.days(value);
    boolean dated = days.isPresent() || TimexValue.isOpen(value);
    if (!dated || ON_NO_DAY.contains(features.getOrDefault("type", ""))) {
      return Optional.empty();
    }
    Optional<Span> claim = claims.stream().filter(span -> span.contains(place.span())).findFirst();
    return Optional.of(
        new ToldDate(
            place,
            value,
            days,
            claim.isPresent(),
            reason,
            origin,
            clauses.around(place.span(), claim)));
  }

  private static String reason(Report report) {
    return report.finding().evidence().stream()
        .filter(Evidence.Reasoning.class::isInstance)
        .map(evidence -> ((Evidence.Reasoning) evidence).because())
        .collect(Collectors.joining(" "));
  }

  /** Whether it is not merely the date of the article itself, or told here a second time. */
  private boolean isStory(Place place) {
    SectionKind kind =
        article.sections().stream()
            .filter(section -> section.span().contains(place.span().begin()))
            .findFirst()
            .map(Section::kind)
            .orElse(SectionKind.BODY);
    return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
  }
}
