package org.factdesk.desktop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.review.ReviewListener;
import org.factdesk.desktop.review.ReviewPane;
import org.factdesk.desktop.review.ReviewRows;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Place;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Settling;
import org.factdesk.workspace.Snapshot;

/**
 * What is to settle, at the foot of the window: marks that a changed text has no sure place for,
 * and what two sides changed differently. Event thread only.
 */
final class Review implements Feature, ReviewListener {
  private static final Texts TEXTS = Texts.of(ReviewPane.class);
  private static final String TAB = "review";

  /** Proposals that are at least so like the marked words may be confirmed all at once. */
  private static final double ALIKE = 0.9;

  private final Bench bench;
  private final ReviewPane pane;

  Review(Bench bench) {
    this.bench = bench;
    pane = new ReviewPane(this);
    bench.panes().addTab(new Tab(TAB, TEXTS.get("tab"), pane, List.of(), 200, pane::takeFocus));
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "review", Menu.EDIT, 1, () -> bench.panes().showTab(TAB))
            .keys("ctrl T")
            .when(now -> now.snapshot().isPresent()),
        Command.of(TEXTS, "confirm-alike", Menu.EDIT, 1, this::confirmAlike)
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    Optional<Snapshot> snapshot = now.snapshot();
    if (!now.article().equals(before.article()) || isOther(before, now)) {
      pane.show(
          snapshot.map(all -> ReviewRows.of(all, now.article().orElse(""))).orElse(List.of()));
    }
    if (isOther(before, now) && hasOtherText(before, now)) {
      // After what is said of marks that found no place: those are listed.
      EventThread.later(() -> bench.status().tell(TEXTS.get("text-changed")));
    }
  }

  private static boolean hasOtherText(Situation before, Situation now) {
    return before.article().equals(now.article())
        && now.article().isPresent()
        && before.snapshot().isPresent()
        && now.snapshot().stream()
            .anyMatch(all -> all.hasOtherText(now.article().get(), before.snapshot().get()));
  }

  @SuppressWarnings("ReferenceEquality") // the very same ones: comparing all marks would take long
  private static boolean isOther(Situation before, Situation now) {
    return now.snapshot().map(Snapshot::articles).orElse(null)
        != before.snapshot().map(Snapshot::articles).orElse(null);
  }

  private void confirmAlike() {
    bench
        .session()
        .applyIfAny(
            steps -> {
              Settling settling = new Settling(steps.snapshot());
              return settling.confirm(
                  settling.lost().stream()
                      .filter(lost -> lost.mark().likeness() >= ALIKE)
                      .toList());
            });
  }

  @Override
  public void show(Settling.Lost lost) {
    List<Span> proposal = lost.mark().proposal();
    if (proposal.isEmpty()) {
      bench.navigation().show(lost.article());
      return;
    }
    Optional<String> words =
        bench
            .session()
            .situation()
            .snapshot()
            .flatMap(all -> all.article(lost.article()))
            .map(open -> proposal.get(0).in(open.article().text()));
    words.ifPresent(
        found -> bench.navigation().goTo(new Place(lost.article(), proposal.get(0), found)));
  }

  @Override
  public void confirm(List<Settling.Lost> marks) {
    bench.session().applyIfAny(steps -> new Settling(steps.snapshot()).confirm(marks));
  }

  @Override
  public void place(Settling.Lost lost) {
    Optional<Span> words = bench.view().selection();
    boolean here = bench.session().situation().article().filter(lost.article()::equals).isPresent();
    if (words.isEmpty() || !here) {
      bench.status().tell(TEXTS.get("select-first"));
      return;
    }
    bench
        .session()
        .applyIfAny(
            steps ->
                new Settling(steps.snapshot()).place(lost, List.of(words.get()), Instant.now()));
  }

  @Override
  public void takeAway(List<Settling.Lost> marks) {
    bench.session().applyIfAny(steps -> new Settling(steps.snapshot()).takeAway(marks));
  }

  @Override
  public void show(Reconciling.Open conflict) {
    AnnotationRef ref = new AnnotationRef(conflict.article(), conflict.conflict().id());
    Optional<OpenArticle> open =
        bench.session().situation().snapshot().flatMap(all -> all.article(ref.article()));
    Optional<Annotation> mark =
        open.flatMap(
            article ->
                article
                    .annotation(ref.annotation())
                    .or(conflict.conflict()::mark)
                    .or(() -> fromEnd(article, conflict)));
    if (mark.isEmpty()) {
      bench.navigation().show(ref.article());
      return;
    }
    Span first = mark.get().spans().get(0);
    String words = first.in(open.get().article().text());
    bench.navigation().goTo(new Place(ref.article(), first, words));
  }

  /** The mark that a link in question begins at. */
  private static Optional<Annotation> fromEnd(OpenArticle article, Reconciling.Open conflict) {
    return article.article().links().stream()
        .filter(link -> link.id().equals(conflict.conflict().id()))
        .findFirst()
        .or(conflict.conflict()::link)
        .flatMap(link -> article.annotation(link.from().annotation()));
  }

  @Override
  public void keep(List<Reconciling.Open> conflicts) {
    bench.session().applyIfAny(steps -> new Reconciling(steps.snapshot()).keep(conflicts));
  }

  @Override
  public void useOther(List<Reconciling.Open> conflicts) {
    if (!conflicts.isEmpty() && conflicts.stream().noneMatch(Reconciling.Open::canUseOther)) {
      bench.status().tell(TEXTS.get("conflict.only-keep"));
      return;
    }
    bench.session().applyIfAny(steps -> new Reconciling(steps.snapshot()).useOther(conflicts));
  }

  @Override
  public void leave() {
    bench.view().requestFocusInWindow();
  }
}
