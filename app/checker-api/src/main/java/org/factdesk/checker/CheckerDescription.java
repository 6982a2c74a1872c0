package org.factdesk.checker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the engine, the desktop and the documentation know of a checker.
 *
 * @param id kebab-case, unique among all checkers, never renamed
 * @param name as people read it: "Date consistency"
 * @param layers the layers whose annotations it reads; empty where it reads the text alone
 * @param kinds every kind of finding it may report
 * @param options every option it understands
 */
public record CheckerDescription(
    String id, String name, List<String> layers, List<FindingKind> kinds, List<Option<?>> options) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException naming the id, where it is not kebab-case
   */
  public CheckerDescription {
    requireId(id);
    layers = List.copyOf(layers);
    kinds = List.copyOf(kinds);
    options = List.copyOf(options);
  }

  /**
   * A checker that reads the text alone and reports nothing yet.
   *
   * @param id kebab-case: {@code conflicting-dates}
   * @param name as people read it
   * @throws IllegalArgumentException naming the id, where it is not kebab-case
   */
  public static CheckerDescription of(String id, String name) {
    return new CheckerDescription(id, name, List.of(), List.of(), List.of());
  }

  /** The same with these layers: it is given their annotations, and no others. */
  public CheckerDescription reads(String... value) {
    return new CheckerDescription(id, name, List.of(value), kinds, options);
  }

  /** The same with these kinds; a finding of any other kind is refused. */
  public CheckerDescription reports(FindingKind... value) {
    return new CheckerDescription(id, name, layers, List.of(value), options);
  }

  /** The same with these options. */
  public CheckerDescription options(Option<?>... value) {
    return new CheckerDescription(id, name, layers, kinds, List.of(value));
  }

  /** The kind with this id; empty where it reports none such. */
  public Optional<FindingKind> kind(String kindId) {
    return kinds.stream().filter(kind -> kind.id().equals(kindId)).findFirst();
  }

  static void requireId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id like 'conflicting-date': '" + id + "'");
    }
  }
}
