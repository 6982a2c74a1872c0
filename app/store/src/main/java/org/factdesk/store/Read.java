package org.factdesk.store;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * What could be read, and what could not.
 *
 * @param value empty where nothing could be read; then at least one problem says why
 * @param problems in the order of the files; also notes about what was read
 */
public record Read<T>(Optional<T> value, List<Problem> problems) {
  public Read {
    problems = List.copyOf(problems);
  }

  public static <T> Read<T> of(T value) {
    return new Read<>(Optional.of(value), List.of());
  }

  public static <T> Read<T> of(T value, List<Problem> problems) {
    return new Read<>(Optional.of(value), problems);
  }

  /** Nothing could be read. */
  public static <T> Read<T> failed(String subject, String message) {
    return new Read<>(Optional.empty(), List.of(new Problem(subject, message)));
  }

  /** Nothing could be read. */
  public static <T> Read<T> failed(List<Problem> problems) {
    return new Read<>(Optional.empty(), problems);
  }
}
