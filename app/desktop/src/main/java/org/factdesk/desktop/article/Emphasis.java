package org.factdesk.desktop.article;

import java.util.Optional;
import org.factdesk.model.Span;

/**
 * What is emphasised on a page at the moment.
 *
 * @param text the selected words
 * @param selected id of the selected mark
 * @param hovered id of the mark under the pointer
 */
record Emphasis(Optional<Span> text, Optional<String> selected, Optional<String> hovered) {
  static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), Optional.empty());

  boolean isStrong(Mark mark) {
    return isSelected(mark) || (hovered.isPresent() && hovered.get().equals(mark.id()));
  }

  boolean isSelected(Mark mark) {
    return selected.isPresent() && selected.get().equals(mark.id());
  }
}
