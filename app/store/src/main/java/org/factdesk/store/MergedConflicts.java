package org.factdesk.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The entries of conflicts that stay: what one side settled is settled. */
final class MergedConflicts {
  private final String text;

  /**
   * @param text the hash of the text that the result is for
   */
  MergedConflicts(String text) {
    this.text = text;
  }

  /**
   * The entries that are left to settle, each once.
   *
   * @param found those that this merge came upon
   * @param items the marks and links in use, by id
   */
  Set<String> merge(
      MergeSide base,
      MergeSide ours,
      MergeSide theirs,
      Set<String> found,
      Map<String, MergeItem> items)
      throws IOException {
    Set<String> before = entries(base);
    Set<String> one = entries(ours);
    Set<String> other = entries(theirs);
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    all.removeIf(
        entry -> before.contains(entry) && !(one.contains(entry) && other.contains(entry)));
    all.addAll(found);
    Set<String> left = new TreeSet<>();
    for (String entry : all) {
      if (isOpen(JsonValues.fields(entry), items)) {
        left.add(entry);
      }
    }
    return left;
  }

  private Set<String> entries(MergeSide side) throws IOException {
    Set<String> entries = new TreeSet<>();
    for (String line : side.conflicts()) {
      Map<String, String> fields = new LinkedHashMap<>(JsonValues.fields(line));
      String other = fields.getOrDefault("other", "");
      boolean plain = fields.keySet().equals(Set.of("id", "other"));
      String id = Json.textOf(fields.getOrDefault("id", "null")).orElse("");
      if (plain && !id.isEmpty() && (other.startsWith("{") || other.equals("null"))) {
        String version =
            other.startsWith("{") ? MergeFields.of(other, side.text()).json(text) : other;
        entries.add(MergedItems.entry(id, version));
      } else {
        entries.add(line);
      }
    }
    return entries;
  }

  /** Not where the version in use says the same by now, or where neither side has it any more. */
  private boolean isOpen(Map<String, String> entry, Map<String, MergeItem> items)
      throws IOException {
    String other = entry.getOrDefault("other", "");
    MergeItem item = items.get(Json.textOf(entry.getOrDefault("id", "null")).orElse(""));
    if (other.equals("null")) {
      return item != null || entry.size() > 2;
    }
    return item == null
        || !other.startsWith("{")
        || MergeFields.of(other, text).differs(item.fields());
  }
}
