package org.factdesk.desktop.look;

import java.awt.Color;

/**
 * The colours of one layer.
 *
 * @param line of its underline, and of its signs in margins and strips
 * @param fill behind its words
 * @param strong behind its words while the mark is selected or under the pointer
 */
public record Hue(Color line, Color fill, Color strong) {
  static Hue of(int line, int fill, int strong) {
    return new Hue(new Color(line), new Color(fill), new Color(strong));
  }
}
