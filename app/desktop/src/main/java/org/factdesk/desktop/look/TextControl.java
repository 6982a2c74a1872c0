package org.factdesk.desktop.look;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JTextField;

/**
 * A text field; Enter or leaving it hands the value on, Esc takes the typing back. A value that is
 * not taken stays in the field until the person, or another value from elsewhere, replaces it.
 */
public final class TextControl extends JTextField implements ValueControl {
  private final transient Predicate<String> take;
  private String shown = "";

  /** A field that takes everything. */
  public TextControl(String hint, Consumer<String> change) {
    this(
        typed -> {
          change.accept(typed);
          return true;
        },
        hint);
  }

  private TextControl(Predicate<String> take, String hint) {
    this.take = take;
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

  /**
   * A field that may refuse a value.
   *
   * @param take is told what was typed, and says whether it took that
   */
  public static TextControl asking(String hint, Predicate<String> take) {
    return new TextControl(take, hint);
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public void show(String value) {
    boolean own = !getText().equals(shown) && (isFocusOwner() || value.equals(shown));
    shown = value;
    if (!own && !getText().equals(value)) {
      setText(value);
      setCaretPosition(0);
    }
  }

  @Override
  public void commit() {
    String typed = getText().strip();
    String before = shown;
    if (!typed.equals(before)) {
      shown = typed;
      if (!take.test(typed)) {
        shown = before;
      }
    }
  }
}
