package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.scheme.GuidelinesPane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Snapshot;

/** The guidelines beside the article, at the layer of the selected mark. */
final class Guidelines implements Feature {
  private static final Texts TEXTS = Texts.of(GuidelinesPane.class);
  private static final String TAB = "guidelines";

  private final Bench bench;
  private final GuidelinesPane pane;
  private Optional<Scheme> shown = Optional.empty();

  Guidelines(Bench bench) {
    this.bench = bench;
    this.pane = new GuidelinesPane(() -> bench.panes().showTab(SchemeEditor.TAB));
    pane.addHierarchyListener(
        event -> {
          if (pane.isShowing()) {
            refresh(bench.session().situation());
          }
        });
    bench
        .panes()
        .addTab(
            new Tab(
                TAB,
                TEXTS.get("guidelines.tab"),
                pane,
                List.of(),
                330,
                () -> pane.main().requestFocusInWindow()));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "guidelines", Menu.MARK, 5, this::bringUp)
            .keys("F2")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    if (pane.isShowing()) {
      refresh(now);
    }
  }

  private void bringUp() {
    bench.panes().showTab(TAB);
    shown = Optional.empty();
    refresh(bench.session().situation());
  }

  private void refresh(Situation now) {
    Optional<Scheme> used = now.snapshot().map(Snapshot::scheme);
    if (used.isPresent() && !used.equals(shown)) {
      shown = used;
      pane.show(used.get(), "");
      readText(used.get());
    }
    pane.follow(now.selected().map(Annotation::layer).orElse(""));
  }

  private void readText(Scheme used) {
    if (used.about().guidelines().isEmpty()) {
      return;
    }
    bench
        .session()
        .workspace()
        .ifPresent(
            open ->
                EventThread.elsewhere(
                    () -> open.folder().guidelines(used),
                    read -> {
                      if (shown.filter(used::equals).isPresent()) {
                        String wrong =
                            read.problems().isEmpty() ? "" : read.problems().get(0).toString();
                        pane.show(used, read.value().orElse(wrong));
                      }
                    }));
  }
}
