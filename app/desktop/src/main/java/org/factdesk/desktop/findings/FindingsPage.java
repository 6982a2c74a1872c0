package org.factdesk.desktop.findings;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;

/** The list of findings or suggestions, with what is chosen to be in it. */
final class FindingsPage extends JScrollPane {
  private static final Texts TEXTS = Texts.of(FindingsPage.class);

  private final EntryList list = new EntryList();
  private final EmptyState empty = new EmptyState();
  private final ColumnHeads heads;
  private final ChoiceButton scope;
  private final ChoiceButton aside;
  private final ChoiceButton grouping;
  private boolean suggestions;
  private boolean isAside;

  /**
   * @param changed told when something else is to be shown
   */
  FindingsPage(Runnable changed) {
    heads = new ColumnHeads(changed, this::takeFocus);
    scope = choice(List.of(TEXTS.get("scope.this"), TEXTS.get("scope.all")), "scope", changed);
    aside =
        choice(List.of(TEXTS.get("aside.open"), TEXTS.get("aside.dismissed")), "aside", changed);
    grouping = choice(Grouping.names(), "group", changed);
    setBorder(BorderFactory.createEmptyBorder());
    setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    setColumnHeaderView(heads);
    setViewportView(list);
    empty.setFocusable(true);
    list.addPropertyChangeListener("ticked", event -> sayTicked());
  }

  private static ChoiceButton choice(List<String> choices, String explained, Runnable changed) {
    return new ChoiceButton(choices, TEXTS.get(explained), changed);
  }

  EntryList entries() {
    return list;
  }

  List<JComponent> choices() {
    return List.of(aside, scope, grouping);
  }

  /** Whether the list is about all articles. */
  boolean isWide() {
    return scope.isOther();
  }

  /** What takes the keys: the list, or what it says where it has nothing to show. */
  JComponent main() {
    return getViewport().getView() == empty ? empty : list;
  }

  void focusFilter() {
    heads.focusFilter();
  }

  private void takeFocus() {
    if (list.getSelectedIndex() < 0 && list.getModel().getSize() > 0) {
      list.setSelectedIndex(0);
    }
    main().requestFocusInWindow();
  }

  /**
   * Shows what is open, or what was set aside.
   *
   * @param offers whether suggestions are wanted rather than findings
   */
  void show(Entries open, boolean offers, Situation situation) {
    suggestions = offers;
    isAside = aside.isOther();
    sayTicked();
    List<Report> reports = offers ? open.suggestions() : open.findings();
    List<Entry> all =
        isAside
            ? Entries.aside(situation, isWide(), offers)
            : situation.snapshot().map(now -> Entries.rows(reports, now)).orElse(List.of());
    EntryFilter filter = heads.filter();
    List<Entry> shown = filter.of(all);
    Grouping by = Grouping.named(grouping.chosen());
    list.show(by.sort(shown), by, offers && !isAside, situation);
    sayTicked();
    empty.say(
        all.isEmpty()
            ? EmptyWords.of(situation, offers, isAside)
            : TEXTS.get("empty.filtered", filter.words().strip(), all.size()));
    JComponent content = shown.isEmpty() ? empty : list;
    if (getViewport().getView() != content) {
      setViewportView(content);
    }
    if (getColumnHeader() != null) {
      getColumnHeader().setVisible(!all.isEmpty());
    }
  }

  private void sayTicked() {
    int ticked = list.ticked();
    heads.show(
        TEXTS.get(isAside ? "head.reason" : "head.places"),
        ticked > 0 ? TEXTS.get("head.ticked", ticked) : "",
        !suggestions);
  }
}
