package org.factdesk.desktop.plugins;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.factdesk.store.CheckerConfig;

/** What a person does with plugins. Called on the event thread. */
public interface PluginsListener {
  /**
   * Changes what is set for a checker, in one step.
   *
   * @param what is changed, as the undo menu names it: switch off Date consistency
   */
  void configure(String checker, String what, UnaryOperator<CheckerConfig> change);

  /**
   * Writes a list into the workspace, for people to edit.
   *
   * @param title what the file is to be called, without ending
   * @param then is told the file's name once it is there
   */
  void copyList(String title, String list, Consumer<String> then);

  /** Wants to see the article of that id. */
  void goToArticle(String article);
}
