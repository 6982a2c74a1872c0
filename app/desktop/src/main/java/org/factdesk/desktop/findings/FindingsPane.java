package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Collections;
import java.util.Comparator;
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
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Place;
import org.factdesk.workspace.Remedy;

/** The bottom pane: what the checkers found, and what they offer to mark. */
public final class FindingsPane extends JPanel {
  private static final Texts TEXTS = Texts.of(FindingsPane.class);
  private final TabButton findings = new TabButton(TEXTS.get("tab.findings"));
  private final TabButton suggestions = new TabButton(TEXTS.get("tab.suggestions"));
  private final ChoiceButton scope =
      new ChoiceButton(
          List.of(TEXTS.get("scope.this"), TEXTS.get("scope.all")),
          TEXTS.get("scope"),
          this::refresh);
  private final ChoiceButton aside =
      new ChoiceButton(
          List.of(TEXTS.get("aside.open"), TEXTS.get("aside.dismissed")),
          TEXTS.get("aside"),
          this::refresh);
  private final ChoiceButton grouping =
      new ChoiceButton(Grouping.names(), TEXTS.get("group"), this::refresh);
  private final JPanel tabs = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
  private final ButtonGroup group = new ButtonGroup();
  private final Map<String, JComponent> pages = new LinkedHashMap<>();
  private final Map<JComponent, JComponent> choices = new LinkedHashMap<>();
  private final Box right = Box.createHorizontalBox();
  private final JPanel head = new TabRow(tabs, right);
  private final transient FindingsListener listener;
  private final ReasonBar reasons = new ReasonBar(this::dismiss, this::endSettling);
  private final FixPage ways;
  private final EntryList list;
  private final JScrollPane scroll;
  private final ColumnHeads heads = new ColumnHeads();
  private final EmptyState empty = new EmptyState();
  private Situation situation = Situation.NOTHING;

  public FindingsPane(FindingsListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    list = new EntryList(listener);
    ways = new FixPage(changeWords(), this::take, this::endSettling);
    scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setColumnHeaderView(heads);
    addTab(findings);
    addTab(suggestions);
    findings.setSelected(true);
    layOutHead();
    add(head, BorderLayout.NORTH);
    showPage(scroll);
    empty.setFocusable(true);
    FocusLine.on(this);
  }

  /**
   * Adds a tab with a page of its own beside the findings.
   *
   * @param choices what is chosen for the page, at the right of the tabs
   */
  public void addTab(String name, JComponent page, List<? extends JComponent> choices) {
    pages.put(name, page);
    addChoices(page, choices);
    addTab(new TabButton(name));
  }

  /** Brings the tab of this name to the front. */
  public void showTab(String name) {
    // At once: a usual click shows the button pressed for a while.
    tab(name).ifPresent(tab -> tab.doClick(0));
  }

  /** Offers the tab of this name, or takes it away; the findings then take its place. */
  public void offerTab(String name, boolean offered) {
    tab(name)
        .ifPresent(
            tab -> {
              tab.setVisible(offered);
              if (!offered && tab.isSelected()) {
                findings.doClick(0);
              }
            });
  }

  private Optional<AbstractButton> tab(String name) {
    return Collections.list(group.getElements()).stream()
        .filter(tab -> tab.getAccessibleContext().getAccessibleName().equals(name))
        .findFirst();
  }

  private void addTab(TabButton tab) {
    group.add(tab);
    tabs.add(tab);
    tabs.add(Box.createHorizontalStrut(8));
    JComponent page = pages.get(tab.getAccessibleContext().getAccessibleName());
    tab.addActionListener(
        event -> {
          remove(reasons);
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
      // The theme may have changed while it was not in the window.
      SwingUtilities.updateComponentTreeUI(page);
    }
    add(page);
    choices.forEach((owner, shownWith) -> shownWith.setVisible(owner == page));
    revalidate();
    repaint();
  }

  /** Shows what the checkers say now. */
  public void show(Situation value) {
    situation = value;
    refresh();
  }

  /** The next (1) or the previous (-1) row of the list, after it was selected there. */
  public Optional<Place> step(int direction) {
    return list.step(direction).flatMap(entry -> entry.places().stream().findFirst());
  }

  /** Selects a finding of this id where it is in the list. */
  public void select(String finding) {
    list.select(finding);
  }

  /** Accepts the selected suggestions, as one step. */
  public void accept() {
    List<Remedy> remedies =
        allChosen().stream()
            .filter(Entry::isSuggestion)
            .filter(entry -> !entry.isAside())
            .flatMap(entry -> entry.report().stream())
            .flatMap(report -> Remedy.of(report).stream().limit(1))
            .toList();
    if (!remedies.isEmpty()) {
      list.goOnAfterwards();
      listener.accept(remedies);
    }
  }

  /** Shows the ways to settle the selected row, alone or with all that are like it. */
  public void fix() {
    Optional<Entry> entry = chosen().filter(row -> !row.isAside());
    List<Entry> all = allChosen().stream().filter(row -> !row.isAside()).toList();
    boolean together = all.size() > 1 && all.stream().allMatch(Entry::isSuggestion);
    List<Offer> offers =
        together
            ? Offer.ofAll(all)
            : entry.map(row -> Offer.of(row, list.shown())).orElse(List.of());
    if (!offers.isEmpty()) {
      String title = together ? TEXTS.get("selected", all.size()) : entry.orElseThrow().message();
      ways.offer(title, offers, changeWords());
      showPage(ways);
    }
  }

  /** Asks why the selected findings are set aside; rejects suggestions; takes dismissals back. */
  public void dismiss() {
    List<Entry> all = allChosen();
    if (all.isEmpty()) {
      return;
    }
    if (all.stream().allMatch(Entry::isAside)) {
      list.goOnAfterwards();
      listener.restore(all.stream().flatMap(entry -> entry.dismissal().stream()).toList());
    } else if (all.stream().allMatch(Entry::isSuggestion)) {
      list.goOnAfterwards();
      listener.dismiss(all.stream().flatMap(entry -> entry.report().stream()).toList(), "");
    } else {
      SwingUtilities.updateComponentTreeUI(reasons); // the theme may have changed meanwhile
      add(reasons, BorderLayout.SOUTH);
      revalidate();
      reasons.ask(earlierReasons());
    }
  }

  private void dismiss(String reason) {
    list.goOnAfterwards();
    List<Report> reports =
        list.allChosen().stream().flatMap(entry -> entry.report().stream()).toList();
    endSettling();
    if (!reports.isEmpty()) {
      listener.dismiss(reports, reason);
    }
  }

  private void take(Offer offer) {
    list.goOnAfterwards();
    endSettling();
    if (offer.accepts()) {
      listener.accept(offer.fixes());
    } else if (offer.rejected().isEmpty()) {
      listener.fix(offer.label(), offer.fixes());
    } else {
      listener.dismiss(offer.rejected(), "");
    }
  }

  private void endSettling() {
    remove(reasons);
    showPage(scroll);
    revalidate();
    repaint();
    list.requestFocusInWindow();
  }

  private Optional<Entry> chosen() {
    return list.isShowing() ? list.chosen() : Optional.empty();
  }

  private List<Entry> allChosen() {
    return list.isShowing() ? list.allChosen() : List.of();
  }

  private List<String> earlierReasons() {
    return situation
        .snapshot()
        .map(
            snapshot ->
                snapshot.dismissals().all().stream()
                    .sorted(Comparator.comparing(Dismissal::at).reversed())
                    .map(Dismissal::reason)
                    .filter(reason -> !reason.isEmpty())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private ChangeWords changeWords() {
    return new ChangeWords(situation.snapshot(), list::article);
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return scroll.getViewport().getView() == empty ? empty : list;
  }

  private void refresh() {
    Entries open = Entries.of(situation, scope.isOther());
    findings.count(String.valueOf(open.findings().size()));
    suggestions.count(String.valueOf(open.suggestions().size()));
    boolean offers = suggestions.isSelected();
    List<Report> reports = offers ? open.suggestions() : open.findings();
    List<Entry> shown =
        aside.isOther()
            ? Entries.aside(situation, scope.isOther(), offers)
            : situation.snapshot().map(now -> Entries.rows(reports, now)).orElse(List.of());
    list.show(Grouping.named(grouping.chosen()).sort(shown), situation);
    heads.showReasons(aside.isOther());
    JComponent content = shown.isEmpty() ? empty : list;
    empty.say(EmptyWords.of(situation, offers, aside.isOther()));
    if (scroll.getViewport().getView() != content) {
      scroll.setViewportView(content);
    }
    if (scroll.getColumnHeader() != null) {
      scroll.getColumnHeader().setVisible(!shown.isEmpty());
    }
  }

  private void layOutHead() {
    tabs.setOpaque(false);
    right.add(Box.createHorizontalGlue());
    addChoices(scroll, List.of(aside, scope, grouping));
    head.setPreferredSize(new Dimension(100, 36));
    rule();
  }

  private void addChoices(JComponent page, List<? extends JComponent> all) {
    Box box = Box.createHorizontalBox();
    for (JComponent choice : all) {
      box.add(choice);
      box.add(Box.createHorizontalStrut(8));
    }
    box.setVisible(false);
    choices.put(page, box);
    right.add(box);
  }

  private void rule() {
    head.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, Palette.current().hairline()),
            BorderFactory.createEmptyBorder(0, 12, 0, 0)));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (head != null) {
      rule();
    }
  }
}
