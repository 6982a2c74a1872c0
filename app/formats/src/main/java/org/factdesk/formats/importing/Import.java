package org.factdesk.formats.importing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Trouble;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/**
 * Brings articles and marks of files into a workspace. Documents are taken one after the other and
 * not held. One use; not for the event thread.
 */
public final class Import {
  private static final char MARK = '\uFEFF';

  private final Survey survey;
  private final Consumer<Trouble> told;
  private final Consumer<Problem> noted;
  private final ImportReport.Tally tally = new ImportReport.Tally();
  private final Shelf shelf;

  /** By the file's id: the article that the document became. */
  private final Map<String, String> articles = new HashMap<>();

  /** By article: the work that was there before this import. */
  private final Map<String, List<AnnotationSet>> before = new HashMap<>();

  /** Links whose ends are not all in sight yet. */
  private final List<Tie> open = new ArrayList<>();

  private final MarkNames names = new MarkNames();
  private final Way way;

  /**
   * What an import goes by.
   *
   * @param annotator whose work it is where the files do not say
   * @param at when marks were made of which the files do not say it
   */
  public record Terms(LabelMapping mapping, String annotator, Instant at) {}

  /**
   * What all parts of an import share.
   *
   * @param rules by label, those of the mapping
   * @param keepsIds whether the format holds ids, so that those of the files are used
   */
  record Way(
      Terms terms,
      Map<String, LabelMapping.Rule> rules,
      boolean keepsIds,
      Annotators annotators,
      Consumer<Trouble> told,
      ImportReport.Tally tally) {}

  /**
   * An import of what a survey saw.
   *
   * @param told is given each piece that is not used, or has no place
   * @param noted is given what a person should know of what is used
   */
  public Import(
      Survey survey, Terms terms, Shelf shelf, Consumer<Trouble> told, Consumer<Problem> noted) {
    this.survey = survey;
    this.way =
        new Way(
            terms,
            new HashMap<>(terms.mapping().labels()),
            survey.format().holds().contains(Aspect.ID),
            new Annotators(survey.annotators(), terms.annotator()),
            this::tell,
            tally);
    this.shelf = shelf;
    this.told = told;
    this.noted = noted;
  }

  /** What the labels that a survey saw mean in a scheme, as far as names tell. */
  public static LabelMapping proposal(Survey survey, Scheme scheme) {
    return Proposal.of(survey, scheme);
  }

  /** The scheme with all that the mapping leads to; the very same one where it lacks nothing. */
  public static Scheme scheme(Survey survey, LabelMapping mapping, Scheme scheme) {
    return SchemeGrowth.of(survey, mapping, scheme).scheme();
  }

  /** What {@link #scheme} adds, a few words each, such as {@code layer person}. */
  public static List<String> additions(Survey survey, LabelMapping mapping, Scheme scheme) {
    return SchemeGrowth.of(survey, mapping, scheme).added();
  }

  /**
   * Brings everything in.
   *
   * @throws IOException where nothing more can be read
   * @throws Monitor.StoppedWork where the monitor wishes it; what was put until then is whole
   */
  public ImportReport run(Monitor monitor) throws IOException {
    try (Documents read = survey.read(this::tell)) {
      for (Optional<Document> next = read.next(); next.isPresent(); next = read.next()) {
        monitor.check(Monitor.Stage.READING, tally.documents++, survey.documents());
        take(next.get());
      }
    }
    new LinksArriving(shelf, way, names, articles).take(open);
    return tally.report();
  }

  /** How it has gone so far. */
  public ImportReport report() {
    return tally.report();
  }

  private void tell(Trouble trouble) {
    tally.listed++;
    told.accept(Halves.onOneLine(trouble));
  }

  private void take(Document document) {
    Counting counting = survey.offsets().of(document);
    if (!counting.equals(survey.rule())) {
      String words = ImportReport.words(counting);
      tally.otherwise.merge(words, 1, Integer::sum);
      noted.accept(
          Problem.note(
              document.id(),
              "counts " + words + ", not " + ImportReport.words(survey.rule()) + " as usual"));
    }
    Optional<Ground> ground = ground(document);
    if (ground.isEmpty()) {
      document.marks().forEach(mark -> tell(MarksArriving.trouble(mark, "its article is missing")));
      return;
    }
    Article article = ground.get().article();
    Places places = new Places(document.text(), counting);
    List<AnnotationSet> had = shelf.work().apply(article.id());
    articles.put(document.id(), article.id());
    List<AnnotationSet> named = before(document, article.id(), had);
    MarksArriving marks = new MarksArriving(document, ground.get(), way, places, had, named);
    names.add(document.id(), marks.take(shelf.put()));
    List<Tie> own = new ArrayList<>();
    for (Tie tie : document.ties()) {
      boolean inside =
          tie.fromArticle().equals(document.id()) && tie.toArticle().equals(document.id());
      (inside ? own : open).add(tie);
    }
    new LinksArriving(shelf, way, names, articles).take(own);
  }

  /** The work whose marks a document's ids may name: ids such as {@code T1} are used everywhere. */
  private List<AnnotationSet> before(Document document, String article, List<AnnotationSet> had) {
    before.putIfAbsent(article, had);
    boolean same =
        article.equals(document.id()) || !survey.format().holds().contains(Aspect.ARTICLE);
    return same && way.keepsIds() ? before.getOrDefault(article, had) : List.of();
  }

  /** The article that the marks go onto, and how their places move. */
  record Ground(Article article, Rebase rebase) {}

  private Optional<Ground> ground(Document document) {
    String read = document.text();
    int dropped = !read.isEmpty() && read.charAt(0) == MARK ? 1 : 0;
    String text = Halves.whole(read.substring(dropped));
    if (text.isBlank()) {
      tell(new Trouble(document.id(), 0, "has no text, so it is no article", ""));
      return Optional.empty();
    }
    String whole = dropped == 0 ? text : MARK + text;
    Optional<Ground> known =
        shelf
            .article()
            .apply(document.id())
            .flatMap(article -> on(article, whole, 0).or(() -> on(article, text, dropped)));
    if (known.isEmpty()) {
      known =
          shelf
              .sameText()
              .apply(whole)
              .or(() -> shelf.sameText().apply(text))
              .flatMap(article -> on(article, whole, 0).or(() -> on(article, text, dropped)));
      known.ifPresent(
          there ->
              noted.accept(
                  Problem.note(
                      document.id(),
                      "has the text of " + there.article().id() + ", so its marks go there")));
    }
    if (known.isPresent()) {
      return known;
    }
    return survey.format().plainTexts()
        ? added(document, text, dropped)
        : added(document, whole, 0);
  }

  private static Optional<Ground> on(Article article, String text, int dropped) {
    if (article.text().equals(text)) {
      return Optional.of(new Ground(article, Rebase.by(dropped)));
    }
    return Rebase.between((dropped == 1 ? " " : "") + text, article.text())
        .map(rebase -> new Ground(article, rebase));
  }

  private Optional<Ground> added(Document document, String text, int dropped) {
    Map<String, String> facts = new HashMap<>(document.metadata());
    String origin = facts.getOrDefault(Facts.PUBLISHED_ORIGIN, "");
    if (origin.equals("read-from-text") || origin.equals("inferred")) {
      facts.remove(Facts.PUBLISHED); // it is found in the text again, with its reason
    }
    Optional<Article> made =
        shelf
            .add()
            .add(
                document.id(),
                text,
                GivenFacts.of(facts),
                problem -> {
                  if (problem.isFailure()) {
                    tell(new Trouble(problem.subject(), 0, problem.message(), ""));
                  } else {
                    noted.accept(problem);
                  }
                });
    tally.added += made.isPresent() ? 1 : 0;
    return made.map(article -> new Ground(article, Rebase.by(dropped)));
  }
}
