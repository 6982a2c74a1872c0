package org.factdesk.desktop.findings;

import java.awt.BorderLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.workspace.Remedy;

/** How rows are settled: accepted, fixed, set aside, or taken back. */
final class Settling {
  private static final Texts TEXTS = Texts.of(Settling.class);

  private final FindingsListener listener;
  private final EntryList list;
  private final JPanel pane;
  private final Deck deck;
  private final JComponent page;
  private final ReasonBar reasons = new ReasonBar(this::dismiss, this::end);
  private final FixPage ways;
  private Situation situation = Situation.NOTHING;

  /**
   * @param pane under which reasons are asked for
   * @param page that the list is on
   */
  Settling(FindingsListener listener, EntryList list, JPanel pane, Deck deck, JComponent page) {
    this.listener = listener;
    this.list = list;
    this.pane = pane;
    this.deck = deck;
    this.page = page;
    ways = new FixPage(changeWords(), this::take, this::end);
  }

  void show(Situation value) {
    situation = value;
  }

  /** Accepts the suggestions, as one step. */
  void accept() {
    List<Remedy> remedies =
        meant().stream()
            .filter(Entry::canBeTicked)
            .flatMap(entry -> entry.report().stream())
            .flatMap(report -> Remedy.of(report).stream().limit(1))
            .toList();
    if (!remedies.isEmpty()) {
      list.goOnAfterwards();
      listener.accept(remedies);
    }
  }

  /**
   * Shows the ways to settle the rows, alone or with all that are like it; false where there are
   * rows, but no ways.
   */
  boolean fix() {
    List<Entry> all = meant().stream().filter(row -> !row.isAside()).toList();
    Optional<Entry> first = all.stream().findFirst();
    boolean together = all.size() > 1 && all.stream().allMatch(Entry::isSuggestion);
    List<Offer> offers =
        together
            ? Offer.ofAll(all)
            : first.map(row -> Offer.of(row, list.entries())).orElse(List.of());
    if (!offers.isEmpty()) {
      String title = together ? TEXTS.get("selected", all.size()) : first.orElseThrow().message();
      ways.offer(title, offers, changeWords());
      deck.show(ways);
    }
    return all.isEmpty() || !offers.isEmpty();
  }

  /** Asks why the findings are set aside; rejects suggestions; takes dismissals back. */
  void dismiss() {
    List<Entry> all = meant();
    if (all.isEmpty()) {
      return;
    }
    if (all.stream().allMatch(Entry::isAside)) {
      list.goOnAfterwards();
      listener.restore(all.stream().flatMap(entry -> entry.dismissal().stream()).toList());
    } else if (all.stream().allMatch(Entry::isSuggestion)) {
      list.goOnAfterwards();
      listener.dismiss(reports(all), "");
    } else {
      SwingUtilities.updateComponentTreeUI(reasons); // the theme may have changed meanwhile
      pane.add(reasons, BorderLayout.SOUTH);
      pane.revalidate();
      reasons.ask(earlierReasons());
    }
  }

  /** Asks for a reason no more. */
  void leave() {
    pane.remove(reasons);
  }

  private void dismiss(String reason) {
    list.goOnAfterwards();
    List<Report> reports = reports(list.allChosen());
    end();
    if (!reports.isEmpty()) {
      listener.dismiss(reports, reason);
    }
  }

  private void take(Offer offer) {
    list.goOnAfterwards();
    end();
    if (offer.accepts()) {
      listener.accept(offer.fixes());
    } else if (offer.rejected().isEmpty()) {
      listener.fix(offer.label(), offer.fixes());
    } else {
      listener.dismiss(offer.rejected(), "");
    }
  }

  private void end() {
    leave();
    deck.show(page);
    pane.revalidate();
    pane.repaint();
    list.requestFocusInWindow();
  }

  private List<Entry> meant() {
    return list.isShowing() ? list.meant() : List.of();
  }

  private static List<Report> reports(List<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.report().stream()).toList();
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
}
