package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TabButton;

/** Pages under tabs; at the right of the tabs stands what is chosen for the page. */
final class Deck {
  private final JPanel pane;
  private final ButtonGroup group = new ButtonGroup();
  private final Map<JComponent, JComponent> choices = new LinkedHashMap<>();
  private final Box right = Box.createHorizontalBox();
  private final TabRow head = new TabRow(right);

  /**
   * @param pane laid out by a {@link BorderLayout}, of which this takes all but the south
   */
  Deck(JPanel pane) {
    this.pane = pane;
    right.add(Box.createHorizontalGlue());
    head.setPreferredSize(new Dimension(100, 36));
    pane.add(head, BorderLayout.NORTH);
    rule();
  }

  /**
   * Adds a tab for a page.
   *
   * @param chosen told when it comes to the front, after the page is there
   */
  void add(TabButton tab, JComponent page, Runnable chosen) {
    group.add(tab);
    head.addTab(tab);
    tab.addActionListener(
        event -> {
          show(page);
          chosen.run();
        });
  }

  /** What is chosen for a page, while it is shown. */
  void addChoices(JComponent page, List<? extends JComponent> all) {
    Box box = Box.createHorizontalBox();
    for (JComponent choice : all) {
      box.add(choice);
      box.add(Box.createHorizontalStrut(8));
    }
    box.setVisible(false);
    choices.put(page, box);
    right.add(box);
  }

  /** The tab of this name. */
  Optional<AbstractButton> tab(String name) {
    return Collections.list(group.getElements()).stream()
        .filter(tab -> tab.getAccessibleContext().getAccessibleName().equals(name))
        .findFirst();
  }

  /** Brings a page to the front; it need not have a tab of its own. */
  void show(JComponent page) {
    if (page.getParent() == pane) {
      return;
    }
    Component shown = ((BorderLayout) pane.getLayout()).getLayoutComponent(BorderLayout.CENTER);
    if (shown != null) {
      pane.remove(shown);
      // The theme may have changed while it was not in the window.
      SwingUtilities.updateComponentTreeUI(page);
    }
    pane.add(page);
    choices.forEach((owner, shownWith) -> shownWith.setVisible(owner == page));
    pane.revalidate();
    pane.repaint();
  }

  /** Draws the line below the tabs in the colours that are on. */
  void rule() {
    head.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.current().hairline()),
            BorderFactory.createEmptyBorder(0, 12, 0, 0)));
  }
}
