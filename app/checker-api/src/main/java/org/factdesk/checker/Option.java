package org.factdesk.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An option of a checker, declared once as a constant: its key, default and range make the form,
 * the documentation and the check of what a workspace says.
 *
 * @param <T> {@link Double}, {@link Boolean}, {@link String}, or a list of strings for {@link
 *     #lines}
 */
public final class Option<T> {
  private final String key;
  private final T usual;
  private final String summary;
  private final List<String> choices;
  private final Optional<String> shippedList;
  private final double least;
  private final double most;

  private Option(
      String key,
      T usual,
      String summary,
      List<String> choices,
      Optional<String> shippedList,
      double least,
      double most) {
    CheckerDescription.requireId(key);
    this.key = key;
    this.usual = usual;
    this.summary = summary;
    this.choices = choices;
    this.shippedList = shippedList;
    this.least = least;
    this.most = most;
    parse(usual);
  }

  private static <T> Option<T> plain(String key, T usual, String summary) {
    return new Option<>(key, usual, summary, List.of(), Optional.empty(), 0, 0);
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
    return new Option<>(key, usual, summary, List.of(), Optional.empty(), least, most);
  }

  /** Yes or no. */
  public static Option<Boolean> flag(String key, boolean usual, String summary) {
    return plain(key, usual, summary);
  }

  /** Any text, the empty one included. */
  public static Option<String> text(String key, String usual, String summary) {
    return plain(key, usual, summary);
  }

  /** One of the given choices; the first is the usual one. */
  public static Option<String> choice(String key, List<String> choices, String summary) {
    String usual = choices.get(0);
    return new Option<>(key, usual, summary, List.copyOf(choices), Optional.empty(), 0, 0);
  }

  /**
   * A list, such as one of words, an entry a line. In {@code factdesk.json} stands the name of a
   * file of the workspace that holds another list; the checker is given that file's entries.
   *
   * @param shippedList what the list says where the workspace names no file, remarks included
   * @since 1.1
   */
  public static Option<List<String>> lines(String key, String shippedList, String summary) {
    List<String> usual = entries(shippedList);
    return new Option<>(key, usual, summary, List.of(), Optional.of(shippedList), 0, 0);
  }

  /**
   * The same with the list in a UTF-8 file that lies in the jar beside a class.
   *
   * @param beside a class in the package that the file lies in
   * @throws IllegalArgumentException naming the file, where there is none such
   * @since 1.1
   */
  public static Option<List<String>> lines(
      String key, Class<?> beside, String file, String summary) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no '" + file + "' beside " + beside);
      }
      return lines(key, new String(in.readAllBytes(), StandardCharsets.UTF_8), summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a list: its lines without blanks at their ends, but not the empty ones, nor
   * remarks, which begin with {@code #}.
   *
   * @since 1.1
   */
  public static List<String> entries(String list) {
    return list.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
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

  /**
   * The list that ships with the checker, remarks included, for people who write one of their own;
   * empty for options that are no lists.
   *
   * @since 1.1
   */
  public Optional<String> shippedList() {
    return shippedList;
  }

  /** The allowed numbers, both included; empty for options that are no numbers. */
  public Optional<List<Double>> range() {
    return usual instanceof Double ? Optional.of(List.of(least, most)) : Optional.empty();
  }

  /**
   * The value as this option's type.
   *
   * @param value a {@link Number}, {@link Boolean} or {@link String}, as a JSON file holds it; for
   *     {@link #lines} the list of entries
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
              .formatted(key, written(least), written(most), written(given)));
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
    if (usual instanceof List
        && value instanceof List<?> entries
        && entries.stream().allMatch(String.class::isInstance)) {
      return (T) value;
    }
    throw new IllegalArgumentException(
        "option '" + key + "' takes " + typeName() + ", not '" + value + "'");
  }

  private String typeName() {
    if (usual instanceof Double) {
      return "a number";
    }
    if (usual instanceof List) {
      return "a list of texts";
    }
    return usual instanceof Boolean ? "true or false" : "text";
  }

  /** As people write it: 30 rather than 30.0. */
  private static String written(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? String.valueOf((long) number) : String.valueOf(number);
  }
}
