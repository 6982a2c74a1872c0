package org.factdesk.desktop;

import javax.swing.JFrame;
import org.factdesk.desktop.actions.DeskToolBar;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.status.StatusBar;

/**
 * What a feature of the desk works with.
 *
 * @param halves the article views: one, or two side by side
 */
record Bench(
    JFrame frame,
    Session session,
    Editing editing,
    Navigation navigation,
    Halves halves,
    Panes panes,
    Settings settings,
    ArticleList list,
    DeskToolBar toolBar,
    StatusBar status) {
  /** The article view that is in hand now: ask at every use, the person may go to the other. */
  ArticleView view() {
    return halves.inHand();
  }
}
