package org.factdesk.desktop.look;

import com.formdev.flatlaf.ui.FlatButtonUI;
import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatCheckBoxUI;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuUI;
import com.formdev.flatlaf.ui.FlatRadioButtonMenuItemUI;
import com.formdev.flatlaf.ui.FlatRadioButtonUI;
import com.formdev.flatlaf.ui.FlatToggleButtonUI;
import com.formdev.flatlaf.ui.FlatToolTipUI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;
import javax.swing.plaf.basic.BasicHTML;
import org.jspecify.annotations.Nullable;

/**
 * Has every label, button, menu item and tool tip show words as they are written: Swing takes a
 * text that starts like a page for one, and would fetch its pictures. Words come from files that
 * anybody may have written. Event thread.
 */
public final class PlainWords {
  private static final String WATCHED = "factdesk.plainWords";
  private static final char LEFT_TO_RIGHT = '\u202A';
  private static final char POP = '\u202C';
  private static final char NO_WIDTH = '\u200B';
  private static final List<String> KINDS =
      List.of(
          "LabelUI",
          "ButtonUI",
          "ToggleButtonUI",
          "CheckBoxUI",
          "RadioButtonUI",
          "MenuUI",
          "MenuItemUI",
          "CheckBoxMenuItemUI",
          "RadioButtonMenuItemUI",
          "ToolTipUI");

  private PlainWords() {}

  /** For all components that are made from now on. */
  static void apply() {
    KINDS.forEach(kind -> UIManager.put(kind, PlainWords.class.getName()));
  }

  /** Called by Swing for each component. */
  public static ComponentUI createUI(JComponent component) {
    component.putClientProperty("html.disable", true);
    if (component.getClientProperty(WATCHED) == null) {
      component.putClientProperty(WATCHED, true);
      component.addPropertyChangeListener("text", change -> clean(component));
      component.addPropertyChangeListener("tiptext", change -> clean(component));
      clean(component);
    }
    return switch (component.getUIClassID()) {
      case "LabelUI" -> FlatLabelUI.createUI(component);
      case "ButtonUI" -> FlatButtonUI.createUI(component);
      case "ToggleButtonUI" -> FlatToggleButtonUI.createUI(component);
      case "CheckBoxUI" -> FlatCheckBoxUI.createUI(component);
      case "RadioButtonUI" -> FlatRadioButtonUI.createUI(component);
      case "MenuUI" -> FlatMenuUI.createUI(component);
      case "MenuItemUI" -> FlatMenuItemUI.createUI(component);
      case "CheckBoxMenuItemUI" -> FlatCheckBoxMenuItemUI.createUI(component);
      case "RadioButtonMenuItemUI" -> FlatRadioButtonMenuItemUI.createUI(component);
      case "ToolTipUI" -> FlatToolTipUI.createUI(component);
      default -> throw new IllegalArgumentException("no words on " + component.getUIClassID());
    };
  }

  private static void clean(JComponent component) {
    if (component instanceof JLabel label && !isPlain(label.getText())) {
      label.setText(of(label.getText()));
    } else if (component instanceof AbstractButton button && !isPlain(button.getText())) {
      button.setText(of(button.getText()));
    } else if (component instanceof JToolTip tip && !isPlain(tip.getTipText())) {
      tip.setTipText(of(tip.getTipText()));
    }
  }

  private static boolean isPlain(@Nullable String text) {
    return text == null || of(text).equals(text);
  }

  /**
   * The text on one line, of the same length: controls and what turns the direction of the words
   * around it are shown as signs. Embeddings that end within the text stay.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (plain(text.charAt(i), false) != text.charAt(i)) {
        return signed(text, closes(text));
      }
    }
    return text;
  }

  private static String signed(String text, boolean closes) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      shown.setCharAt(i, plain(shown.charAt(i), closes));
    }
    return shown.toString();
  }

  /** As {@link #of}, for the title of a window, whose bar makes its label by itself. */
  public static String title(String text) {
    String plain = of(text);
    return BasicHTML.isHTMLString(plain) ? NO_WIDTH + plain : plain;
  }

  /** As {@link #of}, with its line ends. */
  static String lines(String text) {
    return Stream.of(text.split("\n", -1)).map(PlainWords::of).collect(Collectors.joining("\n"));
  }

  private static char plain(char unit, boolean closes) {
    if (unit == '\t' || unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
      return ' ';
    }
    boolean turns =
        unit >= LEFT_TO_RIGHT && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069';
    boolean stays = closes && unit <= POP;
    return Character.isISOControl(unit) || turns && !stays ? '\uFFFD' : unit;
  }

  /** Whether each embedding of the text has its end in it. */
  private static boolean closes(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char unit = text.charAt(i);
      if (unit >= LEFT_TO_RIGHT && unit <= POP) {
        open += unit == POP ? -1 : 1;
      }
    }
    return open == 0;
  }
}
