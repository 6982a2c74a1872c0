package org.factdesk.desktop;

import java.awt.CardLayout;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JPanel;

/** Holds the article, and tells when one has been painted for the first time. */
final class FirstPaint extends JPanel {
  private transient Optional<Runnable> waiting = Optional.empty();
  private boolean filled;

  FirstPaint() {
    super(new CardLayout());
  }

  void tell(Runnable told) {
    waiting = Optional.of(told);
  }

  /** Whether there is an article in it now. */
  void filled(boolean value) {
    filled = value;
  }

  @Override
  public void paint(Graphics graphics) {
    super.paint(graphics);
    if (filled && waiting.isPresent()) {
      Runnable told = waiting.get();
      waiting = Optional.empty();
      getToolkit().sync();
      told.run();
    }
  }
}
