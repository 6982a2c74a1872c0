package org.factdesk.desktop.findings;

import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Place;
import org.factdesk.workspace.Dismissals;

/**
 * A row of the list: what a checker reported, what was set aside, or both.
 *
 * @param report empty for a dismissal whose finding is not there any more
 * @param dismissal empty for a finding that nobody set aside
 * @param stale whether it was set aside and is back, as its evidence has changed
 */
record Entry(Optional<Report> report, Optional<Dismissal> dismissal, boolean stale)
    implements ListRow {
  private static final Texts TEXTS = Texts.of(Entry.class);

  static Entry of(Report report, Dismissals dismissals) {
    Optional<Dismissals.Dismissed> dismissed = dismissals.of(report);
    return new Entry(
        Optional.of(report),
        dismissed.map(Dismissals.Dismissed::dismissal),
        dismissed.filter(Dismissals.Dismissed::stale).isPresent());
  }

  /** A dismissal that matches nothing. */
  static Entry gone(Dismissal dismissal) {
    return new Entry(Optional.empty(), Optional.of(dismissal), false);
  }

  String id() {
    return report.map(Report::id).orElseGet(() -> dismissal.orElseThrow().finding());
  }

  @Override
  public String key() {
    return id();
  }

  @Override
  public List<Entry> entries() {
    return List.of(this);
  }

  /** Whether it can be accepted or rejected together with others. */
  boolean canBeTicked() {
    return isSuggestion() && !isAside();
  }

  /** The id of its kind. */
  String kind() {
    return report
        .map(one -> one.finding().kind().id())
        .orElseGet(() -> dismissal.orElseThrow().kind());
  }

  /** Whether it is set aside now. */
  boolean isAside() {
    return dismissal.isPresent() && !stale;
  }

  boolean isSuggestion() {
    return report.filter(one -> one.severity() == Severity.SUGGESTION).isPresent();
  }

  boolean hasFix() {
    return report.filter(one -> !one.finding().fixes().isEmpty()).isPresent();
  }

  String checker() {
    return report.map(Report::checker).orElseGet(() -> dismissal.orElseThrow().checker());
  }

  @Override
  public List<Place> places() {
    return report.map(one -> one.finding().places()).orElse(List.of());
  }

  /** What it says, and what became of it. */
  String message() {
    String message =
        report
            .map(one -> one.finding().message())
            .orElseGet(() -> dismissal.orElseThrow().message());
    if (stale) {
      return TEXTS.get("entry.back", message);
    }
    return report.isEmpty() ? TEXTS.get("entry.no-more", message) : message;
  }

  /** Why it was set aside, and by whom; empty where nobody did. */
  Optional<String> why() {
    return dismissal.map(
        known ->
            (known.reason().isEmpty() ? TEXTS.get("entry.rejected") : known.reason())
                + " ("
                + known.by()
                + ")");
  }
}
