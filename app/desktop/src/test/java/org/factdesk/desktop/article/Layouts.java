package org.factdesk.desktop.article;

import java.awt.Component;
import java.awt.Container;

/** Lays components out where there is no screen. */
final class Layouts {
  private Layouts() {}

  static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }
}
