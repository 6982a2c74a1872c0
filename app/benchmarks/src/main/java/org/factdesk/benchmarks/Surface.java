package org.factdesk.benchmarks;

import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollBar;
import javax.swing.RepaintManager;
import org.factdesk.model.Span;

/** A marked text in a window of its own. Event thread only. */
interface Surface {
  JFrame frame();

  /** All that is painted: the text with what stands beside it. */
  JComponent whole();

  /** The text alone. */
  JComponent text();

  JScrollBar scrollBar();

  /** Takes another mark; painting comes after. */
  void add(String layer, Span span);

  default void scrollTo(double share) {
    JScrollBar bar = scrollBar();
    int most = bar.getMaximum() - bar.getVisibleAmount();
    bar.setValue((int) (share * most));
    finish();
  }

  /** Paints everything anew. */
  default void paintWhole() {
    whole().paintImmediately(0, 0, whole().getWidth(), whole().getHeight());
    Toolkit.getDefaultToolkit().sync();
  }

  /** Paints the visible part of the text anew. */
  default void paintText() {
    text().paintImmediately(text().getVisibleRect());
    Toolkit.getDefaultToolkit().sync();
  }

  /** Lays out and paints what waits for it. */
  default void finish() {
    RepaintManager manager = RepaintManager.currentManager(whole());
    manager.validateInvalidComponents();
    manager.paintDirtyRegions();
    Toolkit.getDefaultToolkit().sync();
  }

  static JFrame show(JComponent content, String title, int x) {
    JFrame frame = new JFrame(title);
    frame.setContentPane(content);
    frame.setBounds(x, 20, 790, 940);
    frame.setFocusableWindowState(false);
    frame.setVisible(true);
    return frame;
  }
}
