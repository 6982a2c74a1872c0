package org.factdesk.desktop.linking;

import java.util.List;
import java.util.Locale;

/**
 * The marks that match what was typed.
 *
 * @param shown the likeliest of them
 * @param parts what was typed, word by word, in lower case
 * @param count how many match
 * @param all how many there are to choose from
 */
public record Found(List<Target> shown, List<String> parts, int count, int all) {
  private static final int MOST = 50;

  /** Those of the targets that match. Any thread. */
  public static Found in(List<Target> targets, String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    List<String> parts = words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    List<Target> matching = targets.stream().filter(target -> target.matches(parts)).toList();
    List<Target> shown = List.copyOf(matching.subList(0, Math.min(MOST, matching.size())));
    return new Found(shown, parts, matching.size(), targets.size());
  }
}
