package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.factdesk.desktop.findings.FindingsPane;

/** The foot of the window: pages under tabs, each with a height of its own. */
final class Foot {
  private static final String OPEN = "foot.tab";

  private final FindingsPane findings;
  private final Settings settings;
  private final Split split;
  private final Map<JComponent, Integer> heights = new HashMap<>();
  private final List<Tab> tabs = new ArrayList<>();
  private JComponent shown;

  /**
   * @param above what stands above it
   */
  Foot(FindingsPane findings, JComponent above, Settings settings) {
    this.findings = findings;
    this.settings = settings;
    heights.put(findings, settings.number("findings.height", 164, 60, 4000));
    shown = findings;
    split = new Split(Split.Side.BOTTOM, findings, above, heights.get(findings));
  }

  /** The foot together with what stands above it. */
  Split split() {
    return split;
  }

  /** Adds a page, brought to the front where it was there at the last start. */
  void add(Tab tab) {
    tabs.add(tab);
    findings.addTab(tab.name(), tab.page(), tab.choices());
    heights.put(tab.page(), settings.number(tab.id() + ".height", tab.height(), 60, 4000));
    tab.page().addHierarchyListener(event -> fit());
    if (settings.get(OPEN).filter(tab.id()::equals).isPresent()) {
      findings.showTab(tab.name());
    }
  }

  /** Brings a page to the front, with the focus. */
  void show(String id) {
    for (Tab tab : tabs) {
      if (tab.id().equals(id)) {
        split.fold(false);
        findings.showTab(tab.name());
        tab.takeFocus().run();
      }
    }
  }

  /** Offers a page, or takes its tab away. */
  void offer(Tab tab, boolean offered) {
    findings.offerTab(tab.name(), offered);
  }

  void takeFocus() {
    front().map(Tab::takeFocus).orElse(findings.main()::requestFocusInWindow).run();
  }

  void remember() {
    heights.put(shown, split.paneSize());
    settings.set("findings.height", String.valueOf(heights.get(findings)));
    tabs.forEach(
        tab -> settings.set(tab.id() + ".height", String.valueOf(heights.get(tab.page()))));
    settings.set(OPEN, front().map(Tab::id).orElse(""));
  }

  private Optional<Tab> front() {
    return tabs.stream().filter(tab -> tab.page().getParent() != null).findFirst();
  }

  /** A form or a timeline needs more room than a list of findings: each has its own height. */
  private void fit() {
    JComponent now = front().map(Tab::page).orElse(findings);
    if (now != shown) {
      heights.put(shown, split.paneSize());
      shown = now;
      split.paneSize(heights.get(shown));
    }
  }
}
