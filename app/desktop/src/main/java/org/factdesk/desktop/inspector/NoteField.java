package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Free text about a mark, some rows high; leaving the field hands the text on. */
final class NoteField extends JPanel {
  private static final Texts TEXTS = Texts.of(NoteField.class);
  private final JTextArea text = new JTextArea();
  private final Consumer<String> change;
  private String shown = "";

  NoteField(Consumer<String> change) {
    super(new BorderLayout());
    this.change = change;
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.getAccessibleContext().setAccessibleName(TEXTS.get("notes"));
    text.putClientProperty("JTextField.placeholderText", TEXTS.get("notes.hint"));
    // Tab leaves the field: a note has no columns.
    text.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(key("TAB")));
    text.setFocusTraversalKeys(
        KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(key("shift TAB")));
    text.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
            if (!event.isTemporary()) {
              commit();
            }
          }
        });
    JScrollPane scroll = new JScrollPane(text);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setPreferredSize(new Dimension(100, 52));
    add(scroll);
  }

  /** The second pixel of the line around what has the focus; the border has the first. */
  @Override
  protected void paintChildren(Graphics graphics) {
    super.paintChildren(graphics);
    if (text.isFocusOwner()) {
      graphics.setColor(Palette.current().ink());
      graphics.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 6, 6);
    }
  }

  void show(String value) {
    boolean typing = !text.getText().equals(shown) && (text.isFocusOwner() || value.equals(shown));
    shown = value;
    if (!typing && !text.getText().equals(value)) {
      text.setText(value);
      text.setCaretPosition(0);
    }
  }

  void commit() {
    String typed = text.getText().strip();
    if (!typed.equals(shown)) {
      shown = typed;
      change.accept(typed);
    }
  }

  private static KeyStroke key(String name) {
    return KeyStroke.getKeyStroke(name);
  }
}
