package org.factdesk.plugins.reprints;

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
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.Anchors;

/**
 * Finds articles that reprint each other, and passages that articles share: word for word, edited,
 * or rewritten with other words for the same things.
 *
 * <p>A finding of {@code reprint}, {@code shared-passage} or {@code rewritten-passage} has one
 * place in each of its articles: the whole passage, for a reprint the first paragraph. The article
 * that was published first comes first; those whose day of publication is not known come last,
 * articles of one day by their ids. A finding of {@code marks-to-carry} has two places: first the
 * words to be marked, then those that are marked in the other article.
 */
public final class Reprints implements CrossArticleChecker<Reading> {
  static final FindingKind REPRINT =
      new FindingKind(
          "reprint", Severity.NOTE, "Articles have most of their words from one another.");

  static final FindingKind SHARED_PASSAGE =
      new FindingKind(
          "shared-passage",
          Severity.NOTE,
          "Articles share a passage, word for word or edited here and there.");

  static final FindingKind REWRITTEN_PASSAGE =
      new FindingKind(
          "rewritten-passage",
          Severity.NOTE,
          "Articles tell the same things in the same order in other words.");

  static final FindingKind MARKS_TO_CARRY =
      new FindingKind(
          "marks-to-carry",
          Severity.SUGGESTION,
          "Words of a shared passage are marked in one article and not in another.");

  static final Option<Double> LIKENESS =
      Option.number(
          "likeness",
          0.55,
          0.3,
          1,
          "From which share of runs of five words that both hold two articles are reprints.");

  static final Option<Double> FEWEST_WORDS =
      Option.number("fewest-words", 15, 8, 200, "How many words a shared passage has at least.");

  static final Option<Double> MOST_ARTICLES =
      Option.number(
          "most-articles",
          60,
          2,
          500,
          "What stands in more articles than this is taken for boilerplate and not reported.");

  /** Hashes are written with digits and letters. */
  private static final int RADIX = 36;

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("reprints", "Reprints")
        .reads(
            "claim",
            "claimer",
            "content",
            "cue",
            "date",
            "evidence",
            "frame",
            "framing",
            "mark",
            "object",
            "role",
            "source",
            "target",
            "technique",
            "verdict")
        .reports(REPRINT, SHARED_PASSAGE, REWRITTEN_PASSAGE, MARKS_TO_CARRY)
        .options(LIKENESS, FEWEST_WORDS, MOST_ARTICLES);
  }

  /** The article under each anchor of its passages, always at its first words. */
  @Override
  public List<Mention<Reading>> extract(Article article, Options options) {
    Reading reading = Reading.of(article);
    List<Mention<Reading>> mentions = new ArrayList<>();
    for (int anchor : Anchors.of(reading.anchors()).hashes()) {
      int first = reading.parts().get(0).begin();
      Place place = article.place(new Span(first, first + 1));
      mentions.add(new Mention<>(Integer.toString(anchor, RADIX), place, reading));
    }
    return mentions;
  }

  @Override
  public List<Finding> compare(FactGroup<Reading> group, Options options) {
    List<Mention<Reading>> mentions = group.mentions();
    if (mentions.size() < 2 || mentions.size() > options.get(MOST_ARTICLES)) {
      return List.of();
    }
    int anchor = Integer.parseInt(group.key(), RADIX);
    List<Anchors> anchors =
        mentions.stream().map(mention -> Anchors.of(mention.fact().anchors())).toList();
    boolean copies = Copies.meet(anchor, anchors);
    boolean passages = !anchors.get(0).hasLesserBeside(anchor, anchors);
    List<Member> members = copies || passages ? Member.of(mentions) : List.of();
    List<Finding> findings = new ArrayList<>();
    if (copies) {
      findings.addAll(Copies.among(members, anchor, options.get(LIKENESS)));
    }
    if (passages) {
      Passage.around(anchor, members)
          .forEach(passage -> findings.addAll(passage.findings(options)));
    }
    return findings;
  }
}
