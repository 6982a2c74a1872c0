package org.factdesk.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges two versions of an annotation file that came from one: mark by mark and link by link by
 * their ids, field by field within them, without the article's text. Gives the same whichever side
 * is "ours". What both sides changed differently stays in both versions, one of them in use, the
 * other among the conflicts of the file; nothing else is left to settle. One use.
 */
final class AnnotationMerge {
  /** From the one to do first to the one that is furthest. */
  private static final List<String> STATES = List.of("\"new\"", "\"in-progress\"", "\"done\"");

  /** A state or format that only a newer version knows is further than any. */
  private static final Comparator<String> FURTHER =
      Comparator.<String>comparingInt(
              value -> STATES.contains(value) ? STATES.indexOf(value) : STATES.size())
          .thenComparingInt(String::length)
          .thenComparing(Comparator.naturalOrder());

  private final MergeSide base;
  private final MergeSide ours;
  private final MergeSide theirs;
  private final String text;
  private final Set<String> found = new TreeSet<>();

  private AnnotationMerge(MergeSide base, MergeSide ours, MergeSide theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.text = text(base.text(), ours.text(), theirs.text());
  }

  /**
   * Merges versions of a file; no bytes stand for a file that is not there. Empty, with problems,
   * where one of them cannot be used as a whole.
   */
  static Read<Merged> merge(byte[] base, byte[] ours, byte[] theirs, String subject) {
    return merge(base, ours, theirs, subject, false);
  }

  /**
   * The same for work that was kept apart and comes back into its file. The file may have been
   * restored from an earlier version meanwhile: what it lacks was not taken away by anybody.
   */
  static Read<Merged> putBack(byte[] base, byte[] kept, byte[] there, String subject) {
    return merge(base, kept, there, subject, true);
  }

  private static Read<Merged> merge(
      byte[] base, byte[] ours, byte[] theirs, String subject, boolean nothingGone) {
    Read<MergeSide> before = MergeSide.read(base, subject + " (the common version)");
    Read<MergeSide> one = MergeSide.read(ours, subject + " (our version)");
    Read<MergeSide> other = MergeSide.read(theirs, subject + " (their version)");
    for (Read<MergeSide> side : List.of(before, one, other)) {
      if (side.value().isEmpty()) {
        return Read.failed(side.problems());
      }
    }
    if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
      return Read.of(new Merged(ours, one.value().orElseThrow().conflicts().size()));
    }
    if (Arrays.equals(base, ours) && !nothingGone) {
      return Read.of(new Merged(theirs, other.value().orElseThrow().conflicts().size()));
    }
    try {
      MergeSide common = before.value().orElseThrow();
      MergeSide there = other.value().orElseThrow();
      return Read.of(
          merge(nothingGone ? common.onlyWith(there) : common, one.value().orElseThrow(), there));
    } catch (IOException e) {
      return Read.failed(subject, Json.damage(e));
    }
  }

  private static Merged merge(MergeSide base, MergeSide ours, MergeSide theirs) throws IOException {
    MergeSide one = ours == MergeSide.GONE ? base.emptied() : ours;
    MergeSide other = theirs == MergeSide.GONE ? base.emptied() : theirs;
    MergeSide result = new AnnotationMerge(base, one, other).merge();
    boolean gone = ours == MergeSide.GONE || theirs == MergeSide.GONE;
    return gone && result.equals(base.emptied())
        ? new Merged(new byte[0], 0)
        : new Merged(MergeWriter.write(result), result.conflicts().size());
  }

  private MergeSide merge() throws IOException {
    MergedItems items = new MergedItems(text, found);
    Map<String, MergeItem> links =
        items.merge(base.links(), ours.links(), theirs.links(), id -> false);
    Set<String> needed = new HashSet<>(LinkedMarks.of(links, ours.links()));
    Set<String> alsoNeeded = LinkedMarks.of(links, theirs.links());
    Map<String, MergeItem> marks =
        items.merge(
            base.marks(),
            ours.marks(),
            theirs.marks(),
            id -> (ours.marks().containsKey(id) ? alsoNeeded : needed).contains(id));
    SortedMap<String, String> header = header();
    String corrections = corrections();
    Map<String, MergeItem> all = new LinkedHashMap<>(links);
    all.putAll(marks);
    return new MergeSide(
        header,
        text,
        length(),
        corrections,
        marks,
        links,
        lines(base.markLines(), ours.markLines(), theirs.markLines()),
        lines(base.linkLines(), ours.linkLines(), theirs.linkLines()),
        new MergedConflicts(text).merge(base, ours, theirs, found, all));
  }

  /** The text that one side changed; of two that changed, one that both sides would choose. */
  private static String text(String base, String ours, String theirs) {
    if (ours.equals(theirs) || theirs.equals(base) || theirs.isEmpty()) {
      return ours;
    }
    return ours.equals(base) || ours.compareTo(theirs) < 0 ? theirs : ours;
  }

  private String length() {
    if (!ours.text().equals(theirs.text())) {
      return (ours.text().equals(text) ? ours : theirs).length();
    }
    return ours.length().compareTo(theirs.length()) > 0 ? ours.length() : theirs.length();
  }

  private SortedMap<String, String> header() throws IOException {
    SortedMap<String, String> header =
        new TreeMap<>(
            fields("file", plain(base.header()), plain(ours.header()), plain(theirs.header()))
                .values());
    for (String name : List.of("format", "state")) {
      String value =
          furthest(base.header().get(name), ours.header().get(name), theirs.header().get(name));
      if (value != null) {
        header.put(name, value);
      }
    }
    return header;
  }

  private static MergeFields plain(SortedMap<String, String> header) {
    SortedMap<String, String> rest = new TreeMap<>(header);
    rest.remove("format");
    rest.remove("state");
    return new MergeFields(rest);
  }

  private String corrections() throws IOException {
    return fields(
            "corrections",
            MergeFields.of(base.corrections(), base.text()),
            MergeFields.of(ours.corrections(), ours.text()),
            MergeFields.of(theirs.corrections(), theirs.text()))
        .json(text);
  }

  /** Merges fields that have no time of their own; a value wins over its removal. */
  private MergeFields fields(String name, MergeFields before, MergeFields one, MergeFields other)
      throws IOException {
    boolean oneFirst = one.json(text).compareTo(other.json(text)) > 0;
    MergeFields first = oneFirst ? one : other;
    MergeFields second = oneFirst ? other : one;
    MergeFields kept = MergeFields.merge(before, second, first, text);
    SortedMap<String, String> inUse =
        new TreeMap<>(MergeFields.merge(before, first, second, text).values());
    kept.values().forEach(inUse::putIfAbsent);
    SortedMap<String, String> differing = new TreeMap<>(kept.values());
    differing.entrySet().removeIf(field -> field.getValue().equals(inUse.get(field.getKey())));
    if (!differing.isEmpty()) {
      found.add(MergedItems.entry(name, new MergeFields(differing).json(text)));
    }
    return new MergeFields(inUse);
  }

  private static @Nullable String furthest(
      @Nullable String base, @Nullable String ours, @Nullable String theirs) {
    if (ours == null || theirs == null || ours.equals(theirs)) {
      return ours == null ? theirs : ours;
    }
    if (ours.equals(base) || theirs.equals(base)) {
      return ours.equals(base) ? theirs : ours;
    }
    return FURTHER.compare(ours, theirs) > 0 ? ours : theirs;
  }

  private static Set<String> lines(Set<String> base, Set<String> ours, Set<String> theirs) {
    Set<String> all = new TreeSet<>(ours);
    all.addAll(theirs);
    all.removeIf(line -> base.contains(line) && !(ours.contains(line) && theirs.contains(line)));
    return all;
  }
}
