package org.factdesk.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.workspace.Remedy;

/**
 * A way to settle a finding, alone or together with all others of the list that are like it.
 *
 * @param label as the list of ways says it
 * @param fixes done in this order, as one step; empty for rejecting
 * @param rejected suggestions that are rejected; empty for fixing
 */
record Offer(String label, List<Remedy> fixes, List<Report> rejected) {
  private static final Texts TEXTS = Texts.of(Offer.class);

  /** All ways that there are, the finding's own first. */
  static List<Offer> of(Entry entry, List<Entry> shown) {
    List<Offer> offers = new ArrayList<>();
    Report report = entry.report().orElseThrow();
    for (Remedy remedy : Remedy.of(report)) {
      offers.add(new Offer(remedy.fix().label(), List.of(remedy), List.of()));
    }
    List<Report> alike =
        shown.stream()
            .flatMap(row -> row.report().stream())
            .filter(other -> other.checker().equals(report.checker()))
            .filter(other -> other.finding().kind().equals(report.finding().kind()))
            .toList();
    for (QuickFix fix : report.finding().fixes()) {
      List<Remedy> same =
          alike.stream().flatMap(other -> labelled(other, fix.label()).stream()).toList();
      if (same.size() > 1) {
        offers.add(new Offer(TEXTS.get("offer.all", fix.label(), same.size()), same, List.of()));
      }
    }
    if (entry.isSuggestion() && alike.size() > 1) {
      offers.add(new Offer(TEXTS.get("offer.reject", alike.size()), List.of(), alike));
    }
    return offers;
  }

  /** The ways to settle several suggestions at once. */
  static List<Offer> ofAll(List<Entry> chosen) {
    List<Report> reports = chosen.stream().flatMap(row -> row.report().stream()).toList();
    List<Remedy> first =
        reports.stream().flatMap(report -> Remedy.of(report).stream().limit(1)).toList();
    return List.of(
        new Offer(TEXTS.get("offer.accept-selected", first.size()), first, List.of()),
        new Offer(TEXTS.get("offer.reject-selected", reports.size()), List.of(), reports));
  }

  /** Whether it makes the marks of suggestions, so that the step is named by them. */
  boolean accepts() {
    return rejected.isEmpty()
        && fixes.stream().allMatch(one -> one.report().severity() == Severity.SUGGESTION);
  }

  private static Optional<Remedy> labelled(Report report, String label) {
    return Remedy.of(report).stream()
        .filter(remedy -> remedy.fix().label().equals(label))
        .findFirst();
  }
}
