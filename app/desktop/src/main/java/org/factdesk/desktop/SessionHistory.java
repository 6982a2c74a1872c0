package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.history.HistoryPane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.History;
import org.factdesk.workspace.Workspace;

/** The list of all steps of the session, and the way back to each. Event thread only. */
final class SessionHistory implements Feature {
  private static final Texts TEXTS = Texts.of(HistoryPane.class);
  private static final String TAB = "history";

  private final Bench bench;
  private final HistoryPane pane;

  SessionHistory(Bench bench) {
    this.bench = bench;
    pane = new HistoryPane(History.none(), this::goTo);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 240, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "history", Menu.EDIT, 1, () -> bench.panes().showTab(TAB))
            .keys("H")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    now.snapshot().ifPresent(pane::show);
  }

  /**
   * Many steps may lie between: they are taken back or done again elsewhere. Then the article is
   * shown in which the step is that one has gone to.
   */
  private void goTo(int done) {
    Optional<Workspace> workspace = bench.session().workspace();
    workspace.ifPresent(
        open ->
            EventThread.elsewhere(
                () -> gone(open, done),
                history ->
                    changed(history, done)
                        .filter(id -> bench.session().workspace().equals(workspace))
                        .ifPresent(bench.navigation()::show)));
  }

  private static History gone(Workspace open, int done) {
    open.goTo(done);
    return open.snapshot().history();
  }

  /** Where the step was made after which there was this state, or the first one of all. */
  private static Optional<String> changed(History history, int done) {
    int step = Math.max(0, done - 1);
    return step < history.size() ? history.get(step).articles().findFirst() : Optional.empty();
  }
}
