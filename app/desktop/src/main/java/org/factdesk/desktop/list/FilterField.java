package org.factdesk.desktop.list;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;

/** Where words to filter by are typed; Esc empties it. */
final class FilterField extends JTextField {
  FilterField(String hint) {
    putClientProperty("JTextField.placeholderText", hint);
    putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    getAccessibleContext().setAccessibleName(hint);
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
              if (getText().isEmpty()) {
                transferFocus();
              }
              setText("");
              event.consume();
            } else if (event.getKeyCode() == KeyEvent.VK_ENTER
                || event.getKeyCode() == KeyEvent.VK_DOWN) {
              transferFocus();
              event.consume();
            }
          }
        });
  }

  void onChange(Runnable change) {
    getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                change.run();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                change.run();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                // Only the text counts.
              }
            });
  }
}
