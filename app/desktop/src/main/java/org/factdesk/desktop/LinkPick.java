package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.linking.LinkChoice;
import org.factdesk.model.AnnotationRef;

/**
 * A mark under the mouse in either article, and the way the selected mark can be linked to it.
 * Event thread only.
 */
record LinkPick(LinkChoice choice, AnnotationRef mark) {
  /**
   * What a point of a component means: of the ways to link, in their order, the first that fits a
   * mark there, the innermost mark first.
   */
  static Optional<LinkPick> at(
      Point point, Component on, Halves halves, Situation now, List<LinkChoice> choices) {
    Optional<LinkPick> here =
        now.article().flatMap(id -> in(halves.inHand(), id, point, on, now, choices));
    return here.or(
        () -> now.beside().flatMap(id -> in(halves.aside(), id, point, on, now, choices)));
  }

  private static Optional<LinkPick> in(
      ArticleView view,
      String article,
      Point onComponent,
      Component component,
      Situation now,
      List<LinkChoice> choices) {
    Point point = SwingUtilities.convertPoint(component, onComponent, view);
    if (!view.isShowing() || !view.contains(point)) {
      return Optional.empty();
    }
    List<AnnotationRef> marks =
        view.marksAt(point).stream().map(id -> new AnnotationRef(article, id)).toList();
    return choices.stream()
        .flatMap(choice -> marks.stream().map(mark -> new LinkPick(choice, mark)))
        .filter(pick -> pick.fits(now))
        .findFirst();
  }

  private boolean fits(Situation now) {
    boolean layer =
        now.snapshot()
            .flatMap(known -> known.annotation(mark))
            .filter(known -> choice.layers().contains(known.layer()))
            .isPresent();
    boolean reach =
        choice.type().acrossArticles() || now.article().equals(Optional.of(mark.article()));
    return layer && reach && !now.selectedRef().equals(Optional.of(mark));
  }
}
