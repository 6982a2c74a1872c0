package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Place;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.Presence;
import org.factdesk.store.WorkspaceFolder;

/**
 * The whole workspace at one moment. Immutable; any thread.
 *
 * @param revision grows with every change of any sort
 * @param name of the workspace's folder
 * @param ids of all articles, in the order of the list
 * @param articles by id, those that have been read so far
 * @param ends in which of the articles to look for a link
 * @param annotator whose work the window edits
 * @param openReports what the checkers said last and nobody has set aside, suggestions included
 * @param openByArticle the same by the article of their places, so that a view of one article need
 *     not go through all
 * @param plugins every jar that was found, also those that were refused
 * @param pluginProblems what is set for checkers and does not fit them
 * @param dismissals the findings that people set aside
 * @param checkers what is set for checkers, by id; those that are not named run as usual
 * @param history the steps of this session
 * @param readProblems what could not be read
 * @param others who else has the workspace open, as last seen
 */
public record Snapshot(
    long revision,
    String name,
    List<String> ids,
    Map<String, OpenArticle> articles,
    LinkEnds ends,
    Scheme scheme,
    String annotator,
    SaveState saving,
    CheckState checks,
    List<Report> openReports,
    Map<String, List<Report>> openByArticle,
    List<Plugin> plugins,
    List<Problem> pluginProblems,
    Dismissals dismissals,
    Map<String, CheckerConfig> checkers,
    History history,
    List<Problem> readProblems,
    List<Presence.Other> others) {

  /** What undo would take back, empty for nothing. */
  public Optional<String> undo() {
    return history.last().map(Past::label);
  }

  /** What redo would do again, empty for nothing. */
  public Optional<String> redo() {
    return history.next().map(Past::label);
  }

  /** What could not be read, and what is set for checkers and does not fit. */
  public List<Problem> problems() {
    return Stream.concat(readProblems.stream(), pluginProblems.stream()).toList();
  }

  public Optional<OpenArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Annotation> annotation(AnnotationRef ref) {
    return article(ref.article()).flatMap(open -> open.annotation(ref.annotation()));
  }

  /** All links that start or end at the annotation, in all articles read so far. */
  public Stream<Link> linksOf(AnnotationRef ref) {
    return ends.keepersOf(ref.article())
        .flatMap(id -> article(id).stream())
        .flatMap(open -> open.article().links().stream())
        .filter(link -> link.from().equals(ref) || link.to().equals(ref));
  }

  /** What the checkers said last of an article and nobody has set aside, suggestions included. */
  public List<Report> openReportsIn(String article) {
    return openByArticle.getOrDefault(article, List.of());
  }

  /** What is set for a checker; the usual where nothing is. */
  public CheckerConfig checker(String id) {
    return checkers.getOrDefault(id, CheckerConfig.USUAL);
  }

  /**
   * Dismissals whose finding is not there any more, as the checkers last said. Those of checkers
   * that are not loaded or switched off are left out: nobody looked.
   */
  public List<Dismissal> unmatchedDismissals() {
    if (checks.at().isEmpty()) {
      return List.of();
    }
    Set<String> looked =
        plugins.stream()
            .flatMap(plugin -> plugin.checkers().stream())
            .map(CheckerDescription::id)
            .filter(id -> checker(id).enabled())
            .collect(Collectors.toSet());
    return dismissals.unmatched(checks.results().reports(), looked);
  }

  /**
   * Ids of the articles that are others than in an earlier snapshot, or were not read then. Quick
   * also with very many articles: looks only where something changed.
   */
  public List<String> changedSince(Snapshot before) {
    return Articles.of(articles).changedSince(Articles.of(before.articles));
  }

  /** Why what was made for these articles does not fit any more: one of them has another text. */
  public Optional<Problem> otherText(Stream<String> ids, Snapshot seen) {
    return ids.filter(id -> hasOtherText(id, seen))
        .findFirst()
        .map(id -> new Problem(id, "has just changed on the disk; nothing was done, try again"));
  }

  /** Whether both have read the article, with another text. */
  public boolean hasOtherText(String id, Snapshot seen) {
    OpenArticle now = articles.get(id);
    OpenArticle then = seen.articles.get(id);
    return now != null && then != null && !now.source().text().equals(then.source().text());
  }

  Content content() {
    return new Content(articles, ends, dismissals, checkers, scheme);
  }

  /** All articles that have been read, as checkers see them. */
  List<Article> articlesToCheck() {
    return articles.values().stream().map(OpenArticle::article).toList();
  }

  static Snapshot first(
      WorkspaceFolder folder,
      List<ArticleEntry> entries,
      Dismissals dismissals,
      String annotator,
      Instant now,
      List<Problem> problems) {
    Path name = folder.root().toAbsolutePath().normalize().getFileName();
    return new Snapshot(
        0,
        name == null ? "/" : name.toString(),
        entries.stream().map(ArticleEntry::id).toList(),
        Articles.NONE,
        LinkEnds.NONE,
        folder.scheme(),
        annotator,
        folder
            .readOnly()
            .<SaveState>map(why -> new SaveState.ReadOnly(why.toString()))
            .orElse(new SaveState.Saved(now)),
        new CheckState(false, Optional.empty(), Results.NONE, List.of()),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        dismissals,
        folder.config().checkers(),
        History.none(),
        List.copyOf(problems),
        List.of());
  }

  Snapshot next() {
    Draft draft = new Draft(this);
    draft.revision++;
    return draft.done();
  }

  Snapshot withContent(Content value) {
    Draft draft = new Draft(this);
    draft.articles = value.articles();
    draft.ends = value.ends();
    draft.dismissals = value.dismissals();
    draft.checkers = value.checkers();
    draft.scheme = value.scheme();
    return draft.done();
  }

  /**
   * An article that was read.
   *
   * @param open empty where it could not be read
   */
  record ReadArticle(String id, Optional<OpenArticle> open, List<Problem> problems) {}

  /** With more articles, or without them in the list where they could not be read. */
  Snapshot withRead(List<ReadArticle> read) {
    Map<String, OpenArticle> more = new LinkedHashMap<>();
    Set<String> failed = new HashSet<>();
    Stream.Builder<Problem> found = Stream.builder();
    LinkEnds.Draft arrived = new LinkEnds.Draft(ends);
    for (ReadArticle one : read) {
      one.open()
          .filter(open -> !articles.containsKey(one.id()))
          .filter(open -> more.putIfAbsent(one.id(), open) == null)
          .ifPresent(arrived::add);
      one.problems().forEach(found);
      if (one.open().isEmpty()) {
        failed.add(one.id());
      }
    }
    Draft draft = new Draft(this);
    draft.articles = Articles.of(articles).withAll(more.values());
    draft.ends = arrived.done();
    if (!failed.isEmpty()) {
      draft.ids = ids.stream().filter(id -> !failed.contains(id)).toList();
    }
    draft.readProblems = Stream.concat(readProblems.stream(), found.build()).toList();
    return draft.done();
  }

  /** With articles that are new, in the order of the list. */
  Snapshot withArrived(List<OpenArticle> arrived) {
    LinkEnds.Draft linked = new LinkEnds.Draft(ends);
    arrived.forEach(linked::add);
    List<String> all = new ArrayList<>(ids);
    arrived.forEach(open -> all.add(open.id()));
    all.sort(null);
    Draft draft = new Draft(this);
    draft.ids = List.copyOf(all);
    draft.articles = Articles.of(articles).withAll(arrived);
    draft.ends = linked.done();
    return draft.done();
  }

  /**
   * With what others wrote into a file that a team shares.
   *
   * @param found what is wrong with the file now, instead of what was wrong with it before
   */
  Snapshot withShared(
      String file, Dismissals setAside, Map<String, CheckerConfig> set, List<Problem> found) {
    Draft draft = new Draft(this);
    draft.dismissals = setAside;
    draft.checkers = set;
    draft.readProblems =
        Stream.concat(
                readProblems.stream().filter(problem -> !problem.subject().equals(file)),
                found.stream())
            .toList();
    return draft.done();
  }

  /** With other things to know about a file, in place of those that were known of it. */
  Snapshot withProblemsOf(String file, List<Problem> found) {
    Draft draft = new Draft(this);
    draft.readProblems =
        Stream.concat(
                readProblems.stream()
                    .filter(problem -> !problem.subject().equals(file))
                    .filter(problem -> !problem.subject().startsWith(file + ":")),
                found.stream())
            .toList();
    return draft.done();
  }

  /** With one thing more that a person should know; once. */
  Snapshot withProblem(Problem found) {
    if (readProblems.contains(found)) {
      return this;
    }
    Draft draft = new Draft(this);
    draft.readProblems = Stream.concat(readProblems.stream(), Stream.of(found)).toList();
    return draft.done();
  }

  Snapshot withSaving(SaveState value) {
    Draft draft = new Draft(this);
    draft.saving = value;
    return draft.done();
  }

  Snapshot withChecks(CheckState value) {
    Draft draft = new Draft(this);
    draft.checks = value;
    return draft.done();
  }

  Snapshot withPlugins(List<Plugin> value, List<Problem> found) {
    Draft draft = new Draft(this);
    draft.plugins = List.copyOf(value);
    draft.pluginProblems = List.copyOf(found);
    return draft.done();
  }

  Snapshot withOthers(List<Presence.Other> value) {
    Draft draft = new Draft(this);
    draft.others = value;
    return draft.done();
  }

  Snapshot withHistory(History value) {
    Draft draft = new Draft(this);
    draft.history = value;
    return draft.done();
  }

  /** A copy that is being changed. */
  private static final class Draft {
    private final Snapshot before;
    private long revision;
    private List<String> ids;
    private Map<String, OpenArticle> articles;
    private LinkEnds ends;
    private SaveState saving;
    private CheckState checks;
    private List<Plugin> plugins;
    private List<Problem> pluginProblems;
    private Dismissals dismissals;
    private Map<String, CheckerConfig> checkers;
    private Scheme scheme;
    private History history;
    private List<Problem> readProblems;
    private List<Presence.Other> others;

    Draft(Snapshot before) {
      this.before = before;
      this.revision = before.revision;
      this.ids = before.ids;
      this.articles = before.articles;
      this.ends = before.ends;
      this.saving = before.saving;
      this.checks = before.checks;
      this.plugins = before.plugins;
      this.pluginProblems = before.pluginProblems;
      this.dismissals = before.dismissals;
      this.checkers = before.checkers;
      this.scheme = before.scheme;
      this.history = before.history;
      this.readProblems = before.readProblems;
      this.others = before.others;
    }

    /** Goes through all reports only where they, or the dismissals, are others than before. */
    @SuppressWarnings("ReferenceEquality") // the very same ones: comparing all would cost as much
    private List<Report> openReports() {
      Results results = checks.results();
      if (results == before.checks.results() && dismissals == before.dismissals) {
        return before.openReports;
      }
      return dismissals.all().isEmpty()
          ? results.reports()
          : results.reports().stream().filter(report -> !dismissals.hide(report)).toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very same list as before, see above
    private Map<String, List<Report>> byArticle(List<Report> open) {
      if (open == before.openReports) {
        return before.openByArticle;
      }
      Map<String, List<Report>> byArticle = new HashMap<>();
      for (Report report : open) {
        List<Place> places = report.finding().places();
        for (int i = 0; i < places.size(); i++) {
          String article = places.get(i).article();
          if (places.subList(0, i).stream().noneMatch(place -> place.article().equals(article))) {
            byArticle.computeIfAbsent(article, id -> new ArrayList<>(4)).add(report);
          }
        }
      }
      return Collections.unmodifiableMap(byArticle);
    }

    Snapshot done() {
      List<Report> open = openReports();
      return new Snapshot(
          revision,
          before.name,
          ids,
          articles,
          ends,
          scheme,
          before.annotator,
          saving,
          checks,
          open,
          byArticle(open),
          plugins,
          pluginProblems,
          dismissals,
          checkers,
          history,
          readProblems,
          others);
    }
  }
}
