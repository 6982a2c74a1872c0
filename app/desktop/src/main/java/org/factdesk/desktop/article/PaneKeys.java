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
    move("LEFT", offset -> moves().left(offset));
    move("RIGHT", offset -> moves().right(offset));
    move("control LEFT", offset -> moves().wordLeft(offset));
    move("control RIGHT", offset -> moves().wordRight(offset));
    move("HOME", offset -> moves().rowStart(offset));
    move("END", offset -> moves().rowEnd(offset));
    move("control HOME", offset -> moves().first());
    move("control END", offset -> moves().last());
    move("control UP", offset -> moves().paragraphUp(offset));
    move("control DOWN", offset -> moves().paragraphDown(offset));
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

  private void move(String key, IntUnaryOperator to) {
    goTo(
        key,
        offset -> {
          goal = Float.NaN;
          return to.applyAsInt(offset);
        });
  }

  private void goTo(String key, IntUnaryOperator to) {
    add(key, () -> go(to, false));
    add("shift " + key, () -> go(to, true));
  }

  private void go(IntUnaryOperator to, boolean extend) {
    if (pane.galley().isEmpty()) {
      return;
    }
    int from = pane.getCaretPosition();
    if (Float.isNaN(goal)) {
      goal = pane.galley().x(from);
    }
    int target = to.applyAsInt(from);
    if (extend) {
      pane.moveCaretPosition(target);
    } else {
      pane.setCaretPosition(target);
    }
    pane.scrollTo(target, target);
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
