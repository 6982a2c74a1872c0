package org.factdesk.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;

/**
 * Articles given to a checker, and what it is expected to say:
 *
 * <pre>{@code
 * checking(ConflictingDates::new)
 *     .article("north", "The trial opened on [[December 17|date of=trial value=2013-12-17]].")
 *     .article("south", "It opened on [[December 18|date of=trial value=2013-12-18]].")
 *     .finds(ConflictingDates.CONFLICT, "trial is dated");
 * }</pre>
 *
 * <p>{@code [words|layer feature=value]} is annotated; {@code [[words]]} is expected to be flagged;
 * everything else must stay clean. {@code [words|claim #c said-by->s]} has the id {@code c} and is
 * linked to the mark with the id {@code s}, in whichever article that is. A value with spaces
 * stands in single quotes; a backslash makes a bracket plain text.
 *
 * <p>Each case runs at once, twice with one instance, with the articles in another order, edit by
 * edit and through bytes; all must agree. Each fix of each finding is carried out and must make its
 * finding go away. A case may be asked several things, one after the other. Not for several
 * threads.
 */
public final class CheckerCase {
  private final Supplier<? extends Checker> checker;
  private final MarkedArticles articles = new MarkedArticles();
  private final Map<String, Object> options = new HashMap<>();

  private CheckerCase(Supplier<? extends Checker> checker) {
    this.checker = checker;
  }

  /**
   * @param checker makes a fresh instance each time it is asked
   */
  public static CheckerCase checking(Supplier<? extends Checker> checker) {
    return new CheckerCase(checker);
  }

  /**
   * Adds an article.
   *
   * @throws IllegalArgumentException showing where a mark is not written as it should be, or naming
   *     an id that two articles or marks share
   */
  public CheckerCase article(String id, String markedText) {
    articles.add(id, markedText);
    return this;
  }

  /** Says on which day, {@code 2022-02-04}, the last article was published. */
  public CheckerCase published(String day) {
    return published(day, day);
  }

  /** Says between which days, both included, the last article was published. */
  public CheckerCase published(String from, String to) {
    DateRange days = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    return metadata(known -> known.withPublished(Metadatum.given(days)));
  }

  /** Says what the last article is called. */
  public CheckerCase title(String title) {
    return metadata(known -> known.withTitle(Metadatum.given(title)));
  }

  /** Says who published the last article. */
  public CheckerCase outlet(String outlet) {
    return metadata(known -> known.withOutlet(Metadatum.given(outlet)));
  }

  /** Says where the last article stands on the web. */
  public CheckerCase url(String url) {
    return metadata(known -> known.withUrl(Metadatum.given(url)));
  }

  /** Says in which language, {@code en}, the last article is. */
  public CheckerCase language(String language) {
    return metadata(known -> known.withLanguage(Metadatum.given(language)));
  }

  /** Changes what is known about the last article, origins and certainties included. */
  public CheckerCase metadata(UnaryOperator<Metadata> change) {
    articles.change(article -> article.withMetadata(change.apply(article.metadata())));
    return this;
  }

  /** Says what the stretches of the last article are; they must cover its text. */
  public CheckerCase sections(List<Section> sections) {
    articles.change(article -> article.withSections(sections));
    return this;
  }

  /**
   * Links two marks, in whichever articles they are, by the ids that they give themselves: {@code
   * .link("c", "said-by", "s")} for {@code [words|claim #c]} and {@code [words|source #s]}.
   */
  public CheckerCase link(String from, String type, String to) {
    articles.link(from, type, to);
    return this;
  }

  /**
   * Sets an option of the checker.
   *
   * @throws IllegalArgumentException naming the option and what it takes, where the value does not
   *     fit; or what to add, where the checker's description does not declare the option, since no
   *     workspace could set it then
   */
  public <T> CheckerCase option(Option<T> option, T value) {
    CheckerDescription description = checker.get().description();
    if (description.options().stream().noneMatch(one -> one.key().equals(option.key()))) {
      throw new IllegalArgumentException(
          "the description of '%s' does not declare the option '%s'; add it there with .options(…)"
              .formatted(description.id(), option.key()));
    }
    return option(option.key(), option.parse(value));
  }

  CheckerCase option(String key, Object value) {
    options.put(key, value);
    return this;
  }

  /**
   * Expects exactly the words in double brackets to be flagged, and a finding of this kind whose
   * message has all of these parts. Suggestions are looked at when the kind is one, else left
   * aside.
   *
   * @throws AssertionError showing what was expected and what came
   */
  public CheckerCase finds(FindingKind kind, String... messageParts) {
    outcome().requireFinding(kind, List.of(messageParts));
    return this;
  }

  /**
   * Expects no finding at all; suggestions are left aside.
   *
   * @throws AssertionError showing what came
   */
  public CheckerCase findsNothing() {
    outcome().requireNothing();
    return this;
  }

  /**
   * Expects the findings to offer exactly these fixes, in any order, the same label once for each
   * finding that offers it. Whether a fix settles its finding is looked at in every case.
   *
   * @throws AssertionError showing the fixes that came
   */
  public CheckerCase fixes(String... labels) {
    outcome().requireFixes(List.of(labels));
    return this;
  }

  /**
   * Expects exactly the words in double brackets to be suggested for marking, and these words among
   * them.
   *
   * @param words the words that would be marked
   * @param mark the layer and some of the features, as in {@code "date value=2021-12-17"}
   * @throws AssertionError showing what was expected and what came
   */
  public CheckerCase suggests(String words, String mark) {
    outcome().requireSuggestion(words, mark);
    return this;
  }

  /**
   * Expects no suggestion.
   *
   * @throws AssertionError showing what came
   */
  public CheckerCase suggestsNothing() {
    outcome().requireNoSuggestion();
    return this;
  }

  /**
   * Expects the engine to name a failure with this part in its message, as when a checker throws.
   *
   * @throws AssertionError showing the failures that came
   */
  public CheckerCase fails(String messagePart) {
    outcome().requireFailure(messagePart);
    return this;
  }

  private Outcome outcome() {
    return Outcome.of(ways(), articles.flagged());
  }

  /** The articles of this case, to be looked at in every way. */
  EveryWay ways() {
    List<Article> all = articles.all();
    return new EveryWay(checker, new Options(options), all);
  }
}
