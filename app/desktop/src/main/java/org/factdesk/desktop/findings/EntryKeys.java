package org.factdesk.desktop.findings;

import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.look.TickBox;
import org.factdesk.model.Place;

/**
 * Mouse and keys of the list. A click or Enter goes to the words, the arrows open and close what is
 * below a row. In a list with tick boxes Space ticks, and Enter accepts what is ticked.
 */
final class EntryKeys {
  private final EntryList list;
  private final FindingsListener listener;
  private final Runnable accept;
  private final Runnable above;
  private Optional<Place> last = Optional.empty();

  /**
   * @param accept what is ticked
   * @param above goes to what stands above the list
   */
  EntryKeys(EntryList list, FindingsListener listener, Runnable accept, Runnable above) {
    this.list = list;
    this.listener = listener;
    this.accept = accept;
    this.above = above;
    list.addMouseListener(onClick());
    list.addKeyListener(onKey());
  }

  /** Enter again on the same finding goes to its next place. */
  private void go(boolean further) {
    List<Place> places = list.places();
    if (places.isEmpty()) {
      return;
    }
    int at = further ? last.map(places::indexOf).orElse(-1) : -1;
    Place next = places.get((at + 1) % places.size());
    last = Optional.of(next);
    listener.goTo(next);
  }

  private void enter() {
    if (list.ticked() > 0) {
      accept.run();
    } else if (list.getSelectedValue() instanceof GroupHead head) {
      foldOrUnfold(head);
    } else {
      go(true);
    }
  }

  private void foldOrUnfold(GroupHead head) {
    if (head.open()) {
      list.fold();
    } else {
      list.unfold();
    }
  }

  private boolean press(KeyEvent event) {
    switch (event.getKeyCode()) {
      case KeyEvent.VK_ENTER -> enter();
      case KeyEvent.VK_RIGHT -> list.unfold();
      case KeyEvent.VK_LEFT -> list.fold();
      case KeyEvent.VK_SPACE -> {
        if (!list.isTicking()) {
          return false;
        }
        list.tick();
      }
      case KeyEvent.VK_UP -> {
        if (list.getSelectedIndex() > 0) {
          return false;
        }
        above.run();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() == 0 && press(event)) {
          event.consume();
        }
      }
    };
  }

  private void click(ListRow row, Point at, boolean further) {
    if (row instanceof GroupHead head) {
      if (at.x < TickBox.TARGET && list.isTicking()) {
        list.tick(head.entries());
      } else {
        foldOrUnfold(head);
      }
    } else if (row instanceof Entry entry && list.isTicking() && at.x < TickBox.TARGET) {
      list.tick(List.of(entry));
    } else {
      go(further);
    }
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        int index = list.locationToIndex(event.getPoint());
        boolean plain = !event.isShiftDown() && !event.isControlDown();
        if (plain && index >= 0 && list.getCellBounds(index, index).contains(event.getPoint())) {
          click(list.getModel().getElementAt(index), event.getPoint(), event.getClickCount() > 1);
        }
      }
    };
  }
}
