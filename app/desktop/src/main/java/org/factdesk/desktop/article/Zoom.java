package org.factdesk.desktop.article;

import java.awt.Rectangle;
import java.awt.event.MouseEvent;

/**
 * How large the page is shown: everything on it is laid out at 100 % and painted larger or smaller.
 *
 * @param factor 1 for 100 %
 */
record Zoom(double factor) {
  static final Zoom NONE = new Zoom(1);

  Zoom {
    if (!(factor >= 0.25 && factor <= 8)) {
      throw new IllegalArgumentException("not a zoom: " + factor);
    }
  }

  /** A length of the pane in px, as one of the page. */
  int toPage(int length) {
    return (int) Math.round(length / factor);
  }

  /** A length of the page as one of the pane. */
  int toPane(double length) {
    return (int) Math.round(length * factor);
  }

  /** A place on the page as one of the pane, whole px around it. */
  Rectangle toPane(Rectangle place) {
    int x = (int) Math.floor(place.x * factor);
    int y = (int) Math.floor(place.y * factor);
    int right = (int) Math.ceil((place.x + place.width) * factor);
    int bottom = (int) Math.ceil((place.y + place.height) * factor);
    return new Rectangle(x, y, right - x, bottom - y);
  }

  Rectangle toPage(Rectangle place) {
    return factor == 1 ? place : new Zoom(1 / factor).toPane(place);
  }

  /** Where a mouse event is on the page. */
  int pageX(MouseEvent event) {
    return toPage(event.getX());
  }

  int pageY(MouseEvent event) {
    return toPage(event.getY());
  }
}
