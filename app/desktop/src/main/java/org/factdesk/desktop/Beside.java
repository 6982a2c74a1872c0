package org.factdesk.desktop;

import java.awt.event.ActionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.Companions;
import org.factdesk.desktop.beside.CrossLine;
import org.factdesk.desktop.beside.HalfTitle;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.workspace.Snapshot;

/**
 * Two articles side by side: which one stands beside, and what happens when the person goes over.
 */
final class Beside implements Feature {
  private static final Texts TEXTS = Texts.of(Halves.class);
  private static final int VISITS = 50;

  private final Session session;
  private final Navigation navigation;
  private final Halves halves;
  private final Settings settings;
  private final BesideChoice choice;
  private final Deque<String> visited = new ArrayDeque<>();
  private final Map<String, String> lastBeside = new HashMap<>();

  /** The mark that was selected in the article beside when the person left it. */
  private Optional<String> markBeside = Optional.empty();

  Beside(Bench bench) {
    session = bench.session();
    navigation = bench.navigation();
    halves = bench.halves();
    settings = bench.settings();
    choice = new BesideChoice(bench, this::candidates);
    halves.share(settings.number("beside.share", 500));
    halves.listen(this::wentOver, choice::begin);
    halves
        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "beside");
    halves
        .getActionMap()
        .put(
            "beside",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                close();
              }

              /** Else nobody further out could have the key. */
              @Override
              public boolean isEnabled() {
                return halves.isSplit();
              }
            });
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "beside", Menu.VIEW, 3, this::toggle)
            .keys("F5")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "choose-beside", Menu.VIEW, 3, this::choose)
            .keys("shift F5")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "other-half", Menu.VIEW, 3, halves::swap)
            .keys("ctrl TAB")
            .when(now -> now.beside().isPresent()));
  }

  /** Opens the article beside the one in hand, and then does something. */
  void open(String id, Runnable then) {
    navigation.read(
        id,
        () -> {
          markBeside = Optional.empty();
          session.change(now -> now.withBeside(Optional.of(id)));
          then.run();
        });
  }

  /** Opens the mark's article beside, at the mark. */
  void open(AnnotationRef mark) {
    open(
        mark.article(),
        () ->
            session
                .situation()
                .snapshot()
                .flatMap(now -> now.annotation(mark))
                .ifPresent(found -> halves.aside().scrollTo(found.extent())));
  }

  @Override
  public void show(Situation before, Situation now) {
    now.article().filter(id -> !before.article().equals(now.article())).ifPresent(this::remember);
    if (!now.showsSameAs(before)) {
      halves.split(now.beside().isPresent());
      now.beside().ifPresent(id -> showBeside(now, id));
      halves.lines(now.beside().map(id -> linesTo(now, id)).orElse(List.of()));
    }
    if (now.snapshot().isPresent() && before.snapshot().isEmpty()) {
      reopen(now.snapshot().get());
    }
  }

  @Override
  public void remember(Settings into) {
    Situation now = session.situation();
    into.set("beside.share", String.valueOf(halves.share()));
    now.snapshot().ifPresent(known -> into.set(key(known), now.beside().orElse("")));
  }

  private void toggle() {
    Situation now = session.situation();
    if (now.beside().isPresent()) {
      close();
    } else {
      Optional<String> last = now.article().map(lastBeside::get);
      last.ifPresentOrElse(id -> open(id, () -> {}), this::openLikeliest);
    }
  }

  private void openLikeliest() {
    Situation asked = session.situation();
    candidates(
        ids -> {
          boolean still = session.situation().article().equals(asked.article());
          ids.stream().findFirst().filter(id -> still).ifPresent(id -> open(id, () -> {}));
        });
  }

  /** Ids of the articles to choose from, the likeliest first. */
  private void candidates(Consumer<List<String>> then) {
    Situation now = session.situation();
    if (now.snapshot().isPresent() && now.article().isPresent()) {
      List<String> visits = List.copyOf(visited);
      EventThread.elsewhere(
          () -> Companions.of(now.snapshot().get(), now.article().get(), visits), then);
    }
  }

  private void choose() {
    if (session.situation().beside().isPresent()) {
      choice.beginAside();
    } else {
      candidates(ids -> ids.stream().findFirst().ifPresent(id -> open(id, choice::beginAside)));
    }
  }

  private void close() {
    Situation now = session.situation();
    if (now.beside().isPresent()) {
      now.article().ifPresent(id -> lastBeside.put(id, now.beside().get()));
      session.change(then -> then.withBeside(Optional.empty()));
      halves.inHand().requestFocusInWindow();
    }
  }

  /** The other half is in hand now: what was beside is the article to work on, and the reverse. */
  private void wentOver() {
    Situation was = session.situation();
    ArticleView view = halves.inHand();
    Situation there =
        was.withArticle(was.beside().orElseThrow())
            .withBeside(was.article())
            .withCaret(view.caret())
            .withWords(view.selection());
    Optional<String> mark =
        markBeside.filter(id -> there.withMark(Optional.of(id)).selected().isPresent());
    markBeside = was.mark();
    session.change(now -> there.withMark(mark));
  }

  private void showBeside(Situation now, String id) {
    Pages.of(now.withArticle(id)).ifPresent(halves::showAside);
    Snapshot snapshot = now.snapshot().orElseThrow();
    halves.name(HalfTitle.of(snapshot, now.article().orElse("")), HalfTitle.of(snapshot, id));
  }

  /** The links between the selected mark and marks of the article beside. */
  private static List<CrossLine> linesTo(Situation now, String beside) {
    if (now.snapshot().isEmpty() || now.selected().isEmpty()) {
      return List.of();
    }
    Snapshot snapshot = now.snapshot().get();
    AnnotationRef here = now.selectedRef().orElseThrow();
    Span words = now.selected().get().extent();
    List<CrossLine> lines = new ArrayList<>();
    for (Link link : snapshot.linksOf(here).toList()) {
      boolean outgoing = link.from().equals(here);
      AnnotationRef other = outgoing ? link.to() : link.from();
      if (other.article().equals(beside) && link.acrossArticles()) {
        snapshot
            .annotation(other)
            .ifPresent(
                mark -> lines.add(new CrossLine(words, mark.extent(), outgoing, link.type())));
      }
    }
    return lines;
  }

  /** As it was when the workspace was left. */
  private void reopen(Snapshot snapshot) {
    visited.retainAll(snapshot.ids());
    settings
        .get(key(snapshot))
        .filter(snapshot.ids()::contains)
        .ifPresent(id -> open(id, () -> {}));
  }

  private void remember(String article) {
    visited.remove(article);
    visited.addFirst(article);
    if (visited.size() > VISITS) {
      visited.removeLast();
    }
  }

  private static String key(Snapshot snapshot) {
    return "beside." + snapshot.name();
  }
}
