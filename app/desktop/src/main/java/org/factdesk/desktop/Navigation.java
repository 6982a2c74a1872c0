package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** Getting from one article, mark or finding to another. Event thread only. */
final class Navigation {
  private final Session session;
  private final Halves halves;
  private final Supplier<List<String>> shown;

  /**
   * @param shown ids of the articles as the list shows them
   */
  Navigation(Session session, Halves halves, Supplier<List<String>> shown) {
    this.session = session;
    this.halves = halves;
    this.shown = shown;
  }

  /** Shows the article, and then does something in it. */
  void show(String article, Runnable then) {
    Situation now = session.situation();
    if (now.article().filter(article::equals).isPresent()) {
      then.run();
    } else if (now.beside().filter(article::equals).isPresent()) {
      halves.turn();
      then.run();
    } else {
      read(
          article,
          () -> {
            session.change(was -> was.withArticle(article));
            then.run();
          });
    }
  }

  /** Has the article read, and then does something; does nothing where it cannot be read. */
  void read(String article, Runnable then) {
    boolean read = session.situation().snapshot().flatMap(now -> now.article(article)).isPresent();
    if (read) {
      then.run();
    } else {
      session
          .workspace()
          .ifPresent(
              open ->
                  EventThread.elsewhere(
                      () -> open.read(article),
                      known -> known.ifPresent(there -> read(article, then))));
    }
  }

  void show(String article) {
    show(article, () -> {});
  }

  /** Goes to a mark, in whichever article, and selects it. */
  void goTo(AnnotationRef mark) {
    show(mark.article(), () -> select(mark.annotation()));
  }

  /** Goes to words, in whichever article, and selects them. */
  void goTo(Place place) {
    show(place.article(), () -> halves.inHand().reveal(place.span()));
  }

  /** Selects the mark in the shown article and brings it into halves.inHand(). */
  void select(String mark) {
    session.change(now -> now.withMark(Optional.of(mark)));
    session
        .situation()
        .selected()
        .ifPresent(
            found -> {
              Span extent = found.extent();
              halves.inHand().moveCaret(extent.begin());
              halves.inHand().scrollTo(extent);
            });
  }

  /** The mark after (1) or before (-1) the selected one, else after or before the caret. */
  void stepMark(int direction) {
    Situation now = session.situation();
    List<Annotation> marks = now.open().map(open -> open.article().annotations()).orElse(List.of());
    if (marks.isEmpty()) {
      return;
    }
    int at = now.selected().map(marks::indexOf).orElse(-1);
    int next = at >= 0 ? at + direction : fromCaret(marks, now.caret(), direction);
    select(marks.get(Math.floorMod(next, marks.size())).id());
  }

  private static int fromCaret(List<Annotation> marks, int caret, int direction) {
    int after = 0;
    while (after < marks.size() && marks.get(after).extent().begin() < caret) {
      after++;
    }
    return direction > 0 ? after : after - 1;
  }

  void stepArticle(int direction) {
    List<String> ids = shown.get();
    int at = session.situation().article().map(ids::indexOf).orElse(-1);
    int next = at < 0 ? 0 : at + direction;
    if (next >= 0 && next < ids.size()) {
      show(ids.get(next));
    }
  }

  /** The next article that is not done, after the shown one and then from the first. */
  void nextUndone() {
    Optional<Snapshot> snapshot = session.situation().snapshot();
    List<String> ids = snapshot.map(Snapshot::ids).orElse(List.of());
    int at = session.situation().article().map(ids::indexOf).orElse(-1);
    for (int i = 1; i < ids.size(); i++) {
      String id = ids.get((at + i) % ids.size());
      if (snapshot.filter(now -> isDone(now, id)).isEmpty()) {
        show(id);
        return;
      }
    }
  }

  private static boolean isDone(Snapshot snapshot, String id) {
    Optional<OpenArticle> open = snapshot.article(id);
    return open.filter(read -> read.state(snapshot.annotator()) == WorkState.DONE).isPresent();
  }
}
