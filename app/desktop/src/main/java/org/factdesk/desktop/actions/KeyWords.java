package org.factdesk.desktop.actions;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;
import org.factdesk.desktop.words.Texts;

/** Names keys as they stand on the keyboard. */
public final class KeyWords {
  private static final Texts TEXTS = Texts.of(KeyWords.class);

  private KeyWords() {}

  /** Such as "Ctrl Z", "1", "Shift F8"; in German "Strg Z", "Umschalt F8". */
  public static String of(KeyStroke key) {
    StringBuilder words = new StringBuilder();
    if ((key.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0) {
      words.append(TEXTS.get("key.ctrl")).append(' ');
    }
    if ((key.getModifiers() & InputEvent.ALT_DOWN_MASK) != 0) {
      words.append(TEXTS.get("key.alt")).append(' ');
    }
    if ((key.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0) {
      words.append(TEXTS.get("key.shift")).append(' ');
    }
    return words.append(name(key.getKeyCode())).toString();
  }

  private static String name(int code) {
    return switch (code) {
      case KeyEvent.VK_ENTER -> "↵";
      case KeyEvent.VK_ESCAPE -> TEXTS.get("key.esc");
      case KeyEvent.VK_DELETE -> TEXTS.get("key.del");
      case KeyEvent.VK_PAGE_DOWN -> TEXTS.get("key.page-down");
      case KeyEvent.VK_PAGE_UP -> TEXTS.get("key.page-up");
      case KeyEvent.VK_SLASH -> "/";
      case KeyEvent.VK_COMMA -> ",";
      case KeyEvent.VK_PERIOD -> ".";
      case KeyEvent.VK_LEFT -> "←";
      case KeyEvent.VK_RIGHT -> "→";
      default -> KeyEvent.getKeyText(code);
    };
  }
}
