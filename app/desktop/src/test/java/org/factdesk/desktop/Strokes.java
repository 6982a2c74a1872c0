package org.factdesk.desktop;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what the hand really did: keys that came to the window, and gestures of the mouse. A chord
 * such as Ctrl with an arrow counts as one key; keys that move the caret are counted apart.
 */
final class Strokes extends EventQueue implements AutoCloseable {
  private static final Set<Integer> CARET =
      Set.of(
          KeyEvent.VK_LEFT,
          KeyEvent.VK_RIGHT,
          KeyEvent.VK_UP,
          KeyEvent.VK_DOWN,
          KeyEvent.VK_HOME,
          KeyEvent.VK_END,
          KeyEvent.VK_PAGE_UP,
          KeyEvent.VK_PAGE_DOWN);
  private static final Set<Integer> HELD =
      Set.of(KeyEvent.VK_SHIFT, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_META);

  private final AtomicInteger keys = new AtomicInteger();
  private final AtomicInteger moves = new AtomicInteger();
  private final AtomicInteger gestures = new AtomicInteger();

  private Strokes() {}

  static Strokes counted() {
    Strokes strokes = new Strokes();
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(strokes);
    return strokes;
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    count(event);
    super.dispatchEvent(event);
  }

  private void count(AWTEvent event) {
    if (event.getID() == MouseEvent.MOUSE_PRESSED) {
      gestures.incrementAndGet();
    } else if (event.getID() == KeyEvent.KEY_PRESSED) {
      int code = ((KeyEvent) event).getKeyCode();
      if (CARET.contains(code)) {
        moves.incrementAndGet();
      } else if (!HELD.contains(code)) {
        keys.incrementAndGet();
      }
    }
  }

  /** Keys that did not move the caret. */
  int keys() {
    return keys.get();
  }

  /** Keys that moved the caret, extending the selection or not. */
  int moves() {
    return moves.get();
  }

  /** Clicks and drags. */
  int gestures() {
    return gestures.get();
  }

  @Override
  public void close() {
    pop();
  }
}
