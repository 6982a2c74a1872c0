package org.factdesk.desktop.list;

import java.awt.Component;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Chooses in which order the list stands. */
final class SortButton extends JButton {
  private static final Texts TEXTS = Texts.of(SortButton.class);
  private static final Dimension SIZE = new Dimension(28, 28);

  private final transient Consumer<Order> told;
  private transient Order order = Order.USUAL;

  SortButton(Consumer<Order> told) {
    this.told = told;
    setIcon(Glyph.SORT.icon(Palette::ink2));
    putClientProperty("JButton.buttonType", "toolBarButton");
    addActionListener(event -> offer(this));
    show(Order.USUAL);
  }

  /** Says which order is on. */
  void show(Order value) {
    order = value;
    String words = TEXTS.get(value.down() ? "sorted.down" : "sorted.up", name(value.by()));
    getAccessibleContext().setAccessibleName(words);
    setToolTipText(words + "  (" + KeyHints.of("sort-list") + ")");
  }

  /** Offers the orders below a component. */
  void offer(Component below) {
    JPopupMenu menu = new JPopupMenu(TEXTS.get("sort"));
    ButtonGroup bys = new ButtonGroup();
    for (Order.By by : Order.By.values()) {
      add(menu, bys, name(by), order.by() == by, new Order(by, order.down()));
    }
    menu.addSeparator();
    ButtonGroup ways = new ButtonGroup();
    add(menu, ways, TEXTS.get("sort.up"), !order.down(), new Order(order.by(), false));
    add(menu, ways, TEXTS.get("sort.down"), order.down(), new Order(order.by(), true));
    menu.show(below, 0, below == this ? getHeight() : 0);
  }

  private void add(JPopupMenu menu, ButtonGroup group, String words, boolean on, Order choice) {
    JRadioButtonMenuItem item = new JRadioButtonMenuItem(words, on);
    item.addActionListener(event -> told.accept(choice));
    group.add(item);
    menu.add(item);
  }

  private static String name(Order.By by) {
    return TEXTS.get("sort." + by.id());
  }

  @Override
  public Dimension getPreferredSize() {
    return SIZE;
  }

  @Override
  public Dimension getMaximumSize() {
    return SIZE;
  }
}
