package org.factdesk.desktop.keys;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import javax.swing.KeyStroke;

/** Which keys of the keyboard a command can have. Pure. */
final class KeyCapture {
  private static final Set<Integer> HELD =
      Set.of(
          KeyEvent.VK_SHIFT,
          KeyEvent.VK_CONTROL,
          KeyEvent.VK_ALT,
          KeyEvent.VK_ALT_GRAPH,
          KeyEvent.VK_META,
          KeyEvent.VK_CAPS_LOCK,
          KeyEvent.VK_UNDEFINED);
  private static final Set<Integer> TEXT =
      Set.of(
          KeyEvent.VK_LEFT,
          KeyEvent.VK_RIGHT,
          KeyEvent.VK_UP,
          KeyEvent.VK_DOWN,
          KeyEvent.VK_HOME,
          KeyEvent.VK_END,
          KeyEvent.VK_PAGE_UP,
          KeyEvent.VK_PAGE_DOWN,
          KeyEvent.VK_ENTER,
          KeyEvent.VK_TAB,
          KeyEvent.VK_SPACE);

  private KeyCapture() {}

  /** The key that was pressed; empty while only Shift, Ctrl or Alt are held. */
  static Optional<KeyStroke> of(KeyEvent event) {
    return HELD.contains(event.getKeyCode())
        ? Optional.empty()
        : Optional.of(KeyStroke.getKeyStrokeForEvent(event));
  }

  /** Whether the key moves the caret or goes from field to field, which no command may take. */
  static boolean isReserved(KeyStroke key) {
    int held = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
    return TEXT.contains(key.getKeyCode()) && (key.getModifiers() & held) == 0;
  }
}
