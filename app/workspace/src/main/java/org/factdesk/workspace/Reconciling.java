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
    return keep(List.of(open));
  }

  /** Keeps the versions that are in use, and forgets the others, as one step. */
  public Optional<Step> keep(List<Open> open) {
    return settled(
        Labels.of("reconcile.keep"), open.stream().filter(this::isThere).toList(), false);
  }

  /** Uses the other version in the place of the one in use, which is forgotten. */
  public Optional<Step> useOther(Open open) {
    return useOther(List.of(open));
  }

  /** Uses the other versions, as one step; those that cannot be used are passed over. */
  public Optional<Step> useOther(List<Open> open) {
    return settled(
        Labels.of("reconcile.use-other"),
        open.stream().filter(Open::canUseOther).filter(this::isThere).toList(),
        true);
  }

  private Optional<Step> settled(String label, List<Open> open, boolean useOther) {
    List<Edit> edits = new ArrayList<>();
    for (Open one : open) {
      if (useOther) {
        edits.addAll(other(one, set(one).orElseThrow()));
      }
      edits.add(new Edit.RemoveConflict(one.article(), one.annotator(), one.conflict()));
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Step(label, edits));
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

  private boolean isThere(Open open) {
    return set(open).isPresent();
  }

  private Optional<AnnotationSet> set(Open open) {
    return snapshot
        .article(open.article())
        .map(article -> article.set(open.annotator()))
        .filter(set -> set.conflicts().contains(open.conflict()));
  }
}
