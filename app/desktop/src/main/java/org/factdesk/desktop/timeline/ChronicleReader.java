package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * Takes out of a snapshot what it tells of days: marks that people made, marks that checkers offer,
 * and findings of checkers that read dates. Pure; any thread.
 */
final class ChronicleReader {
  /** What a timeline can still show and a person still find something in. */
  static final int MOST_ARTICLES = 500;

  private final Snapshot snapshot;
  private final Set<String> checkers;
  private final ShortIds names;

  private ChronicleReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.checkers = DateCheckers.of(snapshot).ids();
    this.names = ShortIds.of(snapshot.ids());
  }

  static Chronicle read(Snapshot snapshot) {
    return new ChronicleReader(snapshot).chronicle();
  }

  private Chronicle chronicle() {
    List<Account> all =
        snapshot.ids().stream()
            .flatMap(id -> snapshot.article(id).stream())
            .map(OpenArticle::article)
            .map(article -> account(article, List.of()))
            .toList();
    List<Account> chosen = Order.PUBLICATION.sorted(all).stream().limit(MOST_ARTICLES).toList();
    Map<String, List<ArticleDates.Candidate>> candidates = new HashMap<>();
    for (Account account : chosen) {
      candidates.put(account.article(), new ArticleDates(snapshot, account.article()).all());
    }
    List<Clash> clashes = clashes(chosen, candidates);
    Set<Place> clashing = new HashSet<>();
    clashes.forEach(clash -> clashing.addAll(clash.places()));
    List<Account> accounts = new ArrayList<>();
    for (Account account : chosen) {
      List<ToldDate> tellings =
          candidates.getOrDefault(account.article(), List.of()).stream()
              .filter(one -> one.counts() || clashing.contains(one.telling().place()))
              .map(ArticleDates.Candidate::telling)
              .toList();
      accounts.add(
          new Account(
              account.article(), account.name(), account.title(), account.published(), tellings));
    }
    return new Chronicle(accounts, clashes, snapshot.ids().size());
  }

  private Account account(Article article, List<ToldDate> tellings) {
    return new Account(
        article.id(),
        names.of(article.id()),
        Words.title(article),
        article.metadata().published(),
        tellings);
  }

  private List<Clash> clashes(
      List<Account> accounts, Map<String, List<ArticleDates.Candidate>> candidates) {
    return accounts.stream()
        .flatMap(account -> snapshot.openReportsIn(account.article()).stream())
        .filter(report -> report.severity() != Severity.SUGGESTION)
        .filter(report -> checkers.contains(report.checker()))
        .collect(Collectors.toMap(Report::id, report -> report, (one, same) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(Report::severity).thenComparing(Report::id))
        .map(report -> clash(report, candidates))
        .filter(clash -> !clash.places().isEmpty())
        .toList();
  }

  private static Clash clash(Report report, Map<String, List<ArticleDates.Candidate>> candidates) {
    List<Place> places =
        report.finding().places().stream()
            .flatMap(
                place ->
                    candidates.getOrDefault(place.article(), List.of()).stream()
                        .map(candidate -> candidate.telling().place())
                        .filter(told -> told.span().overlaps(place.span()))
                        .limit(1))
            .distinct()
            .toList();
    return new Clash(report.id(), report.severity(), report.finding().message(), places);
  }
}
