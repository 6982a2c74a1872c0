package org.factdesk.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be chosen about a format, such as how CoNLL tags are written.
 *
 * @param name what the command line calls it: lower-case letters, digits, hyphens
 * @param about what it decides, one sentence
 * @param values that it takes, the usual one first; empty where any text is taken
 * @param usual the value where nobody chooses
 */
public record FormatOption(String name, String about, List<String> values, String usual) {
  public FormatOption {
    values = List.copyOf(values);
  }

  /** One of these values, of which the first is the usual one. */
  public static FormatOption choice(String name, String about, String... values) {
    return new FormatOption(name, about, List.of(values), values[0]);
  }

  /** Any text. */
  public static FormatOption text(String name, String about, String usual) {
    return new FormatOption(name, about, List.of(), usual);
  }

  /** What was chosen, else the usual value. */
  public String in(Map<String, String> options) {
    return options.getOrDefault(name, usual);
  }

  /** Why a format cannot work with these options; empty where it can. */
  public static Optional<String> refusal(Format format, Map<String, String> options) {
    for (Map.Entry<String, String> chosen : options.entrySet()) {
      Optional<FormatOption> option =
          format.options().stream().filter(one -> one.name().equals(chosen.getKey())).findFirst();
      if (option.isEmpty()) {
        List<String> names = format.options().stream().map(FormatOption::name).toList();
        return Optional.of(
            "the format %s has no option '%s'; it has %s"
                .formatted(format.id(), chosen.getKey(), names.isEmpty() ? "none" : names));
      }
      List<String> values = option.get().values();
      if (!values.isEmpty() && !values.contains(chosen.getValue())) {
        return Optional.of(
            "the option '%s' of %s cannot be '%s'; choose one of %s"
                .formatted(chosen.getKey(), format.id(), chosen.getValue(), values));
      }
    }
    return Optional.empty();
  }
}
