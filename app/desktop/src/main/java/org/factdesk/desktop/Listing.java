package org.factdesk.desktop;

import java.util.List;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** In which order the list of articles stands. Event thread only. */
final class Listing implements Feature {
  private static final Texts TEXTS = Texts.of(ArticleList.class);

  private final Bench bench;

  Listing(Bench bench) {
    this.bench = bench;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "sort-list", Menu.VIEW, 2, () -> bench.list().offerOrders())
            .keys("ctrl shift L")
            .when(now -> now.snapshot().isPresent()));
  }
}
