package org.factdesk.desktop.article;

import java.util.Optional;
import org.factdesk.model.Span;

/**
 * What is emphasised on a page at the moment.
 *
 * @param text the selected words
 * @param selected id of the selected mark
 * @param hovered id of the mark under the pointer
 * @param pointed id of the mark that something else points at
 */
record Emphasis(
    Optional<Span> text,
    Optional<String> selected,
    Optional<String> hovered,
    Optional<String> pointed) {
  static final Emphasis NONE =
      new Emphasis(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean isStrong(Mark mark) {
    return isSelected(mark) || is(hovered, mark) || is(pointed, mark);
  }

  boolean isSelected(Mark mark) {
    return is(selected, mark);
  }

  /** The mark that has a tag without being selected: one pointed at comes before one hovered. */
  Optional<String> tagged() {
    return pointed.or(() -> hovered).filter(id -> !selected.equals(Optional.of(id)));
  }

  private static boolean is(Optional<String> id, Mark mark) {
    return id.isPresent() && id.get().equals(mark.id());
  }
}
