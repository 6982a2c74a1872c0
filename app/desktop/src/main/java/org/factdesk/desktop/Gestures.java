package org.factdesk.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.desktop.findings.FindingsListener;
import org.factdesk.desktop.inspector.InspectorListener;
import org.factdesk.desktop.plugins.PluginsListener;
import org.factdesk.desktop.timeline.TimelineListener;
import org.factdesk.engine.Report;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Corrections;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.CheckerConfig;
import org.factdesk.workspace.Remedy;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Steps;

/** What a person does in the panes, turned into moves and edits. Event thread only. */
final class Gestures
    implements ArticleListener,
        FindingsListener,
        InspectorListener,
        PluginsListener,
        TimelineListener {
  private static final int FEW = 20;

  private final Session session;
  private final Editing editing;
  private final Desks desks;

  /** The panes that answer a gesture elsewhere; they are made after whoever listens to them. */
  interface Desks {
    Navigation navigation();

    void selectFinding(String id);

    void setState(WorkState state);
  }

  Gestures(Session session, Editing editing, Desks desks) {
    this.session = session;
    this.editing = editing;
    this.desks = desks;
  }

  @Override
  public void selectionChanged(Optional<Span> selection) {
    session.change(
        now -> {
          Situation next = now.withWords(selection);
          return selection.isPresent() ? next.withMark(Optional.empty()) : next;
        });
  }

  @Override
  public void caretMoved(int offset) {
    session.change(
        now -> {
          Situation next = now.withCaret(offset);
          boolean left =
              now.selected()
                  .filter(mark -> offset < mark.extent().begin() || offset > mark.extent().end())
                  .isPresent();
          return left ? next.withMark(Optional.empty()) : next;
        });
  }

  @Override
  public void markClicked(String annotation) {
    session.change(now -> now.withMark(Optional.of(annotation)));
  }

  @Override
  public void nothingClicked(int offset) {
    session.change(now -> now.withMark(Optional.empty()));
  }

  @Override
  public void findingClicked(String finding) {
    desks.selectFinding(finding);
  }

  @Override
  public void suggestionClicked(String suggestion) {
    desks.selectFinding(suggestion);
  }

  @Override
  public void markResized(String annotation, List<Span> spans) {
    session
        .situation()
        .article()
        .map(article -> new AnnotationRef(article, annotation))
        .ifPresent(mark -> session.apply(steps -> steps.setSpans(mark, spans)));
  }

  @Override
  public void goTo(Place place) {
    desks.navigation().goTo(place);
  }

  @Override
  public void fix(String label, List<Remedy> fixes) {
    settle(fixes.size(), steps -> steps.fixAll(label.toLowerCase(Locale.ROOT), fixes));
  }

  @Override
  public void accept(List<Remedy> suggestions) {
    settle(suggestions.size(), steps -> steps.accept(suggestions));
  }

  @Override
  public void dismiss(List<Report> reports, String reason) {
    settle(reports.size(), steps -> Optional.of(steps.dismiss(reports, reason)));
  }

  @Override
  public void restore(List<Dismissal> dismissals) {
    settle(dismissals.size(), steps -> Optional.of(steps.restore(dismissals)));
  }

  /** Many at once take longer than a key may. */
  private void settle(int count, Function<Steps, Optional<Step>> gesture) {
    if (count > FEW) {
      session.applyElsewhere(gesture, step -> {});
    } else {
      session.applyIfAny(gesture);
    }
  }

  @Override
  public void configure(String checker, String what, UnaryOperator<CheckerConfig> change) {
    session.apply(steps -> steps.configure(checker, what, change));
  }

  @Override
  public void copyList(String title, String list, Consumer<String> then) {
    session
        .workspace()
        .ifPresent(
            open ->
                EventThread.elsewhere(
                    () -> open.folder().copyList(title, list),
                    copied -> {
                      copied.problems().forEach(session::refuse);
                      copied.value().ifPresent(then);
                    }));
  }

  @Override
  public void goToArticle(String article) {
    desks.navigation().show(article);
  }

  @Override
  public void setFeature(AnnotationRef mark, String feature, String value) {
    if (isThere(mark)) {
      session.apply(steps -> steps.setFeature(mark, feature, value));
    }
  }

  @Override
  public void setNote(AnnotationRef mark, String note) {
    if (isThere(mark)) {
      session.apply(steps -> steps.setNote(mark, note));
    }
  }

  /** What was typed for a mark may be handed on when the mark has gone. */
  private boolean isThere(AnnotationRef mark) {
    return session.situation().snapshot().flatMap(now -> now.annotation(mark)).isPresent();
  }

  @Override
  public void goTo(AnnotationRef mark) {
    desks.navigation().goTo(mark);
  }

  @Override
  public void selectLink(Link link) {
    session.change(now -> now.withLink(Optional.of(link)));
  }

  @Override
  public void deleteLink(Link link) {
    session.apply(steps -> steps.deleteLink(link));
  }

  @Override
  public void deselect() {
    session.change(Situation::withoutMark);
  }

  @Override
  public void correct(String article, String what, UnaryOperator<Corrections> correction) {
    if (session.situation().snapshot().flatMap(now -> now.article(article)).isPresent()) {
      session.apply(steps -> steps.correct(article, what, correction));
    }
  }

  @Override
  public void setSection(Optional<SectionKind> kind) {
    editing.setSection(kind);
  }

  @Override
  public void setState(WorkState state) {
    desks.setState(state);
  }
}
