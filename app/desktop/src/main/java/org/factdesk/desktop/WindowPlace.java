package org.factdesk.desktop;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;

/** Where the window stands on the screen, from one start to the next. */
final class WindowPlace {
  private static final Dimension USUAL = new Dimension(1440, 900);
  private static final Dimension LEAST = new Dimension(640, 420);

  private WindowPlace() {}

  static void restore(JFrame frame, Settings settings) {
    Rectangle usual = frame.getGraphicsConfiguration().getBounds();
    int width = settings.number("window.width", USUAL.width, 1, 100_000);
    int height = settings.number("window.height", USUAL.height, 1, 100_000);
    int x = settings.number("window.x", usual.x + (usual.width - width) / 2);
    int y = settings.number("window.y", usual.y + (usual.height - height) / 2);
    List<Rectangle> screens =
        Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
            .map(screen -> screen.getDefaultConfiguration().getBounds())
            .toList();
    frame.setBounds(within(screens, usual, new Rectangle(x, y, width, height)));
    if (settings.number("window.maximized", 0) == 1) {
      frame.setExtendedState(Frame.MAXIMIZED_BOTH);
    }
  }

  /** All on the screen that has most of it; on the usual one where none has any. */
  static Rectangle within(List<Rectangle> screens, Rectangle usual, Rectangle wanted) {
    Rectangle screen =
        screens.stream()
            .filter(one -> one.intersects(wanted))
            .max(Comparator.comparing(one -> area(one.intersection(wanted))))
            .orElse(usual);
    int width = Math.min(screen.width, Math.max(LEAST.width, wanted.width));
    int height = Math.min(screen.height, Math.max(LEAST.height, wanted.height));
    int right = screen.x + screen.width - width;
    int bottom = screen.y + screen.height - height;
    return new Rectangle(
        Math.max(screen.x, Math.min(right, wanted.x)),
        Math.max(screen.y, Math.min(bottom, wanted.y)),
        width,
        height);
  }

  private static long area(Rectangle part) {
    return (long) part.width * part.height;
  }

  static void remember(JFrame frame, Settings settings) {
    boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
    settings.set("window.maximized", maximized ? "1" : "0");
    if (!maximized) {
      settings.set("window.x", String.valueOf(frame.getX()));
      settings.set("window.y", String.valueOf(frame.getY()));
      settings.set("window.width", String.valueOf(frame.getWidth()));
      settings.set("window.height", String.valueOf(frame.getHeight()));
    }
  }
}
