package org.factdesk.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

  public CheckerConfig withEnabled(boolean value) {
    return new CheckerConfig(value, severity, options);
  }

  /** With another severity for a kind of finding; empty: the usual one. */
  public CheckerConfig withSeverity(String kind, Optional<String> value) {
    return new CheckerConfig(enabled, with(severity, kind, value), options);
  }

  /** With another value of an option; empty: the usual one. */
  public CheckerConfig withOption(String key, Optional<Object> value) {
    return new CheckerConfig(enabled, severity, with(options, key, value));
  }

  private static <V> Map<String, V> with(Map<String, V> all, String key, Optional<V> value) {
    Map<String, V> changed = new HashMap<>(all);
    value.ifPresentOrElse(now -> changed.put(key, now), () -> changed.remove(key));
    return changed;
  }
}
