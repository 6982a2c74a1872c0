package org.factdesk.desktop.beside;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JPanel;
import javax.swing.text.JTextComponent;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.look.FocusLine;

/** An article with its head; alone on the desk it goes without. */
final class Half extends JPanel {
  private final HalfHead head;
  private final ArticleView view;

  /**
   * @param choose what a click on the head does
   * @param taken told when the article takes the keys
   */
  Half(ArticleView view, Runnable choose, Runnable taken) {
    super(new BorderLayout());
    this.view = view;
    head = new HalfHead(choose);
    head.setVisible(false);
    add(head, BorderLayout.NORTH);
    add(view);
    Component text = textOf(view);
    FocusLine.on(this);
    if (text instanceof JTextComponent pane) {
      // Whoever has the keys shows a caret, nobody else.
      pane.getCaret().setVisible(false);
    }
    text.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            taken.run();
          }
        });
  }

  ArticleView view() {
    return view;
  }

  HalfHead head() {
    return head;
  }

  /** The part of the view that takes the keys. */
  private static Component textOf(Container container) {
    for (Component component : container.getComponents()) {
      Component text =
          component instanceof Container inner && !(component instanceof JTextComponent)
              ? textOf(inner)
              : component;
      if (text instanceof JTextComponent) {
        return text;
      }
    }
    return container;
  }
}
