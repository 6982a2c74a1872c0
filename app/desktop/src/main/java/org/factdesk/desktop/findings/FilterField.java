package org.factdesk.desktop.findings;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Where words are typed that findings are to have. Enter goes to them, Esc empties the field. */
final class FilterField extends JTextField {
  private static final Texts TEXTS = Texts.of(FilterField.class);

  /**
   * @param changed told after each letter
   * @param left goes to the list
   */
  FilterField(Runnable changed, Runnable left) {
    putClientProperty("JTextField.placeholderText", TEXTS.get("filter"));
    putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    setToolTipText(TEXTS.get("filter.tip"));
    getAccessibleContext().setAccessibleName(TEXTS.get("filter.name"));
    addKeyListener(onKey(left));
    getDocument().addDocumentListener(new Typing(changed));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setFont(Fonts.small());
  }

  private KeyAdapter onKey(Runnable left) {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ESCAPE -> {
            if (getText().isEmpty()) {
              left.run();
            }
            setText("");
          }
          case KeyEvent.VK_ENTER, KeyEvent.VK_DOWN -> left.run();
          default -> {
            return;
          }
        }
        event.consume();
      }
    };
  }

  private record Typing(Runnable changed) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
