package org.factdesk.desktop.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which suggestions are ticked, by id, so that ticks outlast another order of the list. */
final class Ticks {
  private final Set<String> ids = new HashSet<>();

  boolean has(Entry entry) {
    return ids.contains(entry.id());
  }

  int count() {
    return ids.size();
  }

  /** Ticks the entries, or takes the ticks away where all of them have one. */
  void toggle(List<Entry> entries) {
    List<Entry> able = entries.stream().filter(Entry::canBeTicked).toList();
    boolean all = able.stream().allMatch(this::has);
    for (Entry entry : able) {
      if (all) {
        ids.remove(entry.id());
      } else {
        ids.add(entry.id());
      }
    }
  }

  /** Only what is still there stays ticked. */
  void keep(List<Entry> entries) {
    if (!ids.isEmpty()) {
      ids.retainAll(
          entries.stream().filter(Entry::canBeTicked).map(Entry::id).collect(Collectors.toSet()));
    }
  }
}
