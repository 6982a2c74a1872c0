package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.list.ListPlace;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** Getting from one article, mark or finding to another. Event thread only. */
final class Navigation {
  private static final Texts TEXTS = Texts.of(ArticleList.class);
  private final Session session;
  private final Halves halves;
  private final Supplier<ListPlace> list;
  private final Consumer<String> tell;
  private final Runnable stay;

  /** Stands for the article that is being read to be shown; what was asked for last counts. */
  private Optional<Object> opening = Optional.empty();

  /**
   * @param list the articles as the list shows them, and where in it the person is
   * @param tell says at the foot of the window that there is nothing more to go to
   * @param stay has the list select the shown article again where the wanted one cannot be read
   */
  Navigation(
      Session session,
      Halves halves,
      Supplier<ListPlace> list,
      Consumer<String> tell,
      Runnable stay) {
    this.session = session;
    this.halves = halves;
    this.list = list;
    this.tell = tell;
    this.stay = stay;
  }

  /** Shows the article, and then does something in it. */
  void show(String article, Runnable then) {
    Situation now = session.situation();
    // Whoever asked for another one before has changed their mind.
    opening = Optional.empty();
    if (now.article().filter(article::equals).isPresent()) {
      then.run();
    } else if (now.beside().filter(article::equals).isPresent()) {
      halves.turn();
      then.run();
    } else {
      open(article, then);
    }
  }

  /** Whether an article that was asked for is still being read, and another one is shown. */
  boolean isOpening() {
    return opening.isPresent();
  }

  private void open(String article, Runnable then) {
    Object asked = new Object();
    opening = Optional.of(asked);
    read(
        article,
        () -> {
          if (opening.filter(asked::equals).isPresent()) {
            opening = Optional.empty();
            session.change(was -> was.withArticle(article));
            then.run();
          }
        },
        () -> {
          if (opening.filter(asked::equals).isPresent()) {
            opening = Optional.empty();
            stay.run();
          }
        });
  }

  /** Has the article read, and then does something; does nothing where it cannot be read. */
  void read(String article, Runnable then) {
    read(article, then, () -> {});
  }

  private void read(String article, Runnable then, Runnable otherwise) {
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
                      known -> {
                        boolean here = session.workspace().filter(open::equals).isPresent();
                        if (here && known.isPresent()) {
                          read(article, then, otherwise);
                        } else {
                          otherwise.run();
                        }
                      }));
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

  /** The next (1) or the previous (-1) article of the list. */
  void stepArticle(int direction) {
    list.get().next(direction).ifPresent(this::show);
  }

  /**
   * The next article of the list that is not done, after the shown one and then from the first.
   * Articles that nobody has read yet are read: some of them may be done.
   */
  void nextUndone() {
    Optional<Workspace> workspace = session.workspace();
    List<String> ids = list.get().others();
    Situation asked = session.situation();
    Optional<Snapshot> snapshot = asked.snapshot();
    if (workspace.isEmpty() || snapshot.isEmpty()) {
      return;
    }
    Optional<String> first = ids.stream().filter(id -> !isDone(snapshot.get(), id)).findFirst();
    if (first.isEmpty() || snapshot.get().article(first.get()).isPresent()) {
      goOn(first);
    } else {
      EventThread.elsewhere(
          () -> firstUndone(workspace.get(), ids),
          found -> {
            // Whoever has gone somewhere else meanwhile stays there.
            if (session.situation().article().equals(asked.article())) {
              goOn(found);
            }
          });
    }
  }

  private void goOn(Optional<String> article) {
    article.ifPresentOrElse(this::show, () -> tell.accept(TEXTS.get("all-done")));
  }

  private static Optional<String> firstUndone(Workspace workspace, List<String> ids) {
    return ids.stream()
        .filter(id -> workspace.read(id).isPresent())
        .filter(id -> !isDone(workspace.snapshot(), id))
        .findFirst();
  }

  private static boolean isDone(Snapshot snapshot, String id) {
    Optional<OpenArticle> open = snapshot.article(id);
    return open.filter(read -> read.state(snapshot.annotator()) == WorkState.DONE).isPresent();
  }
}
