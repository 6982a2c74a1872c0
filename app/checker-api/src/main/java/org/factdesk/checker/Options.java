package org.factdesk.checker;

import java.util.Map;

/**
 * What a workspace set for one checker.
 *
 * @param values by option key, already checked against the checker's options
 */
public record Options(Map<String, Object> values) {
  /** Every option at its usual value. */
  public static final Options USUAL = new Options(Map.of());

  /** Keeps a copy of the values. */
  public Options {
    values = Map.copyOf(values);
  }

  /**
   * The option's value here, or its usual one where the workspace says nothing.
   *
   * @throws IllegalArgumentException naming the option, where the value is not of its type
   */
  public <T> T get(Option<T> option) {
    Object value = values.get(option.key());
    return value == null ? option.usual() : option.parse(value);
  }
}
