package org.factdesk.desktop.scheme;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;

/** A field for a sentence or two; leaving it hands them on, on one line. */
final class ProseControl extends JScrollPane {
  private static final int HEIGHT = 58;

  private final JTextArea text = new JTextArea();
  private final transient Consumer<String> change;
  private String shown;

  ProseControl(String name, String value, Consumer<String> change) {
    this.change = change;
    this.shown = value;
    text.setText(value);
    text.setCaretPosition(0);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.getAccessibleContext().setAccessibleName(name);
    // Tab leaves the field: a sentence has no columns.
    text.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(key("TAB")));
    text.setFocusTraversalKeys(
        KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(key("shift TAB")));
    text.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
              commit();
            }
          }
        });
    setViewportView(text);
    setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
    setPreferredSize(new Dimension(100, HEIGHT));
  }

  private void commit() {
    String typed = text.getText().strip().replaceAll("\\R+", " ");
    if (!typed.equals(shown)) {
      shown = typed;
      change.accept(typed);
    }
  }

  private static KeyStroke key(String name) {
    return KeyStroke.getKeyStroke(name);
  }
}
