package org.factdesk.engine;

import java.util.Map;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;

/**
 * What a workspace says about one checker.
 *
 * @param severity by the id of a finding kind; a kind that is not named keeps its usual severity
 */
public record CheckerSettings(boolean enabled, Map<String, Severity> severity, Options options) {
  /** Enabled, with everything as usual. */
  public static final CheckerSettings USUAL = new CheckerSettings(true, Map.of(), Options.USUAL);

  public CheckerSettings {
    severity = Map.copyOf(severity);
  }

  Severity severityOf(FindingKind kind) {
    return severity.getOrDefault(kind.id(), kind.usualSeverity());
  }
}
