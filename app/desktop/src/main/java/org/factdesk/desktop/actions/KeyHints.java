package org.factdesk.desktop.actions;

import java.awt.Component;
import java.awt.Graphics;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.factdesk.desktop.look.KeyIcon;

/**
 * Tells sentences which key a command has now, whatever it came with. Kept where Swing keeps its
 * look, as the palette is. Event thread.
 */
public final class KeyHints {
  private static final String KEY = "Factdesk.keys";

  private KeyHints() {}

  /** From now on sentences name these keys. */
  public static void use(Actions actions) {
    Map<String, String> words = new HashMap<>();
    for (Command command : actions.commands()) {
      command.keys().stream()
          .findFirst()
          .ifPresent(key -> words.put(command.id(), KeyWords.of(key)));
    }
    UIManager.put(KEY, words);
  }

  /** The key of the command with this id in a small box, as it is when it is painted. */
  public static Icon icon(String command) {
    return new Icon() {
      @Override
      public void paintIcon(Component component, Graphics graphics, int x, int y) {
        new KeyIcon(of(command)).paintIcon(component, graphics, x, y);
      }

      @Override
      public int getIconWidth() {
        return new KeyIcon(of(command)).getIconWidth();
      }

      @Override
      public int getIconHeight() {
        return new KeyIcon("").getIconHeight();
      }
    };
  }

  /** The key of the command with this id, in words; a dash where it has none. */
  public static String of(String command) {
    Object words = UIManager.get(KEY);
    Object key = words instanceof Map<?, ?> known ? known.get(command) : null;
    return key == null ? "–" : key.toString();
  }
}
