package org.factdesk.desktop.palette;

import java.util.BitSet;
import java.util.List;

/**
 * Something that can be chosen.
 *
 * @param id of the command; empty for an article
 * @param where the menu, or the article's short id
 * @param keys in words, the usual one first
 * @param enabled whether it can be done now
 * @param help one sentence on what it does
 * @param bold which letters of the name were typed
 */
public record Entry(
    String id,
    String name,
    String where,
    List<String> keys,
    boolean enabled,
    String help,
    BitSet bold,
    Runnable does) {
  public Entry {
    keys = List.copyOf(keys);
    bold = (BitSet) bold.clone();
  }

  Entry with(BitSet letters) {
    return new Entry(id, name, where, keys, enabled, help, letters, does);
  }
}
