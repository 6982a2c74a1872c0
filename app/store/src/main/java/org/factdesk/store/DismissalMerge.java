package org.factdesk.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Merges two versions of the file of dismissals that came from one, finding by finding. Where both
 * sides changed the same one, the later counts; where one side took back what the other changed, it
 * stays.
 */
final class DismissalMerge {
  private DismissalMerge() {}

  /** As {@link AnnotationMerge#merge}. */
  static Read<Merged> merge(byte[] base, byte[] ours, byte[] theirs, String subject) {
    List<Problem> problems = new ArrayList<>();
    Optional<DismissalFile.Content> before =
        content(base, subject + " (the common version)", problems);
    Optional<DismissalFile.Content> one = content(ours, subject + " (our version)", problems);
    Optional<DismissalFile.Content> other = content(theirs, subject + " (their version)", problems);
    if (before.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return Read.failed(problems);
    }
    try {
      DismissalFile.Content merged =
          new DismissalFile.Content(
              newer(one.get().format(), other.get().format()),
              merge(before.get().header(), one.get().header(), other.get().header()),
              merge(before.get().lines(), one.get().lines(), other.get().lines()));
      return Read.of(new Merged(DismissalFile.bytes(merged), 0));
    } catch (IOException e) {
      return Read.failed(subject, Json.damage(e));
    }
  }

  /** Versions of one format: the longer number is the greater one. */
  private static String newer(String one, String other) {
    int byLength = Integer.compare(one.length(), other.length());
    return byLength > 0 || (byLength == 0 && one.compareTo(other) > 0) ? one : other;
  }

  private static Optional<DismissalFile.Content> content(
      byte[] bytes, String subject, List<Problem> problems) {
    return bytes.length == 0
        ? Optional.of(DismissalFile.Content.empty())
        : DismissalFile.content(bytes, subject, problems);
  }

  private static Map<String, String> merge(
      Map<String, String> base, Map<String, String> ours, Map<String, String> theirs)
      throws IOException {
    Map<String, String> merged = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    for (String name : names) {
      String line = line(base.get(name), ours.get(name), theirs.get(name));
      if (line != null) {
        merged.put(name, line);
      }
    }
    return merged;
  }

  /** What two sides make of the line of a finding; null for none. */
  static @Nullable String line(
      @Nullable String before, @Nullable String one, @Nullable String other) throws IOException {
    if (one == null || other == null) {
      String left = one == null ? other : one;
      return left == null || left.equals(before) ? null : left;
    }
    if (one.equals(before) || other.equals(before)) {
      return one.equals(before) ? other : one;
    }
    int byTime = at(one).compareTo(at(other));
    int order = byTime != 0 ? byTime : Comparator.<String>naturalOrder().compare(one, other);
    return order > 0 ? one : other;
  }

  /** When the finding was set aside; long ago where it does not say. */
  static Instant at(String line) throws IOException {
    String text = Json.textOf(Json.field(line, "at")).orElse("");
    Instant at = new Times().parse(text);
    return at == null ? Instant.MIN : at;
  }
}
