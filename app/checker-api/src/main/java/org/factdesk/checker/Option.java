package org.factdesk.checker;

import java.util.List;
import java.util.Optional;

/**
 * An option of a checker, declared once as a constant: its key, default and range make the form,
 * the documentation and the check of what a workspace says.
 *
 * @param <T> {@link Double}, {@link Boolean} or {@link String}
 */
public final class Option<T> {
  private final String key;
  private final T usual;
  private final String summary;
  private final List<String> choices;
  private final double least;
  private final double most;

  private Option(
      String key, T usual, String summary, List<String> choices, double least, double most) {
    CheckerDescription.requireId(key);
    this.key = key;
    this.usual = usual;
    this.summary = summary;
    this.choices = choices;
    this.least = least;
    this.most = most;
    parse(usual);
  }

  /**
   * A number from {@code least} to {@code most}, both included.
   *
   * @param key kebab-case, unique within the checker, never renamed
   * @param usual the value where the workspace says nothing
   * @param summary one sentence that says what it does
   * @throws IllegalArgumentException naming the key or the value, where it does not fit
   */
  public static Option<Double> number(
      String key, double usual, double least, double most, String summary) {
    return new Option<>(key, usual, summary, List.of(), least, most);
  }

  /** Yes or no. */
  public static Option<Boolean> flag(String key, boolean usual, String summary) {
    return new Option<>(key, usual, summary, List.of(), 0, 0);
  }

  /** Any text, the empty one included. */
  public static Option<String> text(String key, String usual, String summary) {
    return new Option<>(key, usual, summary, List.of(), 0, 0);
  }

  /** One of the given choices; the first is the usual one. */
  public static Option<String> choice(String key, List<String> choices, String summary) {
    return new Option<>(key, choices.get(0), summary, List.copyOf(choices), 0, 0);
  }

  /** The name in {@code factdesk.json}, kebab-case. */
  public String key() {
    return key;
  }

  /** The value where the workspace says nothing. */
  public T usual() {
    return usual;
  }

  /** One sentence that says what it does, for the form and the documentation. */
  public String summary() {
    return summary;
  }

  /** The allowed values of a choice; empty for every other option. */
  public List<String> choices() {
    return choices;
  }

  /** The allowed numbers, both included; empty for options that are no numbers. */
  public Optional<List<Double>> range() {
    return usual instanceof Double ? Optional.of(List.of(least, most)) : Optional.empty();
  }

  /**
   * The value as this option's type.
   *
   * @param value a {@link Number}, {@link Boolean} or {@link String}, as a JSON file holds it
   * @throws IllegalArgumentException naming the option and what it takes, where the value does not
   *     fit
   */
  @SuppressWarnings("unchecked") // T is the type of the usual value, which was looked at
  public T parse(Object value) {
    if (usual instanceof Double && value instanceof Number number) {
      double given = number.doubleValue();
      if (given >= least && given <= most) {
        return (T) Double.valueOf(given);
      }
      throw new IllegalArgumentException(
          "option '%s' takes a number from %s to %s, not %s"
              .formatted(key, plain(least), plain(most), plain(given)));
    }
    if (usual instanceof Boolean && value instanceof Boolean) {
      return (T) value;
    }
    if (usual instanceof String && value instanceof String text) {
      if (choices.isEmpty() || choices.contains(text)) {
        return (T) value;
      }
      throw new IllegalArgumentException(
          "option '" + key + "' takes one of " + choices + ", not '" + text + "'");
    }
    throw new IllegalArgumentException(
        "option '" + key + "' takes " + typeName() + ", not '" + value + "'");
  }

  private String typeName() {
    if (usual instanceof Double) {
      return "a number";
    }
    return usual instanceof Boolean ? "true or false" : "text";
  }

  /** As people write it: 30 rather than 30.0. */
  private static String plain(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? String.valueOf((long) number) : String.valueOf(number);
  }
}
