package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;

/**
 * Settles what two sides changed differently, as steps: empty where that has been done meanwhile.
 * Pure.
 *
 * @param snapshot what the person saw
 */
public record Reconciling(Snapshot snapshot) {
  /**
   * A difference that is left to settle.
   *
   * @param annotator in whose work
   */
  public record Open(String article, String annotator, Conflict conflict) {
    /** Whether the other version is that the mark or link was taken away. */
    public boolean isRemoval() {
      return conflict.json().isEmpty();
    }

    /** Whether the other version can be used: a whole mark with a place, a link, or a removal. */
    public boolean canUseOther() {
      return isRemoval() || conflict.mark().isPresent() || conflict.link().isPresent();
    }
  }

  /** All differences in the articles that have been read. */
  public List<Open> open() {
    List<Open> all = new ArrayList<>();
    for (OpenArticle article : snapshot.articles().values()) {
      for (AnnotationSet set : article.sets()) {
        set.conflicts().forEach(one -> all.add(new Open(article.id(), set.annotator(), one)));
      }
    }
    return all;
  }

  /** Keeps the version that is in use, and forgets the other one. */
  public Optional<Step> keep(Open open) {
    return set(open).map(set -> Step.of(Labels.of("reconcile.keep"), settled(open, set)));
  }

  /** Uses the other version in the place of the one in use, which is forgotten. */
  public Optional<Step> useOther(Open open) {
    return set(open)
        .filter(set -> open.canUseOther())
        .map(
            set -> {
              List<Edit> edits = new ArrayList<>(other(open, set));
              edits.add(settled(open, set));
              return new Step(Labels.of("reconcile.use-other"), edits);
            });
  }

  private static List<Edit> other(Open open, AnnotationSet set) {
    String article = open.article();
    String annotator = open.annotator();
    Conflict conflict = open.conflict();
    if (conflict.mark().isPresent()) {
      return List.of(
          new Edit.RemoveUnplaced(article, annotator, conflict.id()),
          new Edit.PutAnnotation(article, annotator, conflict.mark().get()));
    }
    if (conflict.link().isPresent()) {
      return List.of(new Edit.PutLink(annotator, conflict.link().get()));
    }
    List<Edit> edits = new ArrayList<>();
    set.links().stream()
        .filter(
            link ->
                link.id().equals(conflict.id())
                    || link.from().annotation().equals(conflict.id())
                    || (link.to().annotation().equals(conflict.id())
                        && link.to().article().equals(article)))
        .forEach(link -> edits.add(new Edit.RemoveLink(article, annotator, link.id())));
    edits.add(new Edit.RemoveAnnotation(article, annotator, conflict.id()));
    edits.add(new Edit.RemoveUnplaced(article, annotator, conflict.id()));
    return edits;
  }

  private static Edit settled(Open open, AnnotationSet set) {
    List<Conflict> left = new ArrayList<>(set.conflicts());
    left.remove(open.conflict());
    return new Edit.SetConflicts(open.article(), open.annotator(), left);
  }

  private Optional<AnnotationSet> set(Open open) {
    return snapshot
        .article(open.article())
        .map(article -> article.set(open.annotator()))
        .filter(set -> set.conflicts().contains(open.conflict()));
  }
}
