package org.factdesk.desktop.linking;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/**
 * Lies over the articles while a mark is being picked, so that a click picks one and changes
 * nothing else; the wheel still scrolls what is below. Event thread only.
 */
public final class PickGlass extends JComponent {
  /**
   * @param below what it lies over
   * @param over told where the mouse is; says whether something can be picked there
   * @param picked told where the mouse was clicked
   */
  public PickGlass(Component below, Predicate<Point> over, Consumer<Point> picked) {
    MouseAdapter mouse =
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent event) {
            boolean hand = over.test(event.getPoint());
            setCursor(
                Cursor.getPredefinedCursor(hand ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
              picked.accept(event.getPoint());
            }
          }

          @Override
          public void mouseWheelMoved(MouseWheelEvent event) {
            scroll(below, event);
          }
        };
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
  }

  private void scroll(Component below, MouseWheelEvent event) {
    Point at = SwingUtilities.convertPoint(this, event.getPoint(), below);
    Component deepest = SwingUtilities.getDeepestComponentAt(below, at.x, at.y);
    JScrollPane pane = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, deepest);
    if (pane != null) {
      pane.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, pane));
    }
  }
}
