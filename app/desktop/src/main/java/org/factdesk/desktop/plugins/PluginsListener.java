package org.factdesk.desktop.plugins;

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

  /** Wants to see the article of that id. */
  void goToArticle(String article);
}
