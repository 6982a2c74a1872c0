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
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.engine.Report;

/** The bottom pane: what the checkers found, and what they offer to mark. */
public final class FindingsPane extends JPanel {
  private final TabButton findings = new TabButton("Findings");
  private final TabButton suggestions = new TabButton("Suggestions");
  private final ScopeButton scope = new ScopeButton(this::refresh);
  private final JPanel head = new JPanel();
  private final JPanel tabs = new JPanel();
  private final ButtonGroup group = new ButtonGroup();
  private final Map<String, JComponent> pages = new LinkedHashMap<>();
  private final ReportList list;
  private final JScrollPane scroll;
  private final EmptyState empty = new EmptyState();
  private Situation situation = Situation.NOTHING;

  public FindingsPane(FindingsListener listener) {
    super(new BorderLayout());
    list = new ReportList(listener, suggestions::isSelected);
    scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setColumnHeaderView(new ColumnHeads());
    addTab(findings);
    addTab(suggestions);
    findings.setSelected(true);
    layOutHead();
    add(head, BorderLayout.NORTH);
    showPage(scroll);
    FocusLine.on(this, list);
  }

  /** Adds a tab with a page of its own beside the findings. */
  public void addTab(String name, JComponent page) {
    pages.put(name, page);
    addTab(new TabButton(name));
  }

  /** Brings the tab of this name to the front. */
  public void showTab(String name) {
    Collections.list(group.getElements()).stream()
        .filter(tab -> tab.getAccessibleContext().getAccessibleName().equals(name))
        .findFirst()
        .ifPresent(AbstractButton::doClick);
  }

  private void addTab(TabButton tab) {
    group.add(tab);
    tabs.add(tab);
    tabs.add(Box.createHorizontalStrut(8));
    JComponent page = pages.get(tab.getAccessibleContext().getAccessibleName());
    tab.addActionListener(
        event -> {
          showPage(page == null ? scroll : page);
          refresh();
        });
  }

  private void showPage(JComponent page) {
    if (page.getParent() == this) {
      return;
    }
    Component shown = ((BorderLayout) getLayout()).getLayoutComponent(BorderLayout.CENTER);
    if (shown != null) {
      remove(shown);
    }
    add(page);
    scope.setVisible(page == scroll);
    revalidate();
    repaint();
  }

  /** Shows what the checkers say now. */
  public void show(Situation value) {
    situation = value;
    refresh();
  }

  /** The next (1) or the previous (-1) report of the list, after it was selected there. */
  public Optional<Report> step(int direction) {
    return list.step(direction);
  }

  /** Selects a finding of this id where it is in the list. */
  public void select(String finding) {
    list.select(finding);
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return list;
  }

  private void refresh() {
    Reports reports = Reports.of(situation, scope.all());
    findings.count(String.valueOf(reports.findings().size()));
    suggestions.count(String.valueOf(reports.suggestions().size()));
    boolean offers = suggestions.isSelected();
    List<Report> shown = offers ? reports.suggestions() : reports.findings();
    list.show(shown, situation);
    JComponent content = shown.isEmpty() ? empty : list;
    empty.say(EmptyWords.of(situation, offers));
    if (scroll.getViewport().getView() != content) {
      scroll.setViewportView(content);
    }
    if (scroll.getColumnHeader() != null) {
      scroll.getColumnHeader().setVisible(!shown.isEmpty());
    }
  }

  private void layOutHead() {
    head.setLayout(new BoxLayout(head, BoxLayout.X_AXIS));
    head.add(Box.createHorizontalStrut(12));
    tabs.setLayout(new BoxLayout(tabs, BoxLayout.X_AXIS));
    tabs.setOpaque(false);
    head.add(tabs);
    head.add(Box.createHorizontalGlue());
    head.add(scope);
    head.add(Box.createHorizontalStrut(8));
    head.setPreferredSize(new Dimension(100, 34));
    head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.current().hairline()));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (head != null) {
      head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.current().hairline()));
    }
  }
}
