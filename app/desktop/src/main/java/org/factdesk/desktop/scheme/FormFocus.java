package org.factdesk.desktop.scheme;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.factdesk.desktop.look.ValueControl;

/**
 * Where the keys are in a form that is about to be made anew.
 *
 * @param name of the control that has them
 * @param place which one of all controls it is, should its name be another afterwards; else -1
 * @param beside what has them outside the form
 */
record FormFocus(Optional<String> name, int place, Optional<Component> beside) {
  /** Of the editor with its form as they are now. */
  static FormFocus in(JComponent editor, Container form) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean here = owner != null && SwingUtilities.isDescendingFrom(owner, editor);
    if (owner == null || !here || !SwingUtilities.isDescendingFrom(owner, form)) {
      return new FormFocus(Optional.empty(), -1, Optional.ofNullable(owner).filter(one -> here));
    }
    return new FormFocus(nameOf(owner), controls(form).indexOf(owner), Optional.empty());
  }

  /** Gives the keys to the same control of the new form, or to the list where it is gone. */
  void back(Container form, JComponent list) {
    List<Component> controls = controls(form);
    Optional<Component> same =
        controls.stream()
            .filter(control -> name.isPresent() && nameOf(control).equals(name))
            .findFirst();
    if (same.isPresent()) {
      same.get().requestFocusInWindow();
    } else if (place >= 0 && place < controls.size()) {
      controls.get(place).requestFocusInWindow();
    } else if (place >= 0
        || beside.filter(one -> !one.isShowing() || !one.isEnabled()).isPresent()) {
      list.requestFocusInWindow();
    }
  }

  /** A label and the frame of a field have the field's name too, but take no keys. */
  private static List<Component> controls(Container inside) {
    List<Component> found = new ArrayList<>();
    for (Component component : inside.getComponents()) {
      boolean takesKeys =
          component instanceof JTextComponent
              || component instanceof AbstractButton
              || component instanceof ValueControl;
      if (takesKeys && component.isFocusable() && component.isEnabled()) {
        found.add(component);
      } else if (component instanceof Container inner) {
        found.addAll(controls(inner));
      }
    }
    return found;
  }

  private static Optional<String> nameOf(Component control) {
    return Optional.ofNullable(control.getAccessibleContext())
        .map(AccessibleContext::getAccessibleName);
  }
}
