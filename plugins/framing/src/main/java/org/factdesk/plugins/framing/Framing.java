package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Offers to mark wording that takes a side. */
public final class Framing implements ArticleChecker {
  static final String LAYER = "framing";

  static final FindingKind WORDING =
      new FindingKind("wording", Severity.SUGGESTION, "Wording that takes a side could be marked.");

  static final FindingKind SCARE_QUOTES =
      new FindingKind(
          "scare-quotes",
          Severity.SUGGESTION,
          "Quotation marks that keep a word at a distance could be marked.");

  static final Option<List<String>> WORDS =
      Option.lines(
          "words", Framing.class, "words.txt", "The wording to look for, an entry a line.");

  static final Option<Double> MOST =
      Option.number("most", 8, 1, 50, "How many suggestions an article of 400 words gets at most.");

  private final WordList usual = WordList.of(WORDS.usual());

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("framing", "Framing")
        .reads(LAYER)
        .reports(WORDING, SCARE_QUOTES)
        .options(WORDS, MOST);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    List<String> lines = options.get(WORDS);
    WordList words = lines.equals(WORDS.usual()) ? usual : WordList.of(lines);
    Reading reading = Reading.of(article, words);
    List<Offer> offers = new ArrayList<>(reading.wordings());
    offers.addAll(ScareQuotes.in(reading));
    long most = Math.round(options.get(MOST) * Math.max(1, reading.length() / 400.0));
    return offers.stream()
        .sorted(Comparator.comparing(Offer::span))
        .limit(most)
        .map(offer -> offer.finding(article))
        .toList();
  }
}
