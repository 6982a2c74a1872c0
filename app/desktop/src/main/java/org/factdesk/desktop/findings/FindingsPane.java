package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.TabButton;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;

/** The bottom pane: what the checkers found, what they offer to mark, and pages of others. */
public final class FindingsPane extends JPanel {
  private static final Texts TEXTS = Texts.of(FindingsPane.class);

  private final TabButton findings = new TabButton(TEXTS.get("tab.findings"));
  private final TabButton suggestions = new TabButton(TEXTS.get("tab.suggestions"));
  private final FindingsPage page = new FindingsPage(this::refresh);
  private final EntryList list = page.entries();
  private final Deck deck;
  private final transient Settling settling;
  private Situation situation = Situation.NOTHING;

  public FindingsPane(FindingsListener listener) {
    super(new BorderLayout());
    deck = new Deck(this);
    settling = new Settling(listener, list, this, deck, page);
    EntryKeys unused = new EntryKeys(list, listener, settling::accept, page::focusFilter);
    deck.add(findings, page, this::chosen);
    deck.add(suggestions, page, this::chosen);
    deck.addChoices(page, page.choices());
    findings.setSelected(true);
    deck.show(page);
    FocusLine.on(this);
  }

  /**
   * Adds a tab with a page of its own beside the findings.
   *
   * @param choices what is chosen for the page, at the right of the tabs
   */
  public void addTab(String name, JComponent shown, List<? extends JComponent> choices) {
    deck.addChoices(shown, choices);
    deck.add(new TabButton(name), shown, this::chosen);
  }

  /** Brings the tab of this name to the front. */
  public void showTab(String name) {
    // At once: a usual click shows the button pressed for a while.
    deck.tab(name).ifPresent(tab -> tab.doClick(0));
  }

  /** Offers the tab of this name, or takes it away; the findings then take its place. */
  public void offerTab(String name, boolean offered) {
    deck.tab(name)
        .ifPresent(
            tab -> {
              tab.setVisible(offered);
              if (!offered && tab.isSelected()) {
                findings.doClick(0);
              }
            });
  }

  private void chosen() {
    settling.leave();
    refresh();
  }

  /** Shows what the checkers say now. */
  public void show(Situation value) {
    situation = value;
    settling.show(value);
    refresh();
  }

  /** The next (1) or the previous (-1) finding of the list, after it was selected there. */
  public Optional<Place> step(int direction) {
    return list.step(direction).flatMap(entry -> entry.places().stream().findFirst());
  }

  /** Selects a finding of this id where it is in the list. */
  public void select(String finding) {
    list.select(finding);
  }

  /** Accepts the ticked suggestions, else the selected ones, as one step. */
  public void accept() {
    settling.accept();
  }

  /**
   * Shows the ways to settle the selected row, alone or with all that are like it; false where
   * there is a row, but no way.
   */
  public boolean fix() {
    return settling.fix();
  }

  /** Asks why the selected findings are set aside; rejects suggestions; takes dismissals back. */
  public void dismiss() {
    settling.dismiss();
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return page.main();
  }

  private void refresh() {
    Entries open = Entries.of(situation, page.isWide());
    findings.count(String.valueOf(open.findings().size()));
    suggestions.count(String.valueOf(open.suggestions().size()));
    page.show(open, suggestions.isSelected(), situation);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (deck != null) {
      deck.rule();
    }
  }
}
