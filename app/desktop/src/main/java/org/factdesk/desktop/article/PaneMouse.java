package org.factdesk.desktop.article;

import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.factdesk.text.Words;

/** What the mouse does on the page. */
final class PaneMouse extends MouseAdapter {
  private static final int HOVER_DELAY = 150;
  private static final int SAME_SPOT = 3;

  private final ArticlePane pane;
  private final ArticleListener listener;
  private final Timer hover;

  /** What a drag selects: from here, by characters or by words. */
  private Span anchor = new Span(0, 1);

  private Drag drag = Drag.NONE;
  private Optional<HandleDrag> handle = Optional.empty();

  /** Whether the mouse went anywhere since it was pressed. */
  private boolean moved;

  private Optional<String> under = Optional.empty();
  private MouseEvent lastClick;

  private enum Drag {
    NONE,
    CHARACTERS,
    WORDS,
    SENTENCES
  }

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
    drag = Drag.NONE;
    moved = false;
    handle = HandleDrag.of(pane.sheet(), handleAt(event));
    if (handle.isPresent() || at.fold().isPresent() || isMargin(event)) {
      return;
    }
    if (event.isShiftDown()) {
      drag = Drag.CHARACTERS;
      anchor = emptyAt(pane.getCaret().getMark());
      extend(event);
    } else {
      press(event, at.offset());
    }
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

  private void press(MouseEvent event, int offset) {
    String text = pane.sheet().text();
    switch (event.getClickCount()) {
      case 1 -> {
        drag = Drag.CHARACTERS;
        anchor = emptyAt(offset);
        pane.setCaretPosition(offset);
      }
      case 2 -> {
        drag = Drag.WORDS;
        take(Words.at(text, offset).or(() -> Words.at(text, offset - 1)));
      }
      default -> {
        drag = Drag.SENTENCES;
        take(sentence(offset));
      }
    }
  }

  private void take(Optional<Span> span) {
    if (span.isPresent()) {
      anchor = span.get();
      select(anchor.begin(), anchor.end());
    } else {
      drag = Drag.NONE;
    }
  }

  private Optional<Span> sentence(int offset) {
    Galley galley = pane.galley();
    Block block = galley.block(galley.blockAt(offset));
    if (!block.showsText() || offset > block.end()) {
      return Optional.empty();
    }
    String paragraph = pane.sheet().text().substring(block.begin(), block.end());
    return Sentences.in(paragraph).stream()
        .filter(span -> span.end() > offset - block.begin())
        .findFirst()
        .map(span -> new Span(span.begin() + block.begin(), span.end() + block.begin()));
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (!SwingUtilities.isLeftMouseButton(event)) {
      return;
    }
    moved = true;
    if (handle.isPresent()) {
      int offset = offsetAt(event);
      Span span = handle.get().to(offset, pane.sheet().text(), snaps(event));
      select(span.begin(), span.end());
    } else if (drag != Drag.NONE) {
      extend(event);
    }
  }

  private void extend(MouseEvent event) {
    int offset = offsetAt(event);
    if (drag == Drag.CHARACTERS && offset == anchor.begin()) {
      pane.setCaretPosition(offset);
      return;
    }
    boolean forward = offset >= anchor.begin();
    Span span = spanTo(event, offset, forward);
    select(forward ? span.begin() : span.end(), forward ? span.end() : span.begin());
    pane.scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
  }

  private Span spanTo(MouseEvent event, int offset, boolean forward) {
    String text = pane.sheet().text();
    if (drag == Drag.CHARACTERS) {
      int begin = Math.min(anchor.begin(), offset);
      int end = Math.max(anchor.begin(), offset);
      Span exact = new Span(begin, end);
      return snaps(event) ? Words.snap(text, exact) : exact;
    }
    Optional<Span> there = drag == Drag.WORDS ? Words.at(text, offset) : sentence(offset);
    Span other = there.orElse(forward ? anchor : emptyAt(offset));
    return new Span(
        Math.min(anchor.begin(), other.begin()), Math.max(anchor.end(), forward ? other.end() : 0));
  }

  /** Alt takes snapping to words off. */
  private static boolean snaps(MouseEvent event) {
    return !event.isAltDown();
  }

  private void select(int from, int to) {
    pane.setCaretPosition(from);
    pane.moveCaretPosition(to);
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
    drag = Drag.NONE;
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
    return pane.zoom().pageX(event) < Metrics.LEFT - 2 * SAME_SPOT;
  }

  /** A span cannot be empty: this one is only asked where it begins. */
  private static Span emptyAt(int offset) {
    return new Span(offset, offset + 1);
  }
}
