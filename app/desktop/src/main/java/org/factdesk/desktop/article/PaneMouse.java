package org.factdesk.desktop.article;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.factdesk.model.Span;

/** What the mouse does on the page. */
final class PaneMouse extends MouseAdapter {
  private static final int HOVER_DELAY = 150;
  private static final int SAME_SPOT = 3;

  private final ArticlePane pane;
  private final ArticleListener listener;
  private final Timer hover;

  private Optional<TextDrag> drag = Optional.empty();

  /** The drag before, which Shift goes on with. */
  private Optional<TextDrag> lastDrag = Optional.empty();

  private Optional<HandleDrag> handle = Optional.empty();

  private Point pressedAt = new Point();

  /** Whether the mouse went anywhere since it was pressed. */
  private boolean moved;

  private Optional<String> under = Optional.empty();
  private MouseEvent lastClick;

  PaneMouse(ArticlePane pane, ArticleListener listener) {
    this.pane = pane;
    this.listener = listener;
    lastClick = new MouseEvent(pane, 0, 0, 0, -100, -100, 0, false);
    hover = new Timer(HOVER_DELAY, event -> pane.setHovered(under));
    hover.setRepeats(false);
  }

  void install() {
    pane.addMouseListener(this);
    pane.addMouseMotionListener(this);
  }

  @Override
  public void mousePressed(MouseEvent event) {
    if (!SwingUtilities.isLeftMouseButton(event)) {
      return;
    }
    pane.requestFocusInWindow();
    Pointing at = pointing(event);
    drag = Optional.empty();
    pressedAt = event.getPoint();
    moved = false;
    handle = HandleDrag.of(pane.sheet(), handleAt(event));
    if (handle.isPresent() || at.fold().isPresent() || isMargin(event)) {
      return;
    }
    TextDrag begun = event.isShiftDown() ? resumed() : drag(event.getClickCount(), at.offset());
    drag = Optional.of(begun);
    lastDrag = drag;
    boolean whole = snaps(event);
    select(event.isShiftDown() ? begun.to(at.offset(), whole) : begun.selection(), whole);
  }

  /** By the same unit from the same words, unless the selection was begun otherwise since. */
  private TextDrag resumed() {
    int mark = pane.getCaret().getMark();
    return lastDrag
        .filter(before -> before.continues(pane.sheet().text(), mark))
        .map(before -> before.on(pane.galley()))
        .orElseGet(() -> drag(1, mark));
  }

  private Pointing pointing(MouseEvent event) {
    return Pointing.at(pane.sheet(), pane.zoom().pageX(event), pane.zoom().pageY(event));
  }

  private Pointing.Handle handleAt(MouseEvent event) {
    return Pointing.handleAt(pane.sheet(), pane.zoom().pageX(event), pane.zoom().pageY(event));
  }

  private int offsetAt(MouseEvent event) {
    return pane.galley().offsetAt(pane.zoom().pageX(event), pane.zoom().pageY(event));
  }

  private TextDrag drag(int clicks, int offset) {
    return TextDrag.pressed(pane.galley(), pane.sheet().text(), clicks, offset);
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (!SwingUtilities.isLeftMouseButton(event)) {
      return;
    }
    moved |= pressedAt.distance(event.getPoint()) > SAME_SPOT;
    if (!moved) {
      return;
    }
    if (handle.isPresent()) {
      Span span = handle.get().to(offsetAt(event), pane.sheet().text(), snaps(event));
      pane.select(span.begin(), span.end());
    } else if (drag.isPresent()) {
      select(drag.get().to(offsetAt(event), snaps(event)), snaps(event));
      pane.scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
    }
  }

  /** Alt takes snapping to words off, or on where it is off. */
  private boolean snaps(MouseEvent event) {
    return pane.isSnapping() != event.isAltDown();
  }

  private void select(TextDrag.Selection selection, boolean whole) {
    pane.select(selection.mark(), selection.caret(), whole);
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    if (!SwingUtilities.isLeftMouseButton(event)) {
      return;
    }
    if (handle.isPresent() && moved) {
      letGo(handle.get(), event);
    } else if (event.getClickCount() == 1
        && !event.isShiftDown()
        && pane.selectedText().isEmpty()) {
      click(event);
    }
    handle = Optional.empty();
    drag = Optional.empty();
  }

  private void letGo(HandleDrag dragged, MouseEvent event) {
    int offset = offsetAt(event);
    Span span = dragged.to(offset, pane.sheet().text(), snaps(event));
    pane.setCaretPosition(span.end());
    List<Span> spans = dragged.spans(span);
    if (!spans.equals(dragged.mark().annotation().spans())) {
      listener.markResized(dragged.mark().id(), spans);
    }
  }

  private void click(MouseEvent event) {
    Pointing at = pointing(event);
    if (handle.isPresent()) {
      pane.setCaretPosition(at.offset());
    }
    if (at.fold().isPresent()) {
      Span section = at.fold().get().fold();
      listener.foldToggled(section, pane.toggleFold(section));
    } else if (at.note().isPresent()) {
      listener.markClicked(at.note().get().id());
    } else if (!at.marks().isEmpty()) {
      listener.markClicked(nextMark(event, at.marks()).id());
    } else if (at.finding().isPresent()) {
      listener.findingClicked(at.finding().get().id());
    } else if (at.suggestion().isPresent()) {
      listener.suggestionClicked(at.suggestion().get().id());
    } else {
      listener.nothingClicked(at.offset());
    }
    lastClick = event;
  }

  /** The innermost; clicked again on the same spot, the one around the selected. */
  private Mark nextMark(MouseEvent event, List<Mark> marks) {
    boolean again = lastClick.getPoint().distance(event.getPoint()) <= SAME_SPOT;
    String selected = pane.sheet().page().selected().orElse("");
    for (int i = 0; again && i < marks.size(); i++) {
      if (marks.get(i).id().equals(selected)) {
        return marks.get((i + 1) % marks.size());
      }
    }
    return marks.get(0);
  }

  @Override
  public void mouseMoved(MouseEvent event) {
    Pointing at = pointing(event);
    pane.setCursor(Cursor.getPredefinedCursor(cursor(at, event)));
    Optional<String> now = at.marks().stream().findFirst().map(Mark::id);
    if (!now.equals(under)) {
      under = now;
      pane.setHovered(Optional.empty());
      hover.restart();
    }
  }

  @Override
  public void mouseExited(MouseEvent event) {
    under = Optional.empty();
    hover.stop();
    pane.setHovered(under);
  }

  private int cursor(Pointing at, MouseEvent event) {
    boolean onHandle = handleAt(event) != Pointing.Handle.NONE;
    if (onHandle) {
      return Cursor.E_RESIZE_CURSOR;
    }
    if (at.fold().isPresent() || (isMargin(event) && at.isClickable())) {
      return Cursor.HAND_CURSOR;
    }
    return isMargin(event) ? Cursor.DEFAULT_CURSOR : Cursor.TEXT_CURSOR;
  }

  private boolean isMargin(MouseEvent event) {
    return pane.zoom().pageX(event) < pane.galley().column().left() - 2 * SAME_SPOT;
  }
}
