package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.links.LinksListener;
import org.factdesk.desktop.links.LinksPane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;

/** The links pane at the foot of the window. */
final class Links implements Feature, LinksListener {
  private static final Texts TEXTS = Texts.of(LinksPane.class);

  private final Bench bench;
  private final Beside beside;
  private final LinksPane pane = new LinksPane(this);

  /**
   * @param beside opens articles beside
   */
  Links(Bench bench, Beside beside) {
    this.bench = bench;
    this.beside = beside;
    bench
        .panes()
        .addTab(new Tab("links", TEXTS.get("tab.name"), pane, List.of(), 200, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "links", Menu.LINK, 2, () -> bench.panes().showTab("links"))
            .keys("G")
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    if (!now.showsSameAs(before)) {
      pane.show(now);
    }
  }

  @Override
  public void walkTo(AnnotationRef mark) {
    bench.navigation().goTo(mark);
  }

  @Override
  public void openBeside(AnnotationRef mark) {
    beside.open(mark);
  }

  @Override
  public void selectLink(Optional<Link> link) {
    if (bench.session().situation().mark().isPresent()) {
      bench.session().change(now -> now.withLink(link));
    }
  }
}
