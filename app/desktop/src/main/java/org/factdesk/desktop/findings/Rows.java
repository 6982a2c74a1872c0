package org.factdesk.desktop.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which rows the list has for entries.
 *
 * @param grouping by what they are grouped
 * @param folded names of groups whose entries are not shown
 * @param unfolded ids of entries that say why
 */
record Rows(Grouping grouping, Set<String> folded, Set<String> unfolded) {
  /**
   * The rows, top to bottom.
   *
   * @param article how an article is said
   */
  List<ListRow> of(List<Entry> entries, Function<String, String> article, Why why) {
    List<ListRow> rows = new ArrayList<>();
    if (!grouping.hasHeads()) {
      entries.forEach(entry -> add(rows, entry, why));
      return rows;
    }
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(grouping.name(entry, article), name -> new ArrayList<>()).add(entry);
    }
    groups.forEach(
        (name, members) -> {
          boolean open = !folded.contains(name);
          rows.add(new GroupHead(name, members, open));
          if (open) {
            members.forEach(entry -> add(rows, entry, why));
          }
        });
    return rows;
  }

  private void add(List<ListRow> rows, Entry entry, Why why) {
    rows.add(entry);
    if (unfolded.contains(entry.id())) {
      rows.addAll(why.lines(entry));
    }
  }
}
