package org.factdesk.desktop.article;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.ActionMap;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.factdesk.text.Words;

/** The keys of the article pane: they move the caret, select and copy; all others pass on. */
final class PaneKeys {
  private final ArticlePane pane;
  private final InputMap keys = new InputMap();
  private final ActionMap actions = new ActionMap();

  /**
   * Where the caret would like to be while it goes up and down, in px; not a number for anywhere.
   */
  private float goal = Float.NaN;

  private PaneKeys(ArticlePane pane) {
    this.pane = pane;
  }

  /**
   * Puts the keys on a pane, in place of all that it had.
   *
   * @param toggleFold opens or folds the dimmed section at the caret
   * @param foldAtCaret whether there is one
   */
  static void install(ArticlePane pane, Runnable toggleFold, BooleanSupplier foldAtCaret) {
    PaneKeys keys = new PaneKeys(pane);
    keys.addMoves();
    keys.add("control C", keys::copy);
    keys.add("control INSERT", keys::copy);
    keys.add("control A", () -> pane.select(keys.moves().first(), keys.moves().last()));
    keys.add("ENTER", toggleFold, foldAtCaret);
    pane.setInputMap(JComponent.WHEN_FOCUSED, keys.keys);
    pane.setActionMap(keys.actions);
  }

  private void addMoves() {
    moveExactly("LEFT", offset -> moves().left(offset));
    moveExactly("RIGHT", offset -> moves().right(offset));
    move("control LEFT", offset -> moves().wordToLeft(offset));
    move("control RIGHT", offset -> moves().wordToRight(offset));
    move("HOME", offset -> moves().rowStart(offset));
    move("END", offset -> moves().rowEnd(offset));
    move("control HOME", offset -> moves().first());
    move("control END", offset -> moves().last());
    move("control UP", offset -> moves().paragraphUp(offset));
    move("control DOWN", offset -> moves().paragraphDown(offset));
    move("alt UP", offset -> passages().sentenceUp(offset, moves()));
    move("alt DOWN", offset -> passages().sentenceDown(offset, moves()));
    goTo("UP", offset -> moves().toNeighbour(offset, goal, false));
    goTo("DOWN", offset -> moves().toNeighbour(offset, goal, true));
    goTo("PAGE_UP", offset -> moves().vertically(offset, goal, -page()));
    goTo("PAGE_DOWN", offset -> moves().vertically(offset, goal, page()));
  }

  private int page() {
    int block = pane.getScrollableBlockIncrement(pane.getVisibleRect(), 0, 1);
    return pane.zoom().toPage(block);
  }

  private CaretMoves moves() {
    return new CaretMoves(pane.galley(), pane.sheet().text());
  }

  private Passages passages() {
    return new Passages(pane.galley(), pane.sheet().text());
  }

  /** Also extends by no more than where the caret goes. */
  private void moveExactly(String key, IntUnaryOperator to) {
    move(key, to);
    add("shift " + key, () -> go(anywhere(to), true, false));
  }

  private void move(String key, IntUnaryOperator to) {
    goTo(key, anywhere(to));
  }

  /** Forgets where the caret would like to be on other rows. */
  private IntUnaryOperator anywhere(IntUnaryOperator to) {
    return offset -> {
      goal = Float.NaN;
      return to.applyAsInt(offset);
    };
  }

  private void goTo(String key, IntUnaryOperator to) {
    add(key, () -> go(to, false, false));
    add("shift " + key, () -> go(to, true, pane.isSnapping()));
  }

  private void go(IntUnaryOperator to, boolean extend, boolean whole) {
    if (pane.galley().isEmpty()) {
      return;
    }
    int from = pane.getCaretPosition();
    if (Float.isNaN(goal)) {
      goal = pane.galley().x(from);
    }
    int target = to.applyAsInt(from);
    if (extend && whole && pane.getSelectionStart() == pane.getSelectionEnd()) {
      pane.select(wordEdge(from, target), target, true);
    } else if (extend) {
      pane.extend(target, whole);
    } else {
      pane.setCaretPosition(target);
    }
    pane.scrollTo(target, target);
  }

  /** Where to begin so that the word around an offset is selected whole. */
  private int wordEdge(int from, int to) {
    return Words.at(pane.sheet().text(), from)
        .filter(word -> word.begin() < from && from < word.end())
        .map(word -> from < to ? word.begin() : word.end())
        .orElse(from);
  }

  private void copy() {
    pane.selectedText()
        .ifPresent(
            span ->
                Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(span.in(pane.sheet().text())), null));
  }

  private void add(String key, Runnable action) {
    add(key, action, () -> true);
  }

  private void add(String key, Runnable action, BooleanSupplier when) {
    keys.put(KeyStroke.getKeyStroke(key), key);
    actions.put(
        key,
        new AbstractAction(key) {
          @Override
          public void actionPerformed(ActionEvent event) {
            action.run();
          }

          @Override
          public boolean isEnabled() {
            return when.getAsBoolean();
          }
        });
  }
}
