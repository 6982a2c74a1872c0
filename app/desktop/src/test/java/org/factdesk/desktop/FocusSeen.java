package org.factdesk.desktop;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Segments;

/**
 * Where the screen says that the keys go: panes with a line of ink along the top, and controls with
 * a frame of ink, both two pixels strong. Event thread.
 */
record FocusSeen(Component owner, List<Component> lines, List<Component> frames) {

  /** Looks at the screen. */
  static FocusSeen on(Hand hand) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    Window window = SwingUtilities.getWindowAncestor(owner);
    BufferedImage image = hand.sees(window.getBounds());
    List<Component> all = Shown.all(window).filter(Component::isShowing).toList();
    return new FocusSeen(
        owner,
        all.stream().filter(FocusSeen::hasLine).filter(pane -> isLined(image, pane)).toList(),
        all.stream().filter(FocusSeen::isControl).filter(one -> isFramed(image, one)).toList());
  }

  /** One line, on the owner's pane; one frame, around the owner, where it is a control. */
  boolean isRight() {
    Optional<Component> pane = Optional.empty();
    for (Component at = owner; at != null && pane.isEmpty(); at = at.getParent()) {
      pane = Optional.of(at).filter(FocusSeen::hasLine);
    }
    return lines.equals(pane.map(List::of).orElse(List.of()))
        && frames.equals(isControl(owner) ? List.of(owner) : List.of())
        && lines.size() + frames.size() > 0;
  }

  private static boolean hasLine(Component component) {
    return component instanceof JComponent pane && pane.getBorder() instanceof FocusLine;
  }

  private static boolean isControl(Component component) {
    return component.isFocusable()
        && (component instanceof AbstractButton
            || component instanceof JComboBox<?>
            || component instanceof JTextField
            || component instanceof JTextArea area && area.isEditable()
            || component instanceof Segments);
  }

  private static boolean isLined(BufferedImage image, Component pane) {
    Rectangle at = place(pane);
    return isInk(image, at.x + at.width / 4, at.y, 1, 2)
        && isInk(image, at.x + at.width / 2, at.y, 1, 2)
        && isInk(image, at.x + 3 * at.width / 4, at.y, 1, 2);
  }

  private static boolean isFramed(BufferedImage image, Component control) {
    Rectangle at = place(control);
    int x = at.x + at.width / 2;
    int y = at.y + at.height / 2;
    return isInk(image, x, at.y, 1, 2)
        && isInk(image, x, at.y + at.height - 2, 1, 2)
        && isInk(image, at.x, y, 2, 1)
        && isInk(image, at.x + at.width - 2, y, 2, 1);
  }

  /** Within the window; a field of several rows has its frame around what scrolls it. */
  private static Rectangle place(Component component) {
    Component framed =
        component instanceof JTextArea ? component.getParent().getParent() : component;
    return SwingUtilities.convertRectangle(
        framed.getParent(), framed.getBounds(), SwingUtilities.getWindowAncestor(framed));
  }

  private static boolean isInk(BufferedImage image, int x, int y, int width, int height) {
    int ink = Palette.current().ink().getRGB();
    for (int i = 0; i < width * height; i++) {
      int px = x + i % width;
      int py = y + i / width;
      boolean inside = px >= 0 && py >= 0 && px < image.getWidth() && py < image.getHeight();
      if (!inside || image.getRGB(px, py) != ink) {
        return false;
      }
    }
    return true;
  }
}
