package org.factdesk.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.scheme.SchemeListener;
import org.factdesk.desktop.scheme.SchemePane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.SchemeUse;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Workspace;

/** The editor of the scheme, and the steps that come of it. */
final class SchemeEditor implements Feature, SchemeListener {
  private static final Texts TEXTS = Texts.of(SchemePane.class);
  static final String TAB = "scheme";

  private final Bench bench;
  private final SchemePane pane;
  private Map<String, OpenArticle> counted = Map.of();
  private boolean counting;

  SchemeEditor(Bench bench) {
    this.bench = bench;
    this.pane = new SchemePane(this);
    pane.addHierarchyListener(
        event -> {
          if (pane.isShowing()) {
            bench.session().situation().snapshot().ifPresent(this::refresh);
          }
        });
    bench
        .panes()
        .addTab(
            new Tab(
                TAB,
                TEXTS.get("scheme.name"),
                pane,
                List.of(),
                430,
                () -> pane.main().requestFocusInWindow()));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "scheme", Menu.MARK, 5, this::bringUp)
            .keys("ctrl E")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    if (pane.isShowing()) {
      now.snapshot().ifPresent(this::refresh);
    }
  }

  private void bringUp() {
    bench.panes().showTab(TAB);
  }

  @SuppressWarnings("ReferenceEquality") // the very same articles: comparing all would cost as much
  private void refresh(Snapshot now) {
    pane.show(now.scheme(), now.annotator());
    if (counting || now.articles() == counted) {
      return;
    }
    counting = true;
    Map<String, OpenArticle> articles = now.articles();
    int unread = now.ids().size() - articles.size();
    String reading = unread > 0 ? TEXTS.get("reading", articles.size(), now.ids().size()) : "";
    EventThread.elsewhere(
        () -> SchemeUse.of(articles.values()),
        use -> {
          counting = false;
          counted = articles;
          pane.count(use, reading);
          bench.session().situation().snapshot().ifPresent(this::refresh);
        });
  }

  @Override
  public void apply(Migration change, Consumer<String> said) {
    bench
        .session()
        .workspace()
        .ifPresent(
            open ->
                bench
                    .session()
                    .applyElsewhere(
                        steps -> step(open, change),
                        made -> said.accept(made.isEmpty() ? TEXTS.get("apply.stale") : "")));
  }

  /**
   * The change on all there is now; empty where the scheme has become another meanwhile, or
   * articles are not read.
   */
  @SuppressWarnings("ReferenceEquality") // see refresh
  private static Optional<Step> step(Workspace open, Migration change) {
    while (true) {
      Snapshot now = open.snapshot();
      if (!now.scheme().equals(change.before()) || now.articles().size() < now.ids().size()) {
        return Optional.empty();
      }
      Step step = change.step(label(change), now.articles().values());
      if (open.snapshot().articles() == now.articles()) {
        return Optional.of(step);
      }
    }
  }

  private static String label(Migration change) {
    return TEXTS.get("step", change.after().name());
  }

  @Override
  public void saveCopy(Scheme scheme, String name, Consumer<String> said) {
    bench
        .session()
        .workspace()
        .ifPresent(
            open ->
                EventThread.elsewhere(
                    () -> open.folder().saveSchemeCopy(scheme, name),
                    problem ->
                        said.accept(
                            problem
                                .map(Problem::toString)
                                .orElseGet(() -> TEXTS.get("copy.done", name)))));
  }

  @Override
  public void later(Runnable work) {
    EventThread.later(work);
  }
}
