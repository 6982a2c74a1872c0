package org.factdesk.desktop.bulk;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.words.Texts;
import org.factdesk.text.TextQuery;

/** What is looked for, where, and on which layer it is to be marked. */
public final class SearchBar extends JPanel {
  private static final Texts TEXTS = Texts.of(SearchBar.class);

  private final JTextField field = new JTextField(12);
  private final JCheckBox wholeWord = new JCheckBox(TEXTS.get("whole-word"), true);
  private final JCheckBox matchCase = new JCheckBox(TEXTS.get("match-case"), true);
  private final JCheckBox expression = new JCheckBox(TEXTS.get("expression"));
  private final ChoiceButton layer;
  private final ChoiceButton scope;

  /**
   * @param layers the first is chosen
   */
  public SearchBar(String words, List<String> layers, BulkListener listener) {
    super(new BorderLayout(8, 0));
    field.setText(words);
    field.getAccessibleContext().setAccessibleName(TEXTS.get("words"));
    layer = new ChoiceButton(layers, TEXTS.get("layer"), listener::searchChanged);
    layer.prefix(TEXTS.get("as") + " ");
    scope =
        new ChoiceButton(
            List.of(TEXTS.get("this-article"), TEXTS.get("all-articles")),
            TEXTS.get("scope"),
            listener::searchChanged);
    field.setCaretPosition(0);
    JPanel choices = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 2));
    add(field);
    add(choices, BorderLayout.EAST);
    for (JComponent each : List.of(wholeWord, matchCase, expression, scope, layer)) {
      choices.add(each);
      each.addKeyListener(onKey(listener));
    }
    field.addKeyListener(onKey(listener));
    for (JCheckBox box : List.of(wholeWord, matchCase, expression)) {
      box.addActionListener(event -> listener.searchChanged());
    }
    field.getDocument().addDocumentListener(new Typing(listener));
  }

  public TextQuery query() {
    String words = expression.isSelected() ? field.getText() : field.getText().strip();
    return new TextQuery(
        words, wholeWord.isSelected(), matchCase.isSelected(), expression.isSelected());
  }

  public String layer() {
    return layer.chosen();
  }

  /** Whether all articles are looked through, not only the shown one. */
  public boolean everywhere() {
    return scope.isOther();
  }

  private static KeyAdapter onKey(BulkListener listener) {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        boolean down =
            event.getKeyCode() == KeyEvent.VK_DOWN
                || event.getKeyCode() == KeyEvent.VK_ENTER
                    && event.getComponent() instanceof JTextField;
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
          listener.leave();
          event.consume();
        } else if (down) {
          ((BulkPane)
                  javax.swing.SwingUtilities.getAncestorOfClass(
                      BulkPane.class, event.getComponent()))
              .takeFocus();
          event.consume();
        }
      }
    };
  }

  private record Typing(BulkListener listener) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      listener.searchChanged();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      listener.searchChanged();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
