package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.passages.PassageMap;
import org.factdesk.desktop.passages.PassagesListener;
import org.factdesk.desktop.passages.PassagesPane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Snapshot;

/**
 * The map of what the open article shares with others; read elsewhere, one at a time and only while
 * it can be seen. Event thread only.
 */
final class SharedPassages implements Feature, PassagesListener {
  private static final Texts TEXTS = Texts.of(PassagesPane.class);
  private static final String TAB = "passages";

  private final Bench bench;
  private final Beside beside;
  private final PassagesPane pane = new PassagesPane(this);
  private Optional<Source> shown = Optional.empty();
  private PassageMap map = PassageMap.NOTHING;
  private boolean working;

  /** What a map is read from. Two are the same where they are the very same. */
  private record Source(Snapshot snapshot, String article) {
    @SuppressWarnings("ReferenceEquality") // comparing all articles would cost as much as reading
    boolean isSameAs(Source other) {
      return article.equals(other.article)
          && snapshot.openReports() == other.snapshot.openReports()
          && snapshot.articles() == other.snapshot.articles();
    }
  }

  /**
   * @param beside opens articles beside
   */
  SharedPassages(Bench bench, Beside beside) {
    this.bench = bench;
    this.beside = beside;
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 300, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "passages", Menu.VIEW, 4, () -> bench.panes().showTab(TAB))
            .keys("shift F4")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    if (!now.showsSameAs(before)) {
      seen();
    }
  }

  @Override
  public void seen() {
    if (!pane.isShowing() || working) {
      return;
    }
    Situation now = bench.session().situation();
    Optional<Source> source =
        now.snapshot().flatMap(known -> now.article().map(id -> new Source(known, id)));
    if (source.isEmpty() || shown.filter(source.get()::isSameAs).isPresent()) {
      pane.show(source.isEmpty() ? PassageMap.NOTHING : map, now);
      return;
    }
    working = true;
    EventThread.elsewhere(
        () -> PassageMap.of(source.get().snapshot(), source.get().article()),
        read -> {
          working = false;
          shown = source;
          map = read;
          seen();
        });
  }

  @Override
  public void compare(Place here, Place there) {
    String open = bench.session().situation().article().orElse("");
    if (open.equals(here.article())) {
      beside.open(
          there.article(),
          () -> {
            bench.view().reveal(here.span());
            bench.halves().aside().reveal(there.span());
          });
    }
  }

  @Override
  public void left() {
    bench.view().requestFocusInWindow();
  }
}
