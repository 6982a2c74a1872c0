package org.factdesk.store;

import java.util.Map;

/**
 * What a workspace sets for one checker.
 *
 * @param severity by kind of finding: {@code error}, {@code warning}, {@code note} or {@code off}
 * @param options by option key: numbers, text, true and false, as the file holds them
 */
public record CheckerConfig(
    boolean enabled, Map<String, String> severity, Map<String, Object> options) {
  /** Enabled, everything else as the checker's author meant it. */
  public static final CheckerConfig USUAL = new CheckerConfig(true, Map.of(), Map.of());

  public CheckerConfig {
    severity = Map.copyOf(severity);
    options = Map.copyOf(options);
  }
}
