package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Problem;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Steps;
import org.factdesk.workspace.Workspace;

/**
 * What is open, and where in it the person is: the one truth of the window. Views are told of every
 * change and keep none of it. Event thread only.
 */
final class Session {
  private final List<BiConsumer<Situation, Situation>> views = new ArrayList<>();
  private Optional<Workspace> workspace = Optional.empty();
  private Situation situation = Situation.NOTHING;
  private Situation told = Situation.NOTHING;
  private Consumer<Problem> refused = problem -> {};
  private boolean telling;

  Situation situation() {
    return situation;
  }

  Optional<Workspace> workspace() {
    return workspace;
  }

  /** Does this with what keeps a step from being made. */
  void onRefusal(Consumer<Problem> listener) {
    refused = listener;
  }

  /** Says what kept something from being done. */
  void refuse(Problem problem) {
    refused.accept(problem);
  }

  /** Tells the view of every change from now on: what was, and what is. */
  void listen(BiConsumer<Situation, Situation> view) {
    views.add(view);
  }

  /** Works on this workspace from now on, at one of its articles. */
  void open(Workspace opened, Optional<String> article) {
    leave();
    workspace = Optional.of(opened);
    Situation first = situation.withSnapshot(opened.snapshot());
    become(article.map(first::withArticle).orElse(first));
    // The listener ends with the workspace, which closes no later than the window.
    AutoCloseable unused = opened.listen(snapshot -> EventThread.now(() -> news(opened)));
  }

  /** Lets go of the workspace without closing it. */
  void leave() {
    workspace = Optional.empty();
    become(Situation.NOTHING.withSnapping(situation.snapping()));
  }

  /** Moves the person: another article, another mark. */
  void change(UnaryOperator<Situation> move) {
    become(move.apply(situation));
  }

  /** Makes the step that the gesture means, and shows what came of it. */
  Optional<Step> apply(Function<Steps, Step> gesture) {
    return applyIfAny(gesture.andThen(Optional::of));
  }

  /** As {@link #apply}, for a gesture that may mean nothing any more. */
  Optional<Step> applyIfAny(Function<Steps, Optional<Step>> gesture) {
    if (workspace.isEmpty()) {
      return Optional.empty();
    }
    Workspace open = workspace.get();
    Carried done = carriedOut(open, situation, gesture);
    news(open);
    done.refusal().ifPresent(refused);
    return done.refusal().isPresent() ? Optional.empty() : done.step();
  }

  /**
   * As {@link #applyIfAny}, for a step of very many edits: it is put together and carried out
   * elsewhere.
   */
  void applyElsewhere(Function<Steps, Optional<Step>> gesture, Consumer<Optional<Step>> then) {
    Situation seen = situation;
    workspace.ifPresent(
        open ->
            EventThread.elsewhere(
                () -> carriedOut(open, seen, gesture),
                done -> {
                  news(open);
                  done.refusal().ifPresent(refused);
                  then.accept(done.refusal().isPresent() ? Optional.empty() : done.step());
                }));
  }

  /** Places in a text that the person has not seen yet mean nothing: then nothing is done. */
  private static Carried carriedOut(
      Workspace open, Situation seen, Function<Steps, Optional<Step>> gesture) {
    Steps steps = open.steps();
    Optional<Problem> stale =
        seen.snapshot().flatMap(then -> steps.snapshot().otherText(shown(seen), then));
    if (stale.isPresent()) {
      return new Carried(Optional.empty(), stale);
    }
    Optional<Step> step = gesture.apply(steps);
    return new Carried(step, step.flatMap(made -> open.apply(made, steps.snapshot())));
  }

  private static Stream<String> shown(Situation situation) {
    return Stream.concat(situation.article().stream(), situation.beside().stream());
  }

  private record Carried(Optional<Step> step, Optional<Problem> refusal) {}

  /** Shows the newest snapshot; what came late and is older already changes nothing. */
  private void news(Workspace from) {
    Snapshot newest = from.snapshot();
    boolean ours = workspace.filter(open -> open == from).isPresent();
    if (ours
        && situation.snapshot().filter(known -> known.revision() >= newest.revision()).isEmpty()) {
      become(situation.withSnapshot(newest));
    }
  }

  /** A view that moves the person while it is told of a move is told again afterwards. */
  private void become(Situation next) {
    situation = next;
    if (telling) {
      return;
    }
    telling = true;
    workspace.ifPresent(open -> open.shows(shown(next).toList()));
    try {
      while (!isTold()) {
        Situation before = told;
        Situation now = situation;
        told = now;
        views.forEach(view -> view.accept(before, now));
      }
    } finally {
      telling = false;
    }
  }

  private boolean isTold() {
    return situation.words().equals(told.words())
        && situation.caret() == told.caret()
        && situation.showsSameAs(told);
  }
}
