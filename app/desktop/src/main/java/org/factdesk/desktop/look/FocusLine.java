package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.HierarchyEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.border.AbstractBorder;

/**
 * The ink line along the top of the pane that has the focus, in whichever of its parts; two pixels
 * are kept free for it. Of panes within each other the inner one has it. Event thread.
 */
public final class FocusLine extends AbstractBorder {
  private static final int HEIGHT = 2;

  private FocusLine() {}

  /** Shows on the pane whether it has the focus. */
  public static void on(JComponent pane) {
    pane.setBorder(new FocusLine());
    PropertyChangeListener moved =
        event -> {
          if (event.getOldValue() instanceof Component left && isAbove(pane, left)
              || event.getNewValue() instanceof Component entered && isAbove(pane, entered)) {
            pane.repaint(0, 0, pane.getWidth(), HEIGHT);
          }
          if (event.getNewValue() instanceof JComponent entered && isAbove(pane, entered)) {
            reveal(entered);
          }
        };
    pane.addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.DISPLAYABILITY_CHANGED) != 0) {
            follow(moved, pane.isDisplayable());
          }
        });
  }

  /** Told of the focus only while the pane is in a window, which could not be let go otherwise. */
  private static void follow(PropertyChangeListener moved, boolean there) {
    KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    focus.removePropertyChangeListener("focusOwner", moved);
    if (there) {
      focus.addPropertyChangeListener("focusOwner", moved);
    }
  }

  /** Scrolls a control into view; what fills its view scrolls itself. */
  private static void reveal(JComponent part) {
    if (!(part.getParent() instanceof JViewport)) {
      part.scrollRectToVisible(new Rectangle(part.getSize()));
    }
  }

  /** Whether this is the innermost pane with a line around the part. */
  private static boolean isAbove(Component pane, Component part) {
    for (Component at = part; at != null; at = at.getParent()) {
      if (at instanceof JComponent one && one.getBorder() instanceof FocusLine) {
        return at == pane;
      }
    }
    return false;
  }

  @Override
  public void paintBorder(Component pane, Graphics graphics, int x, int y, int width, int height) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (owner != null && isAbove(pane, owner)) {
      graphics.setColor(Palette.current().ink());
      graphics.fillRect(x, y, width, HEIGHT);
    }
  }

  @Override
  public Insets getBorderInsets(Component pane, Insets insets) {
    insets.set(HEIGHT, 0, 0, 0);
    return insets;
  }
}
