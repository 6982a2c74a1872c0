package org.factdesk.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Checker;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.Span;

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
 * everything else must stay clean. The feature {@code id} is the annotation's id. Each case runs at
 * once, in another order, edit by edit and through bytes, and all must agree.
 */
public final class CheckerCase {
  private final Supplier<? extends Checker> checker;
  private final Map<String, MarkedText> marked = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Object> options = new HashMap<>();
  private String last = "";

  private CheckerCase(Supplier<? extends Checker> checker) {
    this.checker = checker;
  }

  /**
   * @param checker makes a fresh instance each time it is asked
   */
  public static CheckerCase checking(Supplier<? extends Checker> checker) {
    return new CheckerCase(checker);
  }

  /** Adds an article. */
  public CheckerCase article(String id, String markedText) {
    MarkedText text = MarkedText.parse(markedText);
    if (marked.put(id, text) != null) {
      throw new IllegalArgumentException("two articles have the id '" + id + "'");
    }
    List<Annotation> annotations = new ArrayList<>();
    for (MarkedText.Mark mark : text.marks()) {
      annotations.add(annotation(mark, id + "-" + (annotations.size() + 1)));
    }
    annotations.sort(null);
    articles.put(id, Article.of(id, text.text()).withMarks(annotations, List.of()));
    last = id;
    return this;
  }

  private static Annotation annotation(MarkedText.Mark mark, String usualId) {
    SortedMap<String, String> features = new TreeMap<>(mark.features());
    String given = features.remove("id");
    return new Annotation(
        given == null ? usualId : given,
        mark.layer(),
        List.of(mark.span()),
        features,
        "",
        "anna",
        Instant.EPOCH);
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

  /** Changes what is known about the last article. */
  public CheckerCase metadata(UnaryOperator<Metadata> change) {
    Article article = lastArticle();
    articles.put(last, article.withMetadata(change.apply(article.metadata())));
    return this;
  }

  /** Says what the stretches of the last article are; they must cover its text. */
  public CheckerCase sections(List<Section> sections) {
    articles.put(last, lastArticle().withSections(sections));
    return this;
  }

  private Article lastArticle() {
    Article article = articles.get(last);
    if (article == null) {
      throw new IllegalStateException("add an article first");
    }
    return article;
  }

  /** Links two annotations, in whichever articles they are, by the ids that the marks give them. */
  public CheckerCase link(String type, String from, String to) {
    AnnotationRef start = find(from);
    Link link =
        new Link(type + " " + from + " " + to, type, start, find(to), "anna", Instant.EPOCH);
    articles.computeIfPresent(
        start.article(),
        (id, article) -> {
          List<Link> links = new ArrayList<>(article.links());
          links.add(link);
          return article.withMarks(article.annotations(), links);
        });
    return this;
  }

  private AnnotationRef find(String annotation) {
    return articles.values().stream()
        .filter(article -> article.annotations().stream().anyMatch(a -> a.id().equals(annotation)))
        .map(article -> new AnnotationRef(article.id(), annotation))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no annotation has the id '" + annotation + "'"));
  }

  /** Sets an option of the checker. */
  public <T> CheckerCase with(Option<T> option, T value) {
    options.put(option.key(), option.parse(value));
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

  /** Expects no finding at all; suggestions are left aside. */
  public CheckerCase findsNothing() {
    outcome().requireNothing();
    return this;
  }

  /**
   * Expects exactly the words in double brackets to be suggested for marking, and these words among
   * them.
   *
   * @param words the words that would be marked
   * @param mark the layer and some of the features, as in {@code "date value=2021-12-17"}
   */
  public CheckerCase suggests(String words, String mark) {
    outcome().requireSuggestion(words, mark);
    return this;
  }

  /** Expects no suggestion. */
  public CheckerCase suggestsNothing() {
    outcome().requireNoSuggestion();
    return this;
  }

  /** Expects the engine to name a failure with this part in its message. */
  public CheckerCase fails(String messagePart) {
    outcome().requireFailure(messagePart);
    return this;
  }

  private Outcome outcome() {
    Map<String, List<Span>> expected = new LinkedHashMap<>();
    marked.forEach((id, text) -> expected.put(id, text.flagged()));
    List<Article> all = List.copyOf(articles.values());
    return new Outcome(all, expected, new EveryWay(checker, new Options(options), all).run());
  }
}
