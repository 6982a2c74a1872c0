package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Offers to mark wording that takes a side. */
public final class Framing implements CrossArticleChecker<Telling> {
  static final String LAYER = "framing";

  static final FindingKind WORDING =
      new FindingKind("wording", Severity.SUGGESTION, "Wording that takes a side could be marked.");

  static final FindingKind SCARE_QUOTES =
      new FindingKind(
          "scare-quotes",
          Severity.SUGGESTION,
          "Quotation marks that keep a word at a distance could be marked.");

  static final FindingKind OTHER_WORD =
      new FindingKind(
          "other-word", Severity.NOTE, "Two articles tell the same with words of different sides.");

  static final Option<List<String>> WORDS =
      Option.lines("words", Framing.class, "words.txt", "The wording to look for.");

  static final Option<List<String>> SYNONYMS =
      Option.lines(
          "synonyms",
          Framing.class,
          "synonyms.txt",
          "Words for the same thing that take different sides.");

  static final Option<Double> MOST =
      Option.number("most", 8, 1, 50, "How many suggestions an article of 400 words gets at most.");

  /** A key that more sentences share means nothing. */
  private static final int MOST_ALIKE = 60;

  private static final int MOST_TELLINGS = 15;

  private final WordList usualWords = WordList.of(WORDS.usual());
  private final WordList usualSynonyms = WordList.of(SYNONYMS.usual());

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("framing", "Framing")
        .reads(LAYER)
        .reports(WORDING, SCARE_QUOTES, OTHER_WORD)
        .options(WORDS, SYNONYMS, MOST);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    Reading reading = Reading.of(article, list(WORDS, usualWords, options));
    List<Offer> offers = new ArrayList<>(reading.wordings());
    offers.addAll(ScareQuotes.in(reading));
    long most = Math.round(options.get(MOST) * Math.max(1, reading.length() / 400.0));
    return offers.stream()
        .sorted(Comparator.comparing(Offer::span))
        .limit(most)
        .map(offer -> offer.finding(article))
        .toList();
  }

  /** Parsing a list for each article would cost more than looking for its words. */
  private static WordList list(Option<List<String>> option, WordList usual, Options options) {
    List<String> lines = options.get(option);
    return lines.equals(option.usual()) ? usual : WordList.of(lines);
  }

  @Override
  public List<Mention<Telling>> extract(Article article, Options options) {
    Reading reading = Reading.of(article, list(SYNONYMS, usualSynonyms, options));
    return reading.tellings().stream()
        .limit(MOST_TELLINGS)
        .flatMap(told -> told.mentions(article))
        .toList();
  }

  @Override
  public List<Finding> compare(FactGroup<Telling> group, Options options) {
    List<Mention<Telling>> told = group.mentions();
    List<Finding> findings = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (int i = 1; i < told.size() && told.size() <= MOST_ALIKE; i++) {
      for (int j = 0; j < i; j++) {
        if (areRivals(told.get(i), told.get(j)) && shown.add(terms(told.get(i), told.get(j)))) {
          findings.add(finding(told.get(i), told.get(j)));
        }
      }
    }
    return findings;
  }

  private static boolean areRivals(Mention<Telling> one, Mention<Telling> other) {
    return !one.place().article().equals(other.place().article())
        && one.fact().rivals(other.fact());
  }

  private static String terms(Mention<Telling> one, Mention<Telling> other) {
    return new TreeSet<>(List.of(one.fact().term(), other.fact().term())).toString();
  }

  private static Finding finding(Mention<Telling> later, Mention<Telling> earlier) {
    return Finding.of(
            OTHER_WORD,
            "“%s” here, “%s” in %s, of the same; see which of them the source bears out"
                .formatted(
                    later.place().quote(), earlier.place().quote(), earlier.place().article()))
        .at(List.of(later, earlier))
        .about(terms(later, earlier) + " " + later.fact().about())
        .because(
            new Evidence.Quote(
                earlier.place(), "tells the same in nearly the same words, but for this one"));
  }
}
