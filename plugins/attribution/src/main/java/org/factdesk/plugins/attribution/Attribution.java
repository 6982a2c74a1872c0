package org.factdesk.plugins.attribution;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Finds claims that nobody stands behind, and sources that lead back to one. */
public final class Attribution implements CrossArticleChecker<Trace> {
  static final FindingKind SOURCE_MISSING =
      new FindingKind("source-missing", Severity.WARNING, "Somebody speaks, but has no name.");
  static final FindingKind DROPPED =
      new FindingKind("source-dropped", Severity.WARNING, "Another article has it from a source.");
  static final FindingKind CIRCULAR_SOURCING =
      new FindingKind("circular-sourcing", Severity.WARNING, "Two articles rest on each other.");
  static final FindingKind ELSEWHERE =
      new FindingKind("source-elsewhere", Severity.NOTE, "Another article has a source for this.");
  static final FindingKind ONE_ORIGIN =
      new FindingKind("one-origin", Severity.NOTE, "Several articles rest on one outlet.");
  static final FindingKind ANONYMOUS_SOURCES =
      new FindingKind("anonymous-sources", Severity.NOTE, "All its sources are anonymous.");
  static final FindingKind CUE_WITHOUT_SOURCE =
      new FindingKind("cue-without-source", Severity.NOTE, "Something is said by nobody.");
  static final FindingKind CLAIM_WITHOUT_SOURCE =
      new FindingKind("claim-without-source", Severity.NOTE, "Nobody is named for a claim.");

  static final Option<Double> LIKENESS =
      Option.number(
          "likeness",
          0.85,
          0.6,
          1,
          "How alike a sentence and a statement with a source must be to be taken for the same.");

  /** What more mentions than these share is too common to mean anything. */
  private static final int MOST_MENTIONS = 60;

  /** Nobody reads more of one article. */
  private static final int MOST_FINDINGS = 1_000;

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("attribution", "Attribution")
        .reads("claim", "source")
        .reports(
            SOURCE_MISSING,
            DROPPED,
            ELSEWHERE,
            CIRCULAR_SOURCING,
            ONE_ORIGIN,
            ANONYMOUS_SOURCES,
            CUE_WITHOUT_SOURCE,
            CLAIM_WITHOUT_SOURCE)
        .options(LIKENESS);
  }

  @Override
  public List<Mention<Trace>> extract(Article article, Options options) {
    Telling telling = Telling.of(article);
    List<Mention<Trace>> mentions = new ArrayList<>(Statements.mentions(telling));
    mentions.addAll(Origins.mentions(telling));
    Origins.links(article).forEach(mentions::add);
    return mentions;
  }

  @Override
  public List<Finding> compare(FactGroup<Trace> group, Options options) {
    List<Mention<Trace>> mentions = group.mentions();
    if (mentions.size() < 2 || mentions.size() > MOST_MENTIONS) {
      return List.of();
    }
    return switch (mentions.get(0).fact().role()) {
      case SOURCED, QUOTED, ASSERTED, BARE -> Statements.dropped(mentions, options.get(LIKENESS));
      case OWN, CITES -> Origins.findings(mentions);
      case LINK -> Origins.circles(mentions);
    };
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return new Cues(Telling.of(article)).findings().stream().limit(MOST_FINDINGS).toList();
  }
}
