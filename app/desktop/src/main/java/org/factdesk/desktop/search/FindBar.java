package org.factdesk.desktop.search;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.text.TextQuery;

/** Where words are typed that are looked for in the shown article, and how many there are. */
public final class FindBar extends JPanel {
  private static final Texts TEXTS = Texts.of(FindBar.class);
  private static final Dimension FIELD = new Dimension(200, 28);

  private final JTextField field = new JTextField();
  private final JLabel count = new JLabel();
  private final JToggleButton matchCase = option("Aa", "find.case");
  private final JToggleButton wholeWord = option("ab|", "find.word");
  private final JToggleButton expression = option(".*", "find.expression");
  private final transient FindListener listener;
  private boolean filling;

  public FindBar(FindListener listener) {
    this.listener = listener;
    setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
    setOpaque(false);
    field.putClientProperty("JTextField.placeholderText", TEXTS.get("find.hint"));
    field.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    JLabel key = new JLabel(KeyHints.icon("find"));
    // The frame of the field that has the keys is two pixels strong.
    key.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 3));
    field.putClientProperty("JTextField.trailingComponent", key);
    field.getAccessibleContext().setAccessibleName(TEXTS.get("find.name"));
    field.setPreferredSize(FIELD);
    field.setMaximumSize(FIELD);
    field.setMinimumSize(new Dimension(90, FIELD.height));
    add(count);
    add(Box.createHorizontalStrut(8));
    for (JToggleButton button : new JToggleButton[] {matchCase, wholeWord, expression}) {
      add(button);
      button.addActionListener(event -> changed());
    }
    add(Box.createHorizontalStrut(4));
    add(field);
    listenToField();
    showOptions(false);
  }

  /** Takes the keys, with these words to begin with; empty to keep those that are there. */
  public void begin(String words) {
    if (!words.isEmpty()) {
      filling = true;
      field.setText(words);
      filling = false;
    }
    showOptions(true);
    field.requestFocusInWindow();
    field.selectAll();
  }

  public TextQuery query() {
    return new TextQuery(
        field.getText(), wholeWord.isSelected(), matchCase.isSelected(), expression.isSelected());
  }

  /** Looks for this the next time; shows nothing yet. */
  public void use(TextQuery query) {
    filling = true;
    field.setText(query.words());
    filling = false;
    wholeWord.setSelected(query.wholeWord());
    matchCase.setSelected(query.matchCase());
    expression.setSelected(query.expression());
  }

  /** Says what was found, or what is wrong. */
  public void say(String words, boolean wrong) {
    count.setText(words);
    count.setForeground(wrong ? Palette.current().error() : Palette.current().ink2());
    field.getAccessibleContext().setAccessibleDescription(words);
    revalidate();
  }

  /** Hides the conditions and the count. */
  public void rest() {
    say("", false);
    showOptions(false);
  }

  private void showOptions(boolean value) {
    matchCase.setVisible(value);
    wholeWord.setVisible(value);
    expression.setVisible(value);
  }

  private void changed() {
    if (!filling) {
      listener.changed(query());
    }
  }

  private static JToggleButton option(String sign, String key) {
    JToggleButton button = new JToggleButton(sign);
    button.setFont(Fonts.small());
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setToolTipText(TEXTS.get(key));
    button.getAccessibleContext().setAccessibleName(TEXTS.get(key));
    Dimension size = new Dimension(32, 28);
    button.setPreferredSize(size);
    button.setMaximumSize(size);
    return button;
  }

  private void listenToField() {
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                changed();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                changed();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {
                // Only the text counts.
              }
            });
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            showOptions(true);
            listener.begun();
          }
        });
    FocusAdapter leaving = leaving();
    field.addFocusListener(leaving);
    for (JToggleButton button : new JToggleButton[] {matchCase, wholeWord, expression}) {
      button.addFocusListener(leaving);
    }
    KeyAdapter keys = keys();
    field.addKeyListener(keys);
    for (JToggleButton button : new JToggleButton[] {matchCase, wholeWord, expression}) {
      button.addKeyListener(keys);
    }
  }

  /** The conditions are for those who are typing; what was found is still framed. */
  private FocusAdapter leaving() {
    return new FocusAdapter() {
      @Override
      public void focusLost(FocusEvent event) {
        Component next = event.getOppositeComponent();
        if (!event.isTemporary()
            && (next == null || !SwingUtilities.isDescendingFrom(next, FindBar.this))) {
          showOptions(false);
          listener.away();
        }
      }
    };
  }

  private KeyAdapter keys() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
          listener.left();
          event.consume();
        } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
          listener.step(event.isShiftDown() ? -1 : 1);
          event.consume();
        }
      }
    };
  }
}
