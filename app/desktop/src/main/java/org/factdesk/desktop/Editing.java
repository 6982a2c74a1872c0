package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Corrections;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.text.Words;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Past;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Workspace;

/** What gestures change: marks, links, states, corrections. Event thread only. */
final class Editing {
  private static final int LARGE = 1000;

  private final Session session;

  Editing(Session session) {
    this.session = session;
  }

  /**
   * Marks the selected words; where none are selected and the caret is at the selected mark, gives
   * that mark the layer; else marks the word at the caret. The mark is then selected, with just the
   * words that were: whoever selected them saw what they are. Gives the marked words, empty where
   * nothing was marked.
   */
  Optional<Span> mark(Layer layer) {
    return mark(layer, Map.of());
  }

  /** As {@link #mark(Layer)}, with these features set. */
  Optional<Span> mark(Layer layer, Map<String, String> features) {
    Situation now = session.situation();
    Optional<OpenArticle> open = now.open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String text = open.get().article().text();
    Optional<Annotation> selected = now.selected();
    if (now.words().isEmpty() && selected.isPresent() && touches(selected.get(), now.caret())) {
      relabel(selected.get(), layer, features);
      return Optional.empty();
    }
    Optional<Span> words = now.words().or(() -> Words.at(text, now.caret()));
    words.ifPresent(
        span ->
            session
                .apply(steps -> steps.mark(open.get().id(), List.of(span), layer.id(), features))
                .flatMap(Editing::made)
                .ifPresent(id -> session.change(then -> then.withMark(Optional.of(id)))));
    return words;
  }

  void delete() {
    Situation now = session.situation();
    if (now.link().isPresent()) {
      session.apply(steps -> steps.deleteLink(now.link().get()));
    } else {
      now.selectedRef().ifPresent(mark -> session.apply(steps -> steps.delete(mark)));
    }
  }

  void setState(WorkState state) {
    session
        .situation()
        .article()
        .ifPresent(article -> session.apply(steps -> steps.setState(article, state)));
  }

  /** Says what the selected words, or the section at the caret, are; empty: what they seem. */
  void setSection(Optional<SectionKind> kind) {
    Situation now = session.situation();
    Optional<Span> span =
        now.words().or(() -> now.open().flatMap(open -> sectionAt(open, now.caret())));
    if (span.isEmpty() || now.article().isEmpty()) {
      return;
    }
    session.apply(
        steps ->
            steps.correct(
                now.article().get(),
                "section",
                corrections -> withSection(corrections, span.get(), kind)));
  }

  /** Takes the last step back, and then does something with it. */
  void undo(Consumer<Past> then) {
    session
        .workspace()
        .ifPresent(open -> move(open, open.snapshot().history().last(), Workspace::undo, then));
  }

  /** Does the step again that was taken back last, and then does something with it. */
  void redo(Consumer<Past> then) {
    session
        .workspace()
        .ifPresent(open -> move(open, open.snapshot().history().next(), Workspace::redo, then));
  }

  /** A step of very many edits takes its time, so it is carried out elsewhere. */
  private static void move(
      Workspace open, Optional<Past> step, Consumer<Workspace> move, Consumer<Past> then) {
    if (step.filter(past -> past.step().edits().size() > LARGE).isPresent()) {
      EventThread.elsewhere(
          () -> {
            move.accept(open);
            return open;
          },
          done -> step.ifPresent(then));
    } else {
      move.accept(open);
      step.ifPresent(then);
    }
  }

  /** The corrections with these words set apart: what was said about them before is cut away. */
  static Corrections withSection(Corrections corrections, Span span, Optional<SectionKind> kind) {
    List<Section> sections = new ArrayList<>();
    for (Section section : corrections.sections()) {
      Span old = section.span();
      if (!old.overlaps(span)) {
        sections.add(section);
        continue;
      }
      if (old.begin() < span.begin()) {
        sections.add(new Section(new Span(old.begin(), span.begin()), section.kind()));
      }
      if (span.end() < old.end()) {
        sections.add(new Section(new Span(span.end(), old.end()), section.kind()));
      }
    }
    kind.ifPresent(known -> sections.add(new Section(span, known)));
    sections.sort((one, other) -> one.span().compareTo(other.span()));
    return corrections.withSections(sections);
  }

  private void relabel(Annotation mark, Layer layer, Map<String, String> features) {
    AnnotationRef ref = session.situation().selectedRef().orElseThrow();
    if (!mark.layer().equals(layer.id())
        || !mark.features().entrySet().containsAll(features.entrySet())) {
      session.apply(steps -> steps.setLayer(ref, layer.id(), features));
    }
  }

  static boolean touches(Annotation mark, int caret) {
    return mark.extent().begin() <= caret && caret <= mark.extent().end();
  }

  private static Optional<Span> sectionAt(OpenArticle open, int caret) {
    return open.article().sections().stream()
        .map(Section::span)
        .filter(span -> span.contains(caret))
        .findFirst();
  }

  private static Optional<String> made(Step step) {
    return step.edits().stream()
        .filter(Edit.PutAnnotation.class::isInstance)
        .map(edit -> ((Edit.PutAnnotation) edit).annotation().id())
        .findFirst();
  }
}
