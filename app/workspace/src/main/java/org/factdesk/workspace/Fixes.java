package org.factdesk.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Change;
import org.factdesk.checker.QuickFix;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Ids;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;

/**
 * Turns what fixes say into edits, one after the other; each is carried out on the draft, so that
 * the next one sees it.
 */
final class Fixes {
  private final Content.Draft draft;
  private final String annotator;
  private final Instant now;
  private final String origin;

  /**
   * @param origin what is noted on new marks
   */
  Fixes(Content.Draft draft, String annotator, Instant now, String origin) {
    this.draft = draft;
    this.annotator = annotator;
    this.now = now;
    this.origin = origin;
  }

  /** Whether all that the fix names is still there, and something would be different after it. */
  boolean canDo(QuickFix fix) {
    return fix.changes().stream().allMatch(this::isPossible)
        && fix.changes().stream().anyMatch(this::isNew);
  }

  /** Does what the fix says, on the draft. */
  List<Edit> carryOut(QuickFix fix) {
    List<Edit> edits = new ArrayList<>();
    for (Change change : fix.changes()) {
      for (Edit.Work edit : edits(change)) {
        edits.add(edit);
        Changes.carryOut(edit, draft, annotator);
      }
    }
    return edits;
  }

  private boolean isPossible(Change change) {
    if (change instanceof Change.Annotate annotate) {
      Span span = annotate.place().span();
      return draft
          .find(annotate.place().article())
          .filter(open -> span.end() <= open.article().text().length())
          .filter(open -> span.in(open.article().text()).equals(annotate.place().quote()))
          .isPresent();
    }
    if (change instanceof Change.SetFeature set) {
      return annotation(set).isPresent();
    }
    return draft.find(((Change.SetPublished) change).article()).isPresent();
  }

  private boolean isNew(Change change) {
    if (change instanceof Change.Annotate annotate) {
      return draft
          .article(annotate.place().article())
          .article()
          .annotations(annotate.layer())
          .noneMatch(
              mark ->
                  mark.spans().equals(List.of(annotate.place().span()))
                      && mark.features().entrySet().containsAll(annotate.features().entrySet()));
    }
    if (change instanceof Change.SetFeature set) {
      String has = annotation(set).orElseThrow().features().getOrDefault(set.feature(), "");
      return !has.equals(set.value());
    }
    Change.SetPublished set = (Change.SetPublished) change;
    return draft
        .article(set.article())
        .article()
        .metadata()
        .published()
        .filter(known -> known.certainty() == 1 && known.value().equals(set.published()))
        .isEmpty();
  }

  private Optional<Annotation> annotation(Change.SetFeature set) {
    return draft.find(set.article()).flatMap(open -> open.annotation(set.annotation()));
  }

  private List<Edit.Work> edits(Change change) {
    if (change instanceof Change.Annotate annotate) {
      return annotate(annotate);
    }
    if (change instanceof Change.SetFeature set) {
      return setFeature(set);
    }
    Change.SetPublished set = (Change.SetPublished) change;
    Corrections corrections = draft.article(set.article()).set(annotator).corrections();
    Corrections changed = corrections.withPublished(Optional.of(Optional.of(set.published())));
    return List.of(new Edit.Correct(set.article(), annotator, changed));
  }

  private List<Edit.Work> annotate(Change.Annotate annotate) {
    String article = annotate.place().article();
    Annotation mark =
        new Annotation(
            Ids.random(),
            annotate.layer(),
            List.of(annotate.place().span()),
            annotate.features(),
            "",
            annotator,
            now,
            origin);
    List<Edit.Work> edits = new ArrayList<>();
    edits.add(new Edit.PutAnnotation(article, annotator, mark));
    AnnotationSet set = draft.article(article).set(annotator);
    if (set.state() == WorkState.NEW) {
      edits.add(new Edit.SetState(article, annotator, WorkState.IN_PROGRESS));
    }
    return edits;
  }

  private List<Edit.Work> setFeature(Change.SetFeature set) {
    Annotation old = annotation(set).orElseThrow();
    String owner = draft.article(set.article()).annotatorOf(old.id()).orElseThrow();
    Annotation changed = old.withFeature(set.feature(), set.value()).withAt(now);
    return List.of(new Edit.PutAnnotation(set.article(), owner, changed));
  }
}
