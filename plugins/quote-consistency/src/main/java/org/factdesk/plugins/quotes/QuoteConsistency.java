package org.factdesk.plugins.quotes;

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

/** Finds quotations that are worded or attributed differently elsewhere. */
public final class QuoteConsistency implements CrossArticleChecker<Said> {
  static final FindingKind ALTERED =
      new FindingKind(
          "altered-quotation",
          Severity.WARNING,
          "A quotation has another word here than where the same words are quoted elsewhere.");

  static final FindingKind OTHER_SPEAKER =
      new FindingKind(
          "other-speaker", Severity.WARNING, "The same words are attributed to somebody else.");

  static final FindingKind REWORDED =
      new FindingKind(
          "reworded-quotation",
          Severity.NOTE,
          "A quotation differs in several or small words from one like it, as translations do.");

  static final FindingKind TRIMMED =
      new FindingKind(
          "trimmed-quotation",
          Severity.NOTE,
          "A quotation leaves out words, unmarked, on which its sense may hang.");

  static final FindingKind MERGED =
      new FindingKind(
          "merged-quotation",
          Severity.NOTE,
          "A quotation runs together what is quoted apart elsewhere.");

  static final FindingKind UNCLOSED =
      new FindingKind(
          "unclosed-quotation", Severity.NOTE, "A quotation begins, and no mark ends it.");

  static final Option<Double> FEWEST_WORDS =
      Option.number(
          "fewest-words",
          5,
          3,
          30,
          "How many words of a quotation must be the same for it to be compared at all.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("quote-consistency", "Quote consistency")
        .reads("claim", "source")
        .reports(ALTERED, OTHER_SPEAKER, REWORDED, TRIMMED, MERGED, UNCLOSED)
        .options(FEWEST_WORDS);
  }

  @Override
  public List<Mention<Said>> extract(Article article, Options options) {
    return new QuotedArticle(article).mentions(options.get(FEWEST_WORDS).intValue());
  }

  @Override
  public List<Finding> compare(FactGroup<Said> group, Options options) {
    boolean seams = !group.mentions().get(0).fact().next().isEmpty();
    return seams
        ? Seams.findings(group)
        : Comparison.of(group, options.get(FEWEST_WORDS).intValue()).findings();
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return new QuotedArticle(article).unclosed();
  }
}
