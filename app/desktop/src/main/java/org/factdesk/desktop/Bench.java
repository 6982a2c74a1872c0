package org.factdesk.desktop;

import javax.swing.JFrame;
import org.factdesk.desktop.article.ArticleView;

/** What a feature of the desk works with. */
record Bench(
    JFrame frame,
    Session session,
    Editing editing,
    Navigation navigation,
    ArticleView view,
    Panes panes,
    Settings settings) {}
