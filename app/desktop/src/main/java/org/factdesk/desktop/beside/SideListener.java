package org.factdesk.desktop.beside;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.model.Span;

/**
 * Hands on what a person does in one half.
 *
 * @param heard takes the half in hand; false where nobody did anything, as when a page is shown
 */
record SideListener(BooleanSupplier heard, ArticleListener desk) implements ArticleListener {
  @Override
  public void selectionChanged(Optional<Span> selection) {
    hand(() -> desk.selectionChanged(selection));
  }

  @Override
  public void caretMoved(int offset) {
    hand(() -> desk.caretMoved(offset));
  }

  @Override
  public void markClicked(String annotation) {
    hand(() -> desk.markClicked(annotation));
  }

  @Override
  public void nothingClicked(int offset) {
    hand(() -> desk.nothingClicked(offset));
  }

  @Override
  public void findingClicked(String finding) {
    hand(() -> desk.findingClicked(finding));
  }

  @Override
  public void suggestionClicked(String suggestion) {
    hand(() -> desk.suggestionClicked(suggestion));
  }

  @Override
  public void foldToggled(Span section, boolean open) {
    hand(() -> desk.foldToggled(section, open));
  }

  @Override
  public void markResized(String annotation, List<Span> spans) {
    hand(() -> desk.markResized(annotation, spans));
  }

  private void hand(Runnable on) {
    if (heard.getAsBoolean()) {
      on.run();
    }
  }
}
