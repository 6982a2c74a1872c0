package org.factdesk.desktop;

import java.util.List;
import javax.swing.JComponent;

/**
 * A page at the foot of the window.
 *
 * @param id under which its height is remembered
 * @param choices what is chosen for the page, at the right of the tabs
 * @param height in pixels at 100 %, until the person gives it another
 * @param takeFocus puts the focus where the person begins
 */
record Tab(
    String id,
    String name,
    JComponent page,
    List<? extends JComponent> choices,
    int height,
    Runnable takeFocus) {}
