package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.plaf.basic.ComboPopup;
import org.factdesk.desktop.words.Texts;

/**
 * Many values as a list that drops down. Typing any part of a value leaves only those that have it;
 * the arrows choose, Enter takes, Esc leaves what was.
 */
public final class ChoiceControl extends JComboBox<String> implements ValueControl {
  private static final Texts TEXTS = Texts.of(ChoiceControl.class);

  private final transient Consumer<String> change;
  private final FilteredValues values;
  private final boolean optional;
  private boolean showing;
  private String shown = "";
  private String typed = "";

  /** Values of which none need be chosen. */
  public ChoiceControl(List<String> values, Consumer<String> change) {
    this(values, true, change);
  }

  /**
   * @param optional whether the choice can be taken back
   */
  public ChoiceControl(List<String> values, boolean optional, Consumer<String> change) {
    this.change = change;
    this.optional = optional;
    this.values =
        new FilteredValues(
            Stream.concat(optional ? Stream.of("") : Stream.of(), values.stream()).toList());
    setModel(this.values);
    setRenderer(new ValuePainter());
    setMaximumRowCount(16);
    addActionListener(event -> changed());
    addPopupMenuListener(new Closing());
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public void show(String value) {
    showing = true;
    values.include(value);
    shown = value;
    setSelectedItem(value);
    showing = false;
  }

  private void changed() {
    if (!showing && getSelectedItem() instanceof String value && !value.equals(shown)) {
      shown = value;
      change.accept(value);
    }
  }

  /** Letters are typed into the filter, not jumped to. */
  @Override
  public boolean selectWithKeyChar(char letter) {
    return false;
  }

  @Override
  public void processKeyEvent(KeyEvent event) {
    if (event.getID() == KeyEvent.KEY_PRESSED && event.getModifiersEx() == 0) {
      press(event);
    } else if (event.getID() == KeyEvent.KEY_TYPED) {
      type(event);
    }
    if (!event.isConsumed()) {
      super.processKeyEvent(event);
    }
  }

  private void press(KeyEvent event) {
    boolean open = isPopupVisible();
    switch (event.getKeyCode()) {
      case KeyEvent.VK_DOWN, KeyEvent.VK_UP -> {
        if (open) {
          step(event.getKeyCode() == KeyEvent.VK_DOWN ? 1 : -1);
        } else {
          filter("");
        }
      }
      case KeyEvent.VK_ENTER -> {
        if (!open) {
          return;
        }
        take();
      }
      case KeyEvent.VK_ESCAPE -> {
        if (!open) {
          return;
        }
        setPopupVisible(false);
      }
      case KeyEvent.VK_BACK_SPACE -> {
        if (!typed.isEmpty()) {
          filter(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        } else if (optional && !open) {
          setSelectedItem("");
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void type(KeyEvent event) {
    char letter = event.getKeyChar();
    int held = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;
    if (!Character.isISOControl(letter) && (event.getModifiersEx() & held) == 0) {
      filter(letter == ' ' && typed.isEmpty() ? "" : typed + letter);
      event.consume();
    }
  }

  /** Offers what fits; the first of it is lit, or what is chosen where nothing was typed. */
  private void filter(String wanted) {
    typed = wanted;
    values.filter(wanted);
    // Anew, so that it is as high as what it offers.
    boolean open = isPopupVisible();
    if (open && getItemCount() > 0) {
      showing = true;
      setPopupVisible(false);
      showing = false;
    }
    typed = wanted;
    values.filter(wanted);
    if (getItemCount() > 0) {
      setPopupVisible(true);
      light(wanted.isEmpty() ? Math.max(0, indexOf(shown)) : 0);
    }
    repaint();
  }

  private int indexOf(String value) {
    for (int i = 0; i < values.getSize(); i++) {
      if (values.getElementAt(i).equals(value)) {
        return i;
      }
    }
    return -1;
  }

  private void step(int direction) {
    offers().ifPresent(list -> light(list.getSelectedIndex() + direction));
  }

  private void light(int index) {
    int row = Math.max(0, Math.min(index, getItemCount() - 1));
    offers()
        .ifPresent(
            list -> {
              list.setSelectedIndex(row);
              list.ensureIndexIsVisible(row);
            });
  }

  private void take() {
    int row = offers().map(JList::getSelectedIndex).orElse(-1);
    String value = row >= 0 && row < getItemCount() ? getItemAt(row) : shown;
    setPopupVisible(false);
    setSelectedItem(value);
  }

  private Optional<JList<?>> offers() {
    return getUI().getAccessibleChild(this, 0) instanceof ComboPopup popup
        ? Optional.of(popup.getList())
        : Optional.empty();
  }

  /** Once it is closed, all values are offered again. */
  private final class Closing implements PopupMenuListener {
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
      // What is offered was settled before.
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
      if (!showing) {
        typed = "";
        EventQueue.invokeLater(this::offerAll);
      }
    }

    private void offerAll() {
      if (!isPopupVisible()) {
        values.filter("");
        repaint();
      }
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
      // It becomes invisible as well.
    }
  }

  private final class ValuePainter extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      boolean typing = index < 0 && !typed.isEmpty();
      boolean none = "".equals(value) && !typing;
      String words =
          typing
              ? typed
              : none ? TEXTS.get(index < 0 ? "choose" : "not-set") : String.valueOf(value);
      super.getListCellRendererComponent(list, words, index, selected, focus);
      putClientProperty("html.disable", true);
      if (none) {
        setForeground(Palette.current().ink3());
      }
      return this;
    }
  }
}
