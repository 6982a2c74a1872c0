package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** Quotes that begin alike and end differently. */
final class ChangedQuotes implements CrossArticleChecker<ChangedQuotes.Quoted> {
  static final FindingKind CHANGED =
      new FindingKind("changed-quote", Severity.WARNING, "A quote was changed.");
  private static final Pattern QUOTE = Pattern.compile("“((?:\\S+ ){3})([^”]+)”");

  /** The end of a quote. */
  record Quoted(String end) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("changed-quotes", "Changed quotes").reports(CHANGED);
  }

  @Override
  public List<Mention<Quoted>> extract(Article article, Options options) {
    return QUOTE.matcher(article.text()).results().map(match -> mention(article, match)).toList();
  }

  private static Mention<Quoted> mention(Article article, MatchResult match) {
    Place place = article.place(new Span(match.start(), match.end()));
    return new Mention<>(match.group(1), place, new Quoted(match.group(2)));
  }

  @Override
  public List<Finding> compare(FactGroup<Quoted> group, Options options) {
    Mention<Quoted> first = group.mentions().get(0);
    List<Finding> findings = new ArrayList<>();
    for (Mention<Quoted> other : group.mentions()) {
      if (!other.fact().equals(first.fact())) {
        findings.add(
            Finding.of(CHANGED, "not as in " + first.place().article())
                .at(other.place(), first.place())
                .about(group.key() + other.place().article()));
      }
    }
    return findings;
  }
}
