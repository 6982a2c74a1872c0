package org.factdesk.desktop.actions;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Makes the commands' keys work everywhere in a window, before any component of it sees them: a
 * scroll pane would else keep Ctrl PgDn for itself. Plain keys stay text where somebody types.
 */
public final class KeyDispatch implements KeyEventDispatcher, AutoCloseable {
  /** A client property of components in which plain keys mean what the component makes of them. */
  public static final String OWN_KEYS = "factdesk.ownKeys";

  /** A client property of components that every key is for, while it is set. */
  public static final String ALL_KEYS = "factdesk.allKeys";

  private final Window window;
  private Actions actions;
  private boolean swallowTyped;

  /** Begins to listen; until it is closed. */
  public KeyDispatch(Window window, Actions actions) {
    this.window = window;
    this.actions = actions;
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  /** From now on these commands. */
  public void use(Actions value) {
    actions = value;
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    if (event.getID() == KeyEvent.KEY_TYPED) {
      // The letter of a key that was a command, on its way to a field that the command has opened.
      return swallowTyped;
    }
    if (event.getID() != KeyEvent.KEY_PRESSED) {
      return false;
    }
    swallowTyped = isOurs(event) && perform(event);
    return swallowTyped;
  }

  @Override
  public void close() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
  }

  private boolean isOurs(KeyEvent event) {
    Component at = event.getComponent();
    boolean menuOpen = MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    return at != null && SwingUtilities.getWindowAncestor(at) == window
        ? !menuOpen && !takesAll(at) && !(isPlain(event) && isTyping(at))
        : at == window && !menuOpen;
  }

  private boolean perform(KeyEvent event) {
    Optional<DeskAction> action = actions.byKey(KeyStroke.getKeyStrokeForEvent(digit(event)));
    action = action.filter(DeskAction::isEnabled);
    action.ifPresent(
        found ->
            found.actionPerformed(
                new ActionEvent(window, ActionEvent.ACTION_PERFORMED, found.command().id())));
    return action.isPresent();
  }

  /** A digit of the number pad is as good as one of the row above the letters. */
  private static KeyEvent digit(KeyEvent event) {
    int code = event.getKeyCode();
    if (code >= KeyEvent.VK_NUMPAD0 && code <= KeyEvent.VK_NUMPAD9) {
      event.setKeyCode(code - KeyEvent.VK_NUMPAD0 + KeyEvent.VK_0);
    }
    return event;
  }

  private static boolean isPlain(KeyEvent event) {
    int held = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
    int code = event.getKeyCode();
    boolean function = code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
    return (event.getModifiersEx() & held) == 0 && !function;
  }

  private static boolean takesAll(Component owner) {
    return owner instanceof JComponent component && component.getClientProperty(ALL_KEYS) != null;
  }

  private static boolean isTyping(Component owner) {
    return owner instanceof JComponent component && component.getClientProperty(OWN_KEYS) != null
        || owner instanceof JTextComponent text && text.isEditable()
        || owner instanceof JComboBox<?>;
  }
}
