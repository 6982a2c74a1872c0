package org.factdesk.desktop.findings;

import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.desktop.words.Texts;

/**
 * The tabs of a pane, and at their right what is chosen for its page. Where room is short, the last
 * tabs but the chosen one go into a list at the end; where it is shorter still, the choices become
 * narrower.
 */
final class TabRow extends JPanel {
  private static final Texts TEXTS = Texts.of(TabRow.class);
  private static final int GAP = 8;

  private final JComponent choices;
  private final List<TabButton> tabs = new ArrayList<>();
  private transient List<TabButton> left = List.of();
  private final JButton more = new JButton(Glyph.CHEVRON_DOWN.icon());

  TabRow(JComponent choices) {
    super(null);
    this.choices = choices;
    more.setText(TEXTS.get("more"));
    more.setHorizontalTextPosition(SwingConstants.LEADING);
    more.putClientProperty("JButton.buttonType", "toolBarButton");
    more.getAccessibleContext().setAccessibleDescription(TEXTS.get("more.tip"));
    more.setToolTipText(TEXTS.get("more.tip"));
    more.addActionListener(event -> offer());
    add(more);
    add(choices);
    dress();
  }

  void addTab(TabButton tab) {
    tabs.add(tab);
    add(tab);
    tab.addActionListener(event -> revalidate());
  }

  @Override
  public void doLayout() {
    Insets insets = getInsets();
    int height = getHeight() - insets.top - insets.bottom;
    int room = getWidth() - insets.left - insets.right;
    List<TabButton> offered = tabs.stream().filter(TabButton::isVisible).toList();
    int wanted = choices.getPreferredSize().width;
    int rest = Math.max(room - wanted, room / 2);
    boolean all = width(offered) <= rest;
    List<TabButton> shown = all ? offered : fitting(offered, rest - more.getPreferredSize().width);
    int x = insets.left;
    for (TabButton tab : tabs) {
      boolean there = shown.contains(tab);
      int width = there ? tab.getPreferredSize().width : 0;
      tab.setBounds(x, insets.top, width, there ? height : 0);
      x += there ? width + GAP : 0;
    }
    left = offered.stream().filter(tab -> !shown.contains(tab)).toList();
    Dimension button = more.getPreferredSize();
    more.setBounds(x, insets.top + (height - 28) / 2, all ? 0 : button.width, 28);
    x += all ? 0 : button.width;
    choices.setBounds(x, insets.top, Math.max(0, insets.left + room - x), height);
  }

  /** The first ones that have room, and the chosen one. */
  private static List<TabButton> fitting(List<TabButton> offered, int room) {
    List<TabButton> chosen = offered.stream().filter(TabButton::isSelected).toList();
    int rest = room - width(chosen);
    List<TabButton> fitting = new ArrayList<>(chosen);
    for (TabButton tab : offered) {
      if (!tab.isSelected()) {
        rest -= width(List.of(tab));
        if (rest < 0) {
          break;
        }
        fitting.add(tab);
      }
    }
    return fitting;
  }

  private static int width(List<TabButton> some) {
    return some.stream().mapToInt(tab -> tab.getPreferredSize().width + GAP).sum();
  }

  private void offer() {
    JPopupMenu menu = new JPopupMenu();
    for (TabButton tab : left) {
      JMenuItem item = new JMenuItem(tab.getAccessibleContext().getAccessibleName());
      item.addActionListener(event -> tab.doClick(0));
      menu.add(item);
    }
    menu.show(more, 0, more.getHeight());
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (more != null) {
      dress();
    }
  }

  private void dress() {
    more.setFont(Fonts.ui());
    more.setForeground(Palette.current().ink2());
  }
}
