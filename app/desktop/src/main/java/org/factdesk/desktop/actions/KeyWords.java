package org.factdesk.desktop.actions;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** Names keys as they stand on the keyboard. */
public final class KeyWords {
  private KeyWords() {}

  /** Such as "Ctrl Z", "1", "Shift F8". */
  public static String of(KeyStroke key) {
    StringBuilder words = new StringBuilder();
    if ((key.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0) {
      words.append("Ctrl ");
    }
    if ((key.getModifiers() & InputEvent.ALT_DOWN_MASK) != 0) {
      words.append("Alt ");
    }
    if ((key.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0) {
      words.append("Shift ");
    }
    return words.append(name(key.getKeyCode())).toString();
  }

  private static String name(int code) {
    return switch (code) {
      case KeyEvent.VK_ENTER -> "↵";
      case KeyEvent.VK_ESCAPE -> "Esc";
      case KeyEvent.VK_DELETE -> "Del";
      case KeyEvent.VK_PAGE_DOWN -> "PgDn";
      case KeyEvent.VK_PAGE_UP -> "PgUp";
      case KeyEvent.VK_SLASH -> "/";
      default -> KeyEvent.getKeyText(code);
    };
  }
}
