package org.factdesk.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;

/** The findings that people set aside. Immutable; any thread. */
public final class Dismissals {
  /** Nothing was set aside. */
  public static final Dismissals NONE = new Dismissals(Map.of());

  private final Map<String, Dismissal> byFinding;
  private final Map<String, Dismissal> byExact = new HashMap<>();

  private Dismissals(Map<String, Dismissal> byFinding) {
    this.byFinding = byFinding;
    byFinding.values().forEach(dismissal -> byExact.put(dismissal.exact(), dismissal));
  }

  static Dismissals of(Collection<Dismissal> dismissals) {
    TreeMap<String, Dismissal> byFinding = new TreeMap<>();
    dismissals.forEach(dismissal -> byFinding.put(dismissal.finding(), dismissal));
    return new Dismissals(Collections.unmodifiableMap(byFinding));
  }

  /**
   * A finding that was set aside.
   *
   * @param stale whether its evidence has changed since, so that it is back
   */
  public record Dismissed(Dismissal dismissal, boolean stale) {}

  /**
   * What is known of the finding's being set aside; empty where nobody did. A rejected suggestion
   * stays rejected, whatever its evidence.
   */
  public Optional<Dismissed> of(Report report) {
    Dismissal exact = byExact.get(report.exactId());
    Dismissal dismissal = exact == null ? byFinding.get(report.id()) : exact;
    if (dismissal == null) {
      return Optional.empty();
    }
    boolean stale =
        report.severity() != Severity.SUGGESTION && !dismissal.evidence().equals(report.evidence());
    return Optional.of(new Dismissed(dismissal, stale));
  }

  /** Whether the finding is set aside and its evidence is as it was. */
  public boolean hide(Report report) {
    return of(report).filter(dismissed -> !dismissed.stale()).isPresent();
  }

  /** All, sorted by finding. */
  public Collection<Dismissal> all() {
    return byFinding.values();
  }

  /**
   * Those that match none of the findings: what they were about is gone.
   *
   * @param checkers ids of the checkers that ran; dismissals of others are left out, those that
   *     name no checker are not
   */
  public List<Dismissal> unmatched(List<Report> reports, Set<String> checkers) {
    Set<Dismissal> matched = new HashSet<>();
    reports.forEach(report -> of(report).map(Dismissed::dismissal).ifPresent(matched::add));
    return byFinding.values().stream()
        .filter(one -> one.checker().isEmpty() || checkers.contains(one.checker()))
        .filter(dismissal -> !matched.contains(dismissal))
        .toList();
  }

  Map<String, Dismissal> byFinding() {
    return byFinding;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dismissals same && same.byFinding.equals(byFinding);
  }

  @Override
  public int hashCode() {
    return byFinding.hashCode();
  }
}
