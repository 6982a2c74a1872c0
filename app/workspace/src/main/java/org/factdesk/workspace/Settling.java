package org.factdesk.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;

/**
 * Gives marks without a place in a changed text a place again, or takes them away, as steps: empty
 * where nothing is left to do. Pure.
 *
 * @param snapshot what the person saw
 */
public record Settling(Snapshot snapshot) {
  /**
   * A mark without a place.
   *
   * @param annotator whose it is
   */
  public record Lost(String article, String annotator, Unplaced mark) {}

  /** All marks without a place in the articles that have been read, by article. */
  public List<Lost> lost() {
    List<Lost> lost = new ArrayList<>();
    for (OpenArticle open : snapshot.articles().values()) {
      for (AnnotationSet set : open.sets()) {
        set.unplaced().forEach(mark -> lost.add(new Lost(open.id(), set.annotator(), mark)));
      }
    }
    return lost;
  }

  /** Puts the marks where they are proposed to be; those without a proposal are passed over. */
  public Optional<Step> confirm(List<Lost> marks) {
    List<Edit> edits = new ArrayList<>();
    int count = 0;
    for (Lost lost : marks) {
      if (!lost.mark().proposal().isEmpty() && isThere(lost)) {
        edits.addAll(placed(lost, lost.mark().proposal()));
        count++;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(new Step(Labels.of("settle.confirm", count), edits));
  }

  /** Puts the mark on these words, in order and apart; the person chose them now. */
  public Optional<Step> place(Lost lost, List<Span> spans, Instant now) {
    if (!isThere(lost)) {
      return Optional.empty();
    }
    String article = lost.article();
    return Optional.of(
        Step.of(
            Labels.of("settle.place"),
            new Edit.RemoveUnplaced(article, lost.annotator(), lost.mark().id()),
            new Edit.PutAnnotation(
                article,
                lost.annotator(),
                lost.mark().placedOn(spans).withAt(now.truncatedTo(ChronoUnit.SECONDS)))));
  }

  /** Takes the marks away with all links that start or end at them. */
  public Optional<Step> takeAway(List<Lost> marks) {
    List<Edit> edits = new ArrayList<>();
    int count = 0;
    for (Lost lost : marks) {
      if (isThere(lost)) {
        links(lost, edits);
        edits.add(new Edit.RemoveUnplaced(lost.article(), lost.annotator(), lost.mark().id()));
        count++;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(new Step(Labels.of("settle.take-away", count), edits));
  }

  private static List<Edit> placed(Lost lost, List<Span> spans) {
    return List.of(
        new Edit.RemoveUnplaced(lost.article(), lost.annotator(), lost.mark().id()),
        new Edit.PutAnnotation(lost.article(), lost.annotator(), lost.mark().placedOn(spans)));
  }

  private boolean isThere(Lost lost) {
    return snapshot
        .article(lost.article())
        .filter(open -> open.set(lost.annotator()).unplaced().contains(lost.mark()))
        .isPresent();
  }

  private void links(Lost lost, List<Edit> edits) {
    for (OpenArticle open : snapshot.articles().values()) {
      for (AnnotationSet set : open.sets()) {
        for (Link link : set.links()) {
          if (leadsTo(link, lost)) {
            edits.add(new Edit.RemoveLink(open.id(), set.annotator(), link.id()));
          }
        }
      }
    }
  }

  private static boolean leadsTo(Link link, Lost lost) {
    return link.from().article().equals(lost.article())
            && link.from().annotation().equals(lost.mark().id())
        || link.to().article().equals(lost.article())
            && link.to().annotation().equals(lost.mark().id());
  }
}
