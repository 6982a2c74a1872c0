package org.factdesk.desktop.inspector;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A text field; Enter or leaving it hands the value on, Esc takes the typing back. */
final class TextControl extends JTextField implements FeatureControl {
  private final transient Consumer<String> change;
  private String shown = "";

  TextControl(String hint, Consumer<String> change) {
    this.change = change;
    setToolTipText(hint);
    addActionListener(event -> commit());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
              commit();
            }
          }
        });
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
              setText(shown);
            }
          }
        });
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public void show(String value) {
    boolean typing = isFocusOwner() && !getText().equals(shown);
    shown = value;
    if (!typing && !getText().equals(value)) {
      setText(value);
      setCaretPosition(0);
    }
  }

  @Override
  public void commit() {
    String typed = getText().strip();
    if (!typed.equals(shown)) {
      shown = typed;
      change.accept(typed);
    }
  }
}
