package org.factdesk.desktop.article;

import java.awt.event.MouseWheelEvent;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** Scrolls the article with the wheel; with Ctrl held, the wheel makes it larger or smaller. */
final class ZoomScroller extends JScrollPane {
  private transient IntConsumer zoom = steps -> {};

  ZoomScroller(JComponent page) {
    super(page, VERTICAL_SCROLLBAR_ALWAYS, HORIZONTAL_SCROLLBAR_NEVER);
    setBorder(BorderFactory.createEmptyBorder());
  }

  /** Tells of turns of the wheel, away from the person as positive. */
  void onZoom(IntConsumer told) {
    zoom = told;
  }

  @Override
  protected void processMouseWheelEvent(MouseWheelEvent event) {
    if (event.isControlDown()) {
      zoom.accept(-event.getWheelRotation());
      event.consume();
    } else {
      super.processMouseWheelEvent(event);
    }
  }
}
