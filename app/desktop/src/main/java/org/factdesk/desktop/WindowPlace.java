package org.factdesk.desktop;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import javax.swing.JFrame;

/** Where the window stands on the screen, from one start to the next. */
final class WindowPlace {
  private static final Dimension USUAL = new Dimension(1440, 900);

  private WindowPlace() {}

  static void restore(JFrame frame, Settings settings) {
    GraphicsConfiguration configuration = frame.getGraphicsConfiguration();
    Rectangle screen = configuration.getBounds();
    int width = Math.min(settings.number("window.width", USUAL.width), screen.width);
    int height = Math.min(settings.number("window.height", USUAL.height), screen.height);
    int x = settings.number("window.x", screen.x + (screen.width - width) / 2);
    int y = settings.number("window.y", screen.y + (screen.height - height) / 2);
    Rectangle place = new Rectangle(x, y, width, height);
    if (!screen.contains(place)) {
      place.setLocation(screen.x, screen.y);
    }
    frame.setBounds(place);
    if (settings.number("window.maximized", 0) == 1) {
      frame.setExtendedState(Frame.MAXIMIZED_BOTH);
    }
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
