package org.factdesk.desktop.keys;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.actions.KeyWords;
import org.factdesk.desktop.actions.Keymap;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/**
 * The page on which keys are changed: Enter on a command, then the new key; a key that another
 * command has is named before it is moved. Event thread.
 */
public final class KeysPage extends JPanel {
  private static final Texts TEXTS = Texts.of(KeysPage.class);

  private final Consumer<Keymap> use;
  private final JTextField filter = new JTextField();
  private final JButton resetAll = new JButton(TEXTS.get("reset-all"));
  private final KeyList list = new KeyList();
  private final JLabel line = new JLabel();
  private List<KeyRow> rows = List.of();
  private Keymap keymap = Keymap.SHIPPED;
  private State state = State.LOOKING;
  private boolean adding;
  private Optional<KeyStroke> offered = Optional.empty();

  private enum State {
    LOOKING,
    LISTENING,
    ASKING
  }

  /**
   * @param use told the keys that hold from now on
   */
  public KeysPage(Consumer<Keymap> use) {
    super(new BorderLayout());
    this.use = use;
    filter.putClientProperty("JTextField.placeholderText", TEXTS.get("filter"));
    filter.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.icon(Palette::ink3));
    filter.getAccessibleContext().setAccessibleName(TEXTS.get("filter"));
    filter.getDocument().addDocumentListener(new Typing());
    filter.addKeyListener(new FilterKeys());
    filter.setPreferredSize(new Dimension(260, 28));
    resetAll.addActionListener(event -> use(Keymap.SHIPPED));
    list.addKeyListener(new Keys());
    list.addFocusListener(new Leaving());
    line.putClientProperty("html.disable", Boolean.TRUE);
    line.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
    JPanel top = new JPanel(new BorderLayout());
    top.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    top.add(filter, BorderLayout.WEST);
    top.add(resetAll, BorderLayout.EAST);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    FocusLine.on(this);
    add(top, BorderLayout.NORTH);
    add(scroll);
    add(line, BorderLayout.SOUTH);
    dress();
    say(TEXTS.get("how"));
  }

  /** Shows the commands with the keys they have and those they come with. */
  public void show(List<Command> now, List<Command> shipped, Keymap value) {
    rows = KeyRow.of(now, shipped);
    keymap = value;
    resetAll.setEnabled(!value.equals(Keymap.SHIPPED));
    refilter();
  }

  /** Puts the keys into the list. */
  public void takeFocus() {
    list.requestFocusInWindow();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (line != null) {
      dress();
    }
  }

  private void dress() {
    line.setFont(Fonts.small());
    line.setForeground(Palette.current().ink2());
  }

  private void say(String sentence) {
    line.setText(sentence);
    list.getAccessibleContext().setAccessibleDescription(sentence);
  }

  private void refilter() {
    String typed = filter.getText();
    List<KeyRow> shown =
        rows.stream().filter(row -> typed.isBlank() || row.matches(typed)).toList();
    list.show(shown);
    if (shown.isEmpty()) {
      say(TEXTS.get("no-hit", typed));
    } else if (state == State.LOOKING) {
      say(TEXTS.get("how"));
    }
  }

  private Optional<KeyRow> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  private void listen(boolean more) {
    selected()
        .ifPresent(
            row -> {
              adding = more;
              state = State.LISTENING;
              list.putClientProperty(KeyDispatch.ALL_KEYS, true);
              list.setFocusTraversalKeysEnabled(false);
              say(TEXTS.get("press", row.name()));
            });
  }

  private void stop(String sentence) {
    state = State.LOOKING;
    offered = Optional.empty();
    list.putClientProperty(KeyDispatch.ALL_KEYS, null);
    list.setFocusTraversalKeysEnabled(true);
    say(sentence);
  }

  private void take(KeyRow row, KeyStroke key) {
    Optional<Command> holder =
        Keymap.holder(rows.stream().map(KeyRow::now).toList(), key)
            .filter(other -> !other.id().equals(row.now().id()));
    if (KeyCapture.isReserved(key)) {
      say(TEXTS.get("reserved", KeyWords.of(key)));
    } else if (holder.isPresent()) {
      state = State.ASKING;
      offered = Optional.of(key);
      say(TEXTS.get("conflict", KeyWords.of(key), KeyRow.nameOf(holder.get())));
    } else {
      give(row, key);
    }
  }

  private void give(KeyRow row, KeyStroke key) {
    List<KeyStroke> keys = new ArrayList<>(adding ? row.now().keys() : List.of());
    keys.remove(key);
    keys.add(key);
    stop(TEXTS.get("given", KeyWords.of(key), row.name()));
    String said = line.getText();
    use(keymap.give(now(), row.now().id(), keys));
    say(said);
  }

  private void giveNone(KeyRow row) {
    use(keymap.give(now(), row.now().id(), List.of()));
    say(TEXTS.get("none", row.name()));
  }

  private void restore(KeyRow row) {
    use(keymap.restore(now(), row.shipped()));
    say(TEXTS.get("restored", row.name()));
  }

  private List<Command> now() {
    return rows.stream().map(KeyRow::now).toList();
  }

  private void use(Keymap next) {
    use.accept(next);
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      switch (state) {
        case LOOKING -> look(event);
        case LISTENING -> hear(event);
        case ASKING -> answer(event);
      }
    }

    /** When it was typed, else it would be typed into the filter. */
    @Override
    public void keyTyped(KeyEvent event) {
      if (state == State.LOOKING && event.getKeyChar() == '/') {
        filter.requestFocusInWindow();
      }
    }

    private void look(KeyEvent event) {
      if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
        return;
      }
      switch (event.getKeyCode()) {
        case KeyEvent.VK_ENTER -> listen(event.isShiftDown());
        case KeyEvent.VK_DELETE -> selected().ifPresent(KeysPage.this::giveNone);
        case KeyEvent.VK_R -> selected().ifPresent(KeysPage.this::restore);
        default -> {
          return;
        }
      }
      event.consume();
    }

    private void hear(KeyEvent event) {
      event.consume();
      if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
        stop(TEXTS.get("how"));
      } else {
        KeyCapture.of(event).ifPresent(key -> selected().ifPresent(row -> take(row, key)));
      }
    }

    private void answer(KeyEvent event) {
      event.consume();
      if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
        stop(TEXTS.get("how"));
      } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
        offered.ifPresent(key -> selected().ifPresent(row -> give(row, key)));
      }
    }
  }

  private final class FilterKeys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      switch (event.getKeyCode()) {
        case KeyEvent.VK_ENTER, KeyEvent.VK_DOWN -> list.requestFocusInWindow();
        case KeyEvent.VK_ESCAPE -> {
          filter.setText("");
          list.requestFocusInWindow();
        }
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  /** Who goes elsewhere does not want to press a key here any more. */
  private final class Leaving extends FocusAdapter {
    @Override
    public void focusLost(FocusEvent event) {
      if (state != State.LOOKING) {
        stop(TEXTS.get("how"));
      }
    }
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      refilter();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      refilter();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the text counts.
    }
  }
}
