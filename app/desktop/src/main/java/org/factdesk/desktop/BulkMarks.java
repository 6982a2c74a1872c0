package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.bulk.BulkListener;
import org.factdesk.desktop.bulk.BulkPane;
import org.factdesk.desktop.bulk.BulkSearch;
import org.factdesk.desktop.bulk.BulkSearch.Found;
import org.factdesk.desktop.bulk.Proposal;
import org.factdesk.desktop.bulk.SearchBar;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Place;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.text.TextQuery;
import org.factdesk.workspace.NewLink;
import org.factdesk.workspace.NewMark;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Steps;
import org.factdesk.workspace.Workspace;

/**
 * Marks all words that are the same, and copies marks onto passages that other articles print
 * again: both show what they would do first. Event thread only; it searches elsewhere.
 */
final class BulkMarks implements Feature, BulkListener {
  private static final Texts TEXTS = Texts.of(BulkPane.class);
  private static final String TAB = "bulk";
  private static final int QUOTE = 200;

  private final Bench bench;
  private final BulkPane pane = new BulkPane(this);

  /** Grows with each search: one that is not the newest gives up. */
  private final AtomicInteger searches = new AtomicInteger();

  /** Whether the first answer is still to come: the focus goes to it. */
  private boolean begun;

  private Optional<SearchBar> bar = Optional.empty();
  private Map<String, String> features = Map.of();
  private String featuresOf = "";
  private List<Link> links = List.of();

  BulkMarks(Bench bench) {
    this.bench = bench;
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 240, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "mark-all", Menu.MARK, 3, this::markAll)
            .keys("M")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "copy-marks", Menu.MARK, 3, this::copyMarks)
            .keys("R")
            .when(now -> now.open().isPresent()));
  }

  private static boolean hasMarks(Situation now) {
    return now.open().filter(open -> !open.article().annotations().isEmpty()).isPresent();
  }

  @Override
  public void show(Situation before, Situation now) {
    if (pane.isResting()) {
      pane.rest();
    }
  }

  /** There is nothing to begin with: says what there would have to be. */
  private void rest() {
    searches.incrementAndGet();
    bar = Optional.empty();
    pane.begin("");
    pane.rest();
    bench.panes().showTab(TAB);
  }

  private void markAll() {
    Situation now = bench.session().situation();
    if (now.selected().isEmpty() && now.words().isEmpty()) {
      rest();
      return;
    }
    Article article = now.open().orElseThrow().article();
    Optional<Annotation> mark = now.selected().filter(chosen -> now.words().isEmpty());
    String words =
        mark.map(chosen -> chosen.spans().get(0))
            .or(now::words)
            .map(span -> Words.oneLine(span.in(article.text())))
            .orElse("");
    List<String> layers = new ArrayList<>();
    mark.map(Annotation::layer).ifPresent(layers::add);
    now.snapshot().orElseThrow().scheme().layers().stream()
        .map(Layer::id)
        .filter(layer -> !layers.contains(layer))
        .forEach(layers::add);
    features = mark.<Map<String, String>>map(Annotation::features).orElse(Map.of());
    featuresOf = mark.map(Annotation::layer).orElse("");
    bar = Optional.of(new SearchBar(words.length() > QUOTE ? "" : words, layers, this));
    pane.begin(bar.get());
    begun = true;
    bench.panes().showTab(TAB);
    searchChanged();
  }

  @Override
  public void searchChanged() {
    Optional<Snapshot> snapshot = bench.session().situation().snapshot();
    Optional<String> here = bench.session().situation().article();
    if (bar.isEmpty() || snapshot.isEmpty() || here.isEmpty()) {
      return;
    }
    TextQuery query = bar.get().query();
    String layer = bar.get().layer();
    List<String> ids = bar.get().everywhere() ? snapshot.get().ids() : List.of(here.get());
    search(ids, search -> search.occurrences(query, layer));
  }

  private void copyMarks() {
    Situation now = bench.session().situation();
    if (!hasMarks(now)) {
      rest();
      return;
    }
    Article article = now.open().orElseThrow().article();
    bar = Optional.empty();
    links = article.links();
    begun = true;
    pane.begin(TEXTS.get("copies-of", Words.cut(Words.title(article), 60)));
    bench.panes().showTab(TAB);
    search(now.snapshot().orElseThrow().ids(), search -> search.reprints(article));
  }

  private void search(List<String> ids, Function<BulkSearch, Found> how) {
    int mine = searches.incrementAndGet();
    BooleanSupplier givenUp = () -> searches.get() != mine;
    Optional<Workspace> workspace = bench.session().workspace();
    if (workspace.isEmpty()) {
      return;
    }
    Workspace open = workspace.get();
    BulkSearch search =
        new BulkSearch(
            ids,
            id -> open.read(id).map(OpenArticle::article),
            looked -> EventThread.later(() -> tell(mine, looked, ids.size())),
            givenUp);
    EventThread.elsewhere(() -> how.apply(search), found -> found(mine, found));
  }

  private void tell(int search, int looked, int of) {
    if (searches.get() == search && of > 1) {
      pane.progress(looked, of);
    }
  }

  private void found(int search, Found found) {
    Optional<Snapshot> snapshot = bench.session().situation().snapshot();
    if (searches.get() == search && snapshot.isPresent()) {
      searches.incrementAndGet(); // progress that comes late has nothing to say any more
      pane.show(found, snapshot.get());
      if (begun && pane.isShowing()) {
        begun = false;
        pane.takeFocus();
      }
    }
  }

  @Override
  public void make(List<Proposal> ticked) {
    Map<String, String> same =
        bar.filter(shown -> shown.layer().equals(featuresOf)).isPresent() ? features : Map.of();
    boolean copies = bar.isEmpty();
    List<Link> between = links;
    searches.incrementAndGet();
    pane.say("", TEXTS.get("marking", ticked.size()));
    bench.view().requestFocusInWindow();
    bench
        .session()
        .applyElsewhere(
            steps ->
                Optional.of(
                    copies
                        ? copies(steps, ticked, between)
                        : steps.markAll(all(steps, ticked, same))),
            made -> pane.say("", made.map(step -> TEXTS.get("done", step.label())).orElse("")));
  }

  private static List<NewMark> all(Steps steps, List<Proposal> ticked, Map<String, String> same) {
    return ticked.stream()
        .map(one -> new NewMark(one.article(), steps.fresh(one.layer(), one.spans(), same)))
        .toList();
  }

  /** A link is copied where both its ends are, into the same article. */
  private static Step copies(Steps steps, List<Proposal> ticked, List<Link> links) {
    List<NewMark> marks = new ArrayList<>();
    Map<String, Map<String, AnnotationRef>> made = new HashMap<>();
    for (Proposal one : ticked) {
      Annotation like = one.like().get(0);
      NewMark mark =
          new NewMark(
              one.article(),
              steps.fresh(like.layer(), one.spans(), like.features()).withNote(like.note()));
      marks.add(mark);
      made.computeIfAbsent(one.article(), id -> new HashMap<>()).putIfAbsent(like.id(), mark.ref());
    }
    List<NewLink> copied = new ArrayList<>();
    for (Map<String, AnnotationRef> ends : made.values()) {
      for (Link link : links) {
        AnnotationRef from = ends.get(link.from().annotation());
        AnnotationRef to = ends.get(link.to().annotation());
        if (from != null && to != null && !link.acrossArticles()) {
          copied.add(new NewLink(link.type(), from, to));
        }
      }
    }
    return steps.copyMarks(marks, copied);
  }

  @Override
  public void goTo(Proposal proposal) {
    bench.navigation().goTo(new Place(proposal.article(), proposal.span(), proposal.words()));
  }

  @Override
  public void leave() {
    searches.incrementAndGet();
    pane.rest();
    bench.view().requestFocusInWindow();
  }
}
