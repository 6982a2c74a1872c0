package org.factdesk.desktop.article;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;

/** What a person does in the article view. Called on the event thread. */
public interface ArticleListener {
  /** Other words are selected, or none; offsets in UTF-16 units. */
  default void selectionChanged(Optional<Span> selection) {}

  /** The caret went to this offset. */
  default void caretMoved(int offset) {}

  /**
   * A mark was clicked: the innermost under the pointer; clicked again on the same spot, the next
   * one around it.
   */
  default void markClicked(String annotation) {}

  /** A click on words without a mark, or beside them. */
  default void nothingClicked(int offset) {}

  default void findingClicked(String finding) {}

  default void suggestionClicked(String suggestion) {}

  /** A dimmed section was opened or closed. */
  default void foldToggled(Span section, boolean open) {}

  /** A handle of the selected mark was dragged and let go: the mark's spans as they should be. */
  default void markResized(String annotation, List<Span> spans) {}
}
