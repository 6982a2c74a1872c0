package org.factdesk.desktop.look;

import java.awt.Component;
import javax.swing.LayoutFocusTraversalPolicy;

/** Tab leads to what can be seen: not to a control that a narrow window leaves no room for. */
public final class SeenStops extends LayoutFocusTraversalPolicy {
  @Override
  protected boolean accept(Component component) {
    return super.accept(component) && hasRoom(component);
  }

  /** What is not laid out yet may still get room. */
  private static boolean hasRoom(Component component) {
    for (Component at = component; at != null; at = at.getParent()) {
      if (at.isValid() && (at.getWidth() == 0 || at.getHeight() == 0)) {
        return false;
      }
    }
    return true;
  }
}
