package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.search.ChangedWords;
import org.factdesk.desktop.search.CorpusSearch;
import org.factdesk.desktop.search.CorpusSearch.News;
import org.factdesk.desktop.search.Hit;
import org.factdesk.desktop.search.SearchListener;
import org.factdesk.desktop.search.SearchPane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Steps;
import org.factdesk.workspace.Workspace;

/** The search of all articles, and marking what it finds. Event thread only. */
final class Searching implements Feature, SearchListener {
  private static final Texts TEXTS = Texts.of(SearchPane.class);
  private static final String TAB = "search";
  private static final String CHANGED = "changed";
  private static final int MOST_MARKED = 5000;
  private static final int LONGEST = 2000;

  private final Bench bench;
  private final SearchPane pane = new SearchPane(this);
  private final Set<String> articles = new HashSet<>();

  /** Read by the search, which goes on elsewhere, to learn that another has begun. */
  private volatile long current;

  /** What has been read of the articles for words that differ. */
  private ChangedWords changed = new ChangedWords();

  private List<Hit> inOrder = new ArrayList<>();

  /** What was searched, while the hits could become wrong by an edit. */
  private Optional<Snapshot> searched = Optional.empty();

  Searching(Bench bench) {
    this.bench = bench;
    pane.type(bench.settings().get("search.query").orElse(""));
    pane.order(bench.settings().get("search.order").orElse(""));
    pane.changedToo(bench.settings().get("search.wording").orElse("").equals(CHANGED));
    pane.say(TEXTS.get("search.first"), false);
    bench
        .panes()
        .addTab(new Tab(TAB, TEXTS.get("search.tab"), pane, pane.choices(), 260, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "corpus-search", Menu.EDIT, 4, () -> bench.panes().showTab(TAB))
            .keys("ctrl shift F")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "find-elsewhere", Menu.EDIT, 4, this::findElsewhere)
            .when(now -> now.open().isPresent() && now.words().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    now.snapshot().ifPresent(pane::use);
    sayStale(now);
    if (before.snapshot().isPresent() && now.snapshot().isEmpty()) {
      current++;
      changed = new ChangedWords();
      begin();
      pane.say(TEXTS.get("search.first"), false);
    }
  }

  /** Words stay where they are; what is asked of marks and articles can be otherwise by now. */
  @SuppressWarnings("ReferenceEquality") // the very same articles did not change
  private void sayStale(Situation now) {
    boolean changed =
        searched.isPresent()
            && now.snapshot().isPresent()
            && now.snapshot().get().articles() != searched.get().articles()
            && searched.get().articles().size() == now.snapshot().get().articles().size();
    if (changed) {
      searched = Optional.empty();
      pane.say(TEXTS.get("search.stale"), false);
    }
  }

  @Override
  public void remember(Settings settings) {
    settings.set("search.query", pane.typed());
    settings.set("search.order", pane.order());
    settings.set("search.wording", pane.isChangedToo() ? CHANGED : "");
  }

  @Override
  public void search(String typed) {
    long mine = ++current;
    begin();
    Optional<Snapshot> snapshot = bench.session().situation().snapshot();
    if (pane.isChangedToo() && snapshot.isPresent() && !typed.isBlank()) {
      searchChanged(mine, typed, snapshot.get());
      return;
    }
    Optional<String> unknown =
        snapshot.flatMap(now -> CorpusSearch.unknownField(typed, now.scheme()));
    if (snapshot.isEmpty() || typed.isBlank() || unknown.isPresent()) {
      String words = unknown.map(field -> TEXTS.get("search.unknown", field)).orElse("");
      pane.say(words.isEmpty() ? TEXTS.get("search.first") : words, false);
      return;
    }
    Workspace workspace = bench.session().workspace().orElseThrow();
    CorpusSearch search =
        new CorpusSearch(snapshot.get(), typed, workspace::read, () -> current != mine);
    EventThread.elsewhere(
        () -> search.run(news -> EventThread.later(() -> take(mine, news))),
        more -> finish(mine, typed, more));
  }

  private void searchChanged(long mine, String typed, Snapshot snapshot) {
    if (!ChangedWords.isEnough(typed)) {
      pane.say(TEXTS.get("search.few"), false);
      return;
    }
    Workspace workspace = bench.session().workspace().orElseThrow();
    ChangedWords words = changed;
    pane.say(TEXTS.get("search.progress", 0, 0, snapshot.ids().size()), true);
    EventThread.elsewhere(
        () -> {
          words.run(
              snapshot,
              typed,
              workspace::read,
              () -> current != mine,
              news -> EventThread.later(() -> take(mine, news)));
          return false;
        },
        more -> finish(mine, typed, more));
  }

  /** Looks in all articles for the words that are selected in this one. */
  private void findElsewhere() {
    Situation now = bench.session().situation();
    if (now.open().isPresent() && now.words().isPresent()) {
      String words = now.words().get().in(now.open().get().article().text());
      pane.type(Words.cut(Words.oneLine(words), LONGEST));
      bench.panes().showTab(TAB);
      pane.changedToo(true);
    }
  }

  private void begin() {
    searched = Optional.empty();
    inOrder = new ArrayList<>();
    articles.clear();
    pane.show(List.of());
  }

  private void take(long search, News news) {
    if (search == current) {
      inOrder.addAll(news.hits());
      news.hits().forEach(hit -> articles.add(hit.article().id()));
      pane.add(news.hits());
      pane.say(
          TEXTS.get("search.progress", inOrder.size(), news.searched(), news.of()),
          news.searched() < news.of());
    }
  }

  private void finish(long search, String typed, boolean more) {
    if (search != current) {
      return;
    }
    searched =
        bench
            .session()
            .situation()
            .snapshot()
            .filter(now -> CorpusSearch.asksForWork(typed, now.scheme()));
    if (more) {
      pane.say(TEXTS.get("search.limit", CorpusSearch.MOST), false);
    } else if (inOrder.isEmpty()) {
      pane.say(TEXTS.get("search.empty", typed), false);
    } else {
      pane.say(TEXTS.get("search.count", inOrder.size(), articles.size()), false);
    }
    if (!pane.isByArticle()) {
      sort();
    }
  }

  @Override
  public void stop() {
    current++;
    pane.say(TEXTS.get("search.stopped", inOrder.size()), false);
  }

  @Override
  public void sort() {
    List<Hit> hits = List.copyOf(inOrder);
    boolean byArticle = pane.isByArticle();
    boolean byLeft = pane.isByLeft();
    long mine = current;
    EventThread.elsewhere(
        () -> byArticle ? hits : CorpusSearch.sorted(hits, byLeft),
        sorted -> {
          if (mine == current) {
            pane.show(sorted);
          }
        });
  }

  @Override
  public void goTo(Hit hit) {
    AnnotationRef mark = new AnnotationRef(hit.article().id(), hit.mark());
    boolean there =
        bench.session().situation().snapshot().flatMap(now -> now.annotation(mark)).isPresent();
    if (there) {
      bench.navigation().goTo(mark);
    } else {
      bench.navigation().goTo(hit.place());
    }
  }

  @Override
  public void mark(List<Hit> hits, Layer layer) {
    if (hits.size() > MOST_MARKED) {
      pane.say(TEXTS.get("search.many", MOST_MARKED), false);
      return;
    }
    int[] marked = new int[1];
    bench
        .session()
        .applyElsewhere(
            steps -> marking(steps, hits, layer, marked),
            made -> pane.say(TEXTS.get("search.marked", marked[0], layer.id()), false));
  }

  /** Marks as one step, without those that are marked so already. */
  private static Optional<Step> marking(Steps steps, List<Hit> hits, Layer layer, int[] marked) {
    Set<Edit> edits = new LinkedHashSet<>();
    String label = "";
    for (Hit hit : hits) {
      String article = hit.article().id();
      boolean there =
          steps.snapshot().article(article).stream()
              .flatMap(open -> open.article().annotations().stream())
              .anyMatch(
                  mark ->
                      mark.layer().equals(layer.id()) && mark.spans().equals(List.of(hit.span())));
      if (!there && steps.snapshot().article(article).isPresent()) {
        Step one = steps.mark(article, List.of(hit.span()), layer.id(), Map.of());
        edits.addAll(one.edits());
        label = one.label();
        marked[0]++;
      }
    }
    String all = marked[0] == 1 ? label : "mark " + marked[0] + " places as " + layer.id();
    return marked[0] == 0 ? Optional.empty() : Optional.of(new Step(all, List.copyOf(edits)));
  }

  @Override
  public void left() {
    bench.view().requestFocusInWindow();
  }
}
