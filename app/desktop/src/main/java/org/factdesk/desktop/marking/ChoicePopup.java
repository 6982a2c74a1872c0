package org.factdesk.desktop.marking;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyHints;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PopUp;

/**
 * Asks one question after another right under the words: a few letters find a line, the arrows go
 * through them, Enter takes it, Esc leaves. Event thread only.
 */
public final class ChoicePopup extends PopUp {
  private static final int WIDTH = 600;
  private static final int ROWS = 8;
  private static final int HEAD = 46;

  private final transient Answers answers;
  private final JLabel title = new JLabel();
  private final JTextField field = new JTextField();
  private final JLabel count = new JLabel();
  private final EntryList list = new EntryList();
  private final JScrollPane scroll = new JScrollPane(list);
  private transient Question question = Question.choice("", List.of(), -1);
  private boolean asking;

  /** Told what is done in the pop-up besides answering. */
  public interface Answers {
    /** The pop-up wants another size. */
    void resized();

    /** The question is passed over for the next (1) or the previous (-1) one. */
    void passed(int direction);

    /** Nothing more is to be answered. */
    void closed();
  }

  /**
   * @param hints the keys that do something
   */
  public ChoicePopup(List<KeyHints.Hint> hints, Answers answers) {
    this.answers = answers;
    field.addKeyListener(onKey());
    field.setFocusTraversalKeysEnabled(false);
    field.getDocument().addDocumentListener(new Typing());
    field.addFocusListener(onLeaving());
    list.addMouseListener(onClick());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    for (JLabel label : List.of(title, count)) {
      label.putClientProperty("html.disable", true);
    }
    JPanel head = new JPanel(new BorderLayout(8, 0));
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(9, 12, 9, 12));
    head.add(title, BorderLayout.WEST);
    head.add(field);
    head.add(count, BorderLayout.EAST);
    add(head, BorderLayout.NORTH);
    add(scroll);
    add(new KeyHints(hints), BorderLayout.SOUTH);
    dress();
  }

  /** Asks this from now on. */
  public void ask(Question next) {
    asking = true;
    question = next;
    title.setText(next.title());
    field.getAccessibleContext().setAccessibleName(next.title());
    list.getAccessibleContext().setAccessibleName(next.title());
    field.setText(next.typed());
    field.selectAll();
    asking = false;
    filter(next.first());
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.requestFocusInWindow();
  }

  @Override
  public Dimension getPreferredSize() {
    int rows = Math.min(ROWS, list.getModel().getSize());
    return new Dimension(WIDTH, HEAD + rows * EntryList.ROW + 10 + KeyHints.HEIGHT + 2);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (count != null) {
      dress();
    }
  }

  private void filter(int selected) {
    String typed = question.text().isPresent() ? "" : field.getText();
    record Found(Entry entry, int score) {}
    List<Entry> found =
        question.entries().stream()
            .flatMap(
                entry ->
                    Fuzzy.match(entry.searched(), typed).stream()
                        .map(match -> new Found(entry, match.score())))
            .sorted(Comparator.comparingInt(Found::score))
            .map(Found::entry)
            .toList();
    list.show(found, typed, selected);
    count.setText(
        question.text().isPresent() ? "" : found.size() + " / " + question.entries().size());
    say();
    answers.resized();
  }

  private void take() {
    Entry entry = list.getSelectedValue();
    if (question.text().isPresent()) {
      question.text().get().accept(field.getText().strip());
    } else if (entry != null) {
      entry.choose().run();
    }
  }

  private void step(int direction) {
    list.step(direction);
    say();
  }

  /** The field has the focus, so it speaks for the selected line. */
  private void say() {
    Entry entry = list.getSelectedValue();
    field
        .getAccessibleContext()
        .setAccessibleDescription(entry == null ? count.getText() : entry.spoken());
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ENTER -> take();
          case KeyEvent.VK_ESCAPE -> answers.closed();
          case KeyEvent.VK_TAB -> answers.passed(event.isShiftDown() ? -1 : 1);
          case KeyEvent.VK_DOWN -> step(1);
          case KeyEvent.VK_UP -> step(-1);
          case KeyEvent.VK_PAGE_DOWN -> step(ROWS);
          case KeyEvent.VK_PAGE_UP -> step(-ROWS);
          default -> {
            return;
          }
        }
        event.consume();
      }
    };
  }

  private FocusAdapter onLeaving() {
    return new FocusAdapter() {
      @Override
      public void focusLost(FocusEvent event) {
        Component to = event.getOppositeComponent();
        boolean inside = to != null && SwingUtilities.isDescendingFrom(to, ChoicePopup.this);
        if (!event.isTemporary() && !inside) {
          answers.closed();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        take();
      }
    };
  }

  private void dress() {
    Palette palette = Palette.current();
    title.setFont(Fonts.title());
    title.setForeground(palette.ink());
    count.setFont(Fonts.small());
    count.setForeground(palette.ink3());
    scroll.getViewport().setBackground(palette.raised());
    scroll.setBackground(palette.raised());
    scroll.getVerticalScrollBar().setBackground(palette.raised());
    scroll.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(4, 0, 4, 0)));
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      typed();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      typed();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }

    private void typed() {
      if (!asking) {
        filter(0);
      }
    }
  }
}
