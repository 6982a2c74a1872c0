package org.factdesk.desktop.article;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the reader was in an article. All offsets are UTF-16 units of its text.
 *
 * @param caret where the caret stood
 * @param mark the other end of the selection
 * @param top offset of the words at the upper edge of the view; negative for the very top
 * @param above how many px of their row, at 100 %, were above that edge
 * @param openFolds the dimmed sections that were open, by where they begin
 */
public record Visit(int caret, int mark, int top, int above, Set<Integer> openFolds) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,9}) (\\d{1,9}) (-1|\\d{1,9}) (\\d{1,5})((?: \\d{1,9}){0,50})");

  public Visit {
    openFolds = Set.copyOf(openFolds);
  }

  /** As {@link #text()} wrote it; empty for anything else. */
  public static Optional<Visit> of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Set<Integer> folds =
        Stream.of(parts.group(5).split(" "))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return Optional.of(
        new Visit(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4), folds));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** On one line: caret, mark, top, above, and the first of the open sections. */
  public String text() {
    String folds =
        new TreeSet<>(openFolds)
            .stream().limit(50).map(fold -> " " + fold).collect(Collectors.joining());
    return caret + " " + mark + " " + Math.max(-1, top) + " " + Math.max(0, above) + folds;
  }

  /** The same place in a text that may have become shorter. */
  Visit within(int length) {
    return new Visit(
        Math.min(length, caret),
        Math.min(length, mark),
        Math.min(length, top),
        top > length ? 0 : above,
        openFolds);
  }
}
