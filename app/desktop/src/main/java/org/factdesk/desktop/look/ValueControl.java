package org.factdesk.desktop.look;

import javax.swing.JComponent;

/** Shows and takes a value; an empty one is no value. Event thread. */
public interface ValueControl {
  /** Width in px that label and control have in a pane of the usual width. */
  int ROW = 280;

  JComponent component();

  /** Shows the value without telling anybody of a change. */
  void show(String value);

  /** Shows whether something is missing or wrong. */
  default void showError(boolean wrong) {
    component().putClientProperty("JComponent.outline", wrong ? "error" : null);
  }

  /** Hands on what was typed and not handed on yet. */
  default void commit() {}
}
