package org.factdesk.desktop.look;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * A pop-up with a field to type into and the lines that match below it: the arrows go through them,
 * Enter takes one, Esc leaves. Event thread only.
 *
 * @param <T> a line
 */
public final class TypeAhead<T> extends PopUp {
  private static final int WIDTH = 600;
  private static final int HEAD = 46;
  private static final int AROUND_LIST = 10;

  private final JTextField field = new JTextField();
  private final JLabel count = new JLabel();
  private final EmptyState nothing = new EmptyState();
  private final JPanel head = new JPanel(new BorderLayout(8, 0));
  private final JList<T> list;
  private final JScrollPane scroll;
  private final transient Function<T, String> spoken;
  private final transient Hands hands;
  private int most = 8;
  private int least;
  private int foot;
  private boolean setting;

  /** Told what the person does. */
  public interface Hands {
    /** Other words are in the field. */
    void typed();

    /**
     * A line was taken.
     *
     * @param more whether the person wants to go on after it
     */
    void taken(boolean more);

    /** Tab was pressed, forward (1) or back (-1). */
    default void passed(int direction) {}

    /** The person left without taking anything. */
    void left();
  }

  /**
   * @param list of one kind of row, all of one height
   * @param spoken what a screen reader says of a line
   */
  public TypeAhead(JList<T> list, Function<T, String> spoken, Hands hands) {
    this.list = list;
    this.spoken = spoken;
    this.hands = hands;
    scroll = new JScrollPane(list);
    field.setFocusTraversalKeysEnabled(false);
    field.addKeyListener(onKey());
    field.getDocument().addDocumentListener(new Typing());
    field.addFocusListener(onLeaving());
    count.putClientProperty("html.disable", true);
    list.setFocusable(false);
    list.addMouseListener(onClick());
    list.addListSelectionListener(event -> speak());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    head.setOpaque(false);
    head.setBorder(BorderFactory.createEmptyBorder(9, 12, 9, 12));
    head.add(field);
    head.add(count, BorderLayout.EAST);
    add(head, BorderLayout.NORTH);
    add(scroll);
    dress();
  }

  /** Stands before the field. */
  public void before(JComponent component) {
    head.add(component, BorderLayout.WEST);
  }

  /** Shows these keys at the foot. */
  public void hints(List<KeyHints.Hint> hints) {
    add(new KeyHints(hints), BorderLayout.SOUTH);
    foot = KeyHints.HEIGHT;
  }

  /**
   * Keeps commands from what is behind: every key is for the field.
   *
   * @param property of components, that says so
   */
  public void takeAllKeys(String property) {
    field.putClientProperty(property, Boolean.TRUE);
  }

  /** Room for so many lines, even where there are fewer, and no more where there are more. */
  public void lines(int fewest, int highest) {
    least = fewest;
    most = highest;
  }

  /** Names the field. */
  public void name(String name) {
    field.getAccessibleContext().setAccessibleName(name);
  }

  /** Says in the field, while it is empty, what goes there. */
  public void hint(String words) {
    field.putClientProperty("JTextField.placeholderText", words);
  }

  /** What is typed. */
  public String typed() {
    return field.getText();
  }

  /** Puts words into the field, selected; nobody is told. */
  public void type(String words) {
    setting = true;
    field.setText(words);
    field.selectAll();
    setting = false;
  }

  /** The selected line. */
  public Optional<T> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  /**
   * The list holds other lines now.
   *
   * @param counted stands right of the field
   * @param otherwise stands where the lines would, while there are none
   */
  public void shows(String counted, String otherwise) {
    count.setText(counted);
    nothing.say(otherwise);
    Component view = list.getModel().getSize() == 0 && !otherwise.isEmpty() ? nothing : list;
    if (scroll.getViewport().getView() != view) {
      scroll.setViewportView(view);
    }
    speak();
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.requestFocusInWindow();
  }

  @Override
  public Dimension getPreferredSize() {
    int rows = Math.max(least, Math.min(most, list.getModel().getSize()));
    return new Dimension(WIDTH, HEAD + rows * list.getFixedCellHeight() + AROUND_LIST + foot + 2);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (scroll != null) {
      dress();
    }
  }

  private void dress() {
    Palette palette = Palette.current();
    count.setFont(Fonts.small());
    count.setForeground(palette.ink3());
    nothing.setBackground(palette.raised());
    scroll.getViewport().setBackground(palette.raised());
    scroll.setBackground(palette.raised());
    scroll.getVerticalScrollBar().setBackground(palette.raised());
    scroll.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 1, 0, palette.hairline()),
            BorderFactory.createEmptyBorder(4, 0, 4, 0)));
  }

  private void step(int lines) {
    int last = list.getModel().getSize() - 1;
    int index = Math.max(0, Math.min(list.getSelectedIndex() + lines, last));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  /** The field has the focus, so it speaks for the selected line. */
  private void speak() {
    String words = selected().map(spoken).orElse(count.getText());
    field.getAccessibleContext().setAccessibleDescription(words);
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        switch (event.getKeyCode()) {
          case KeyEvent.VK_ENTER -> hands.taken(event.isShiftDown());
          case KeyEvent.VK_ESCAPE -> hands.left();
          case KeyEvent.VK_TAB -> hands.passed(event.isShiftDown() ? -1 : 1);
          case KeyEvent.VK_DOWN -> step(1);
          case KeyEvent.VK_UP -> step(-1);
          case KeyEvent.VK_PAGE_DOWN -> step(most);
          case KeyEvent.VK_PAGE_UP -> step(-most);
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
        boolean inside = to != null && SwingUtilities.isDescendingFrom(to, TypeAhead.this);
        if (!event.isTemporary() && !inside) {
          hands.left();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        if (RowsOnly.isRow(list, event.getPoint())) {
          hands.taken(event.isShiftDown());
        }
      }
    };
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      told();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      told();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }

    private void told() {
      if (!setting) {
        hands.typed();
      }
    }
  }
}
