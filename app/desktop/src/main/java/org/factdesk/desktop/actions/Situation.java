package org.factdesk.desktop.actions;

import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * What the person at the desk has before them: the workspace as it is now, and where in it they
 * are. What can be done next depends on nothing else.
 *
 * @param article id of the shown article
 * @param mark id of the selected mark in it
 * @param link the link that is selected in the inspector
 * @param words the selected words
 * @param caret where the caret stands, in UTF-16 units
 * @param beside id of the article that is open beside the shown one
 * @param held id of the mark that was selected last and has not been left on purpose: words that
 *     are selected elsewhere can still be added to it
 * @param snapping whether selecting goes by whole words
 */
public record Situation(
    Optional<Snapshot> snapshot,
    Optional<String> article,
    Optional<String> mark,
    Optional<Link> link,
    Optional<Span> words,
    int caret,
    Optional<String> beside,
    Optional<String> held,
    boolean snapping) {
  /** Nothing is open. */
  public static final Situation NOTHING =
      new Situation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          true);

  /**
   * Another state of the workspace; a mark or link that is gone is no longer selected, nor are
   * words of a text that is another now.
   */
  public Situation withSnapshot(Snapshot value) {
    Situation next =
        new Situation(
            Optional.of(value), article, mark, link, words, caret, beside, held, snapping);
    boolean otherText =
        article.isPresent()
            && snapshot.filter(then -> value.hasOtherText(article.get(), then)).isPresent();
    return new Situation(
        next.snapshot,
        article,
        mark.filter(id -> next.selected().isPresent()),
        link.filter(next::has),
        otherText ? Optional.empty() : words,
        caret,
        beside,
        held.filter(id -> next.heldMark().isPresent()),
        snapping);
  }

  /** Another article, nothing selected in it. */
  public Situation withArticle(String id) {
    return new Situation(
        snapshot,
        Optional.of(id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        beside,
        Optional.empty(),
        snapping);
  }

  /** With this mark selected, which is then also held; without one, the held mark stays. */
  public Situation withMark(Optional<String> value) {
    Optional<String> kept = value.isPresent() ? value : held;
    return new Situation(
        snapshot, article, value, Optional.empty(), words, caret, beside, kept, snapping);
  }

  /** With no mark selected, and none held. */
  public Situation withoutMark() {
    return new Situation(
        snapshot,
        article,
        Optional.empty(),
        Optional.empty(),
        words,
        caret,
        beside,
        Optional.empty(),
        snapping);
  }

  public Situation withLink(Optional<Link> value) {
    return new Situation(snapshot, article, mark, value, words, caret, beside, held, snapping);
  }

  public Situation withWords(Optional<Span> value) {
    return new Situation(snapshot, article, mark, link, value, caret, beside, held, snapping);
  }

  public Situation withCaret(int offset) {
    return new Situation(snapshot, article, mark, link, words, offset, beside, held, snapping);
  }

  public Situation withSnapping(boolean value) {
    return new Situation(snapshot, article, mark, link, words, caret, beside, held, value);
  }

  /** With an article beside the shown one, or none. */
  public Situation withBeside(Optional<String> id) {
    return new Situation(snapshot, article, mark, link, words, caret, id, held, snapping);
  }

  /** Whether the same state of the workspace is shown at the same articles, mark and link. */
  public boolean showsSameAs(Situation other) {
    return snapshot.map(Snapshot::revision).equals(other.snapshot.map(Snapshot::revision))
        && article.equals(other.article)
        && beside.equals(other.beside)
        && mark.equals(other.mark)
        && held.equals(other.held)
        && snapping == other.snapping
        && link.map(Link::id).equals(other.link.map(Link::id));
  }

  /** The shown article, once it has been read. */
  public Optional<OpenArticle> open() {
    return snapshot.flatMap(now -> article.flatMap(now::article));
  }

  /** The selected mark. */
  public Optional<Annotation> selected() {
    return open().flatMap(open -> mark.flatMap(open::annotation));
  }

  /** The held mark. */
  public Optional<Annotation> heldMark() {
    return open().flatMap(open -> held.flatMap(open::annotation));
  }

  /** The selected mark's name in the workspace. */
  public Optional<AnnotationRef> selectedRef() {
    return article.flatMap(inside -> mark.map(id -> new AnnotationRef(inside, id)));
  }

  /** Whether the scheme has a link type that starts or ends at the selected mark. */
  public boolean canLink() {
    return selected()
        .flatMap(mark -> snapshot.map(now -> now.scheme().linkTypes().stream()))
        .map(types -> types.anyMatch(this::touches))
        .orElse(false);
  }

  private boolean touches(LinkType type) {
    String layer = selected().map(Annotation::layer).orElse("");
    return type.from().contains(layer) || type.to().contains(layer);
  }

  private boolean has(Link wanted) {
    return snapshot
        .flatMap(now -> now.article(wanted.from().article()))
        .map(open -> open.article().links().contains(wanted))
        .orElse(false);
  }
}
