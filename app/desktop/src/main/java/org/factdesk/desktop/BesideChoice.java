package org.factdesk.desktop;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.ArticlePopup;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.workspace.Snapshot;

/** Opens the pop-up in which an article is chosen for a half. Event thread only. */
final class BesideChoice {
  private final Session session;
  private final Navigation navigation;
  private final Halves halves;
  private final JLayeredPane layers;
  private final Consumer<Consumer<List<String>>> candidates;
  private Optional<ArticlePopup> popup = Optional.empty();

  /**
   * @param candidates finds the ids to choose from, the likeliest first
   */
  BesideChoice(Bench bench, Consumer<Consumer<List<String>>> candidates) {
    session = bench.session();
    navigation = bench.navigation();
    halves = bench.halves();
    layers = bench.frame().getLayeredPane();
    this.candidates = candidates;
  }

  /** Chooses for the half in hand. */
  void begin() {
    open(halves.inHand(), navigation::show);
  }

  /** Chooses for the other half. */
  void beginAside() {
    open(halves.aside(), id -> session.change(now -> now.withBeside(Optional.of(id))));
  }

  private void open(ArticleView view, Consumer<String> chosen) {
    close();
    ArticlePopup opened =
        new ArticlePopup(chosen.andThen(id -> close()), this::close, () -> place(view));
    popup = Optional.of(opened);
    place(view);
    layers.add(opened.component(), JLayeredPane.POPUP_LAYER);
    layers.revalidate();
    layers.repaint(opened.component().getBounds());
    opened.begin();
    Optional<Snapshot> snapshot = session.situation().snapshot();
    candidates.accept(
        ids ->
            popup
                .filter(now -> now == opened)
                .ifPresent(now -> snapshot.ifPresent(known -> now.show(known, ids))));
  }

  /** Under the half's head, over the article that gives way. */
  private void place(ArticleView view) {
    Rectangle half = SwingUtilities.convertRectangle(view.getParent(), view.getBounds(), layers);
    popup
        .map(ArticlePopup::component)
        .ifPresent(
            open -> {
              Dimension size = open.getPreferredSize();
              int width = Math.min(half.width - 16, size.width);
              int height = Math.min(half.height - 8, size.height);
              open.setBounds(half.x + 8, half.y + 4, width, height);
              open.revalidate();
            });
  }

  private void close() {
    popup.ifPresent(
        open -> {
          popup = Optional.empty();
          Rectangle was = open.component().getBounds();
          layers.remove(open.component());
          layers.repaint(was);
          halves.inHand().requestFocusInWindow();
        });
  }
}
