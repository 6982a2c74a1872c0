package org.factdesk.desktop.actions;

import java.util.Optional;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.SectionKind;
import org.factdesk.model.WorkState;

/** What the commands set going; the window does it. All on the event thread. */
public interface Desk {
  void openFolder();

  void save();

  void quit();

  void undo();

  void redo();

  /** Deletes the selected link, else the selected mark. */
  void delete();

  /** Selects nothing. */
  void deselect();

  /** Says what the selected words are; empty: what the application takes them for. */
  void setSection(Optional<SectionKind> kind);

  /** Marks the selected words, else the word at the caret. */
  void mark(Layer layer);

  /** Selects the next (1) or the previous (-1) mark. */
  void stepMark(int direction);

  /** Begins to link the selected mark. */
  void link();

  /** Shows the next (1) or the previous (-1) article of the list. */
  void stepArticle(int direction);

  void nextUndone();

  void setState(WorkState state);

  /** Sets the article to done and shows the next one that is not. */
  void doneAndNext();

  /** Goes to the next (1) or the previous (-1) finding of the list. */
  void stepFinding(int direction);

  /** Shows the ways to settle the selected finding or suggestion. */
  void fixFinding();

  /** Dismisses the selected finding, rejects the suggestion, or takes the dismissal back. */
  void dismissFinding();

  void acceptSuggestion();

  void showPlugins();

  void showTimeline();

  /** Saves the timeline as a picture, where the person says. */
  void saveTimeline();

  /** Moves the focus to the next (1) or the previous (-1) pane. */
  void stepPane(int direction);

  void filterArticles();

  /** Light for dark, or dark for light. */
  void switchTheme();

  /** Strong contrast, or no longer. */
  void switchContrast();

  /** The other language, from the next start. */
  void switchLanguage();
}
