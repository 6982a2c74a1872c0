package org.factdesk.desktop.typeset;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.DefaultHighlighter;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.typeset.Leaf.PlacedLink;

/**
 * A text set for reading on screen: it can be selected, copied, scrolled with the keys and read by
 * a screen reader. Tab goes from link to link, Enter follows one. Event thread.
 */
public final class TypesetText extends JTextPane {
  private static final int MEASURE = 640;
  private static final int PADDING = 16;
  private static final int STEP = 40;
  private static final int MOST_HITS = 500;

  private final transient Consumer<String> follow;
  private transient Leaf leaf = new Leaf();
  private int link = -1;

  /**
   * @param follow told where a link leads to, as it was written: {@code #anchor}, {@code file.md}
   *     or {@code file.md#anchor}
   */
  public TypesetText(Consumer<String> follow) {
    this.follow = follow;
    setEditable(false);
    setFocusTraversalKeysEnabled(false);
    addKeyListener(new Keys());
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    dress();
  }

  /** Shows these blocks from their beginning. */
  public void show(List<Block> blocks) {
    leaf = Leaf.of(blocks);
    link = -1;
    setDocument(leaf);
    setCaretPosition(0);
    scrollRectToVisible(new Rectangle(0, 0, 1, 1));
  }

  /** Brings the heading that links name so to the top. */
  public void goTo(String anchor) {
    reveal(leaf.anchor(anchor), true);
  }

  /** Underlays every place with these words and brings the first into view; gives how many. */
  public int find(String words) {
    getHighlighter().removeAllHighlights();
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    String text = text().toLowerCase(Locale.ROOT);
    int hits = 0;
    int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    while (at >= 0 && hits < MOST_HITS) {
      if (hits == 0) {
        reveal(at, false);
      }
      highlight(at, at + wanted.length(), Palette.current().selectedText());
      hits++;
      at = text.indexOf(wanted, at + wanted.length());
    }
    return hits;
  }

  /** The measure is kept, however wide the pane is. */
  @Override
  public Insets getInsets() {
    int spare = Math.max(0, getWidth() - MEASURE - 2 * PADDING);
    return new Insets(PADDING, PADDING, PADDING, PADDING + spare);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    dress();
  }

  private void dress() {
    setBorder(BorderFactory.createEmptyBorder());
    setBackground(Palette.current().paper());
    setSelectionColor(Palette.current().selectedText());
    setSelectedTextColor(Palette.current().ink());
    if (getCaret() instanceof DefaultCaret caret) {
      caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
  }

  private String text() {
    try {
      return leaf.getText(0, leaf.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException("all of a text is in it", e);
    }
  }

  private void highlight(int begin, int end, Color colour) {
    try {
      getHighlighter()
          .addHighlight(begin, end, new DefaultHighlighter.DefaultHighlightPainter(colour));
    } catch (BadLocationException e) {
      throw new IllegalStateException("found where there is no text", e);
    }
  }

  private void reveal(int offset, boolean atTop) {
    try {
      Rectangle2D place = modelToView2D(offset);
      if (place != null) {
        int height = atTop ? Math.max(1, getVisibleRect().height - PADDING) : 60;
        scrollRectToVisible(new Rectangle(0, Math.max(0, (int) place.getY() - 8), 1, height));
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("no such place: " + offset, e);
    }
  }

  private Optional<PlacedLink> linkAt(MouseEvent event) {
    int offset = viewToModel2D(event.getPoint());
    return leaf.links().stream()
        .filter(placed -> placed.begin() <= offset && offset < placed.end())
        .findFirst();
  }

  private final class Pointer extends MouseAdapter {
    @Override
    public void mouseMoved(MouseEvent event) {
      int sign = linkAt(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR;
      setCursor(Cursor.getPredefinedCursor(sign));
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      linkAt(event).ifPresent(placed -> follow.accept(placed.target()));
    }
  }

  private final class Keys extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      int page = Math.max(STEP, getVisibleRect().height - STEP);
      boolean shift = event.isShiftDown();
      switch (event.getKeyCode()) {
        case KeyEvent.VK_TAB -> step(shift ? -1 : 1);
        case KeyEvent.VK_ENTER -> followChosen();
        case KeyEvent.VK_DOWN -> scroll(shift, STEP);
        case KeyEvent.VK_UP -> scroll(shift, -STEP);
        case KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_SPACE -> scroll(false, page);
        case KeyEvent.VK_PAGE_UP -> scroll(false, -page);
        case KeyEvent.VK_HOME -> scroll(false, -getHeight());
        case KeyEvent.VK_END -> scroll(false, getHeight());
        default -> {
          return;
        }
      }
      if (!shift || event.getKeyCode() == KeyEvent.VK_TAB) {
        event.consume();
      }
    }

    private void scroll(boolean selecting, int by) {
      Rectangle seen = getVisibleRect();
      if (!selecting) {
        seen.y += by;
        scrollRectToVisible(seen);
      }
    }

    /** After the last link Tab leaves the text, as it leaves every field. */
    private void step(int direction) {
      int next = link + direction;
      if (next < 0 || next >= leaf.links().size()) {
        link = -1;
        select(0, 0);
        if (direction > 0) {
          transferFocus();
        } else {
          transferFocusBackward();
        }
        return;
      }
      link = next;
      PlacedLink placed = leaf.links().get(next);
      select(placed.begin(), placed.end());
      reveal(placed.begin(), false);
    }

    private void followChosen() {
      if (link >= 0 && link < leaf.links().size()) {
        follow.accept(leaf.links().get(link).target());
      }
    }
  }
}
