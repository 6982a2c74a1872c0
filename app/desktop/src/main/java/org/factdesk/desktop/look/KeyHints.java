package org.factdesk.desktop.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JComponent;

/** The keys of a pop-up, at its foot. */
public final class KeyHints extends JComponent {
  /** Height in px. */
  public static final int HEIGHT = 34;

  private final transient List<Hint> hints;

  /** A key, and what it does in a word or two. */
  public record Hint(String key, String words) {}

  public KeyHints(List<Hint> hints) {
    this.hints = List.copyOf(hints);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    int x = 12;
    for (Hint hint : hints) {
      x += Drawing.key(copy, hint.key(), x, 9) + 5;
      x += Drawing.text(copy, hint.words(), Fonts.small(), Palette.current().ink2(), x, 21, 200);
      x += 16;
    }
    copy.dispose();
  }
}
