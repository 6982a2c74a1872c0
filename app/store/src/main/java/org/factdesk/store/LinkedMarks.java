package org.factdesk.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The marks that links stand on. */
final class LinkedMarks {
  private LinkedMarks() {}

  /**
   * Ids of the marks at the ends of links that one side does not have in this way: if it took the
   * marks away, it did so without knowing of these links.
   */
  static Set<String> of(Map<String, MergeItem> links, Map<String, MergeItem> known)
      throws IOException {
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, MergeItem> link : links.entrySet()) {
      if (!known.containsKey(link.getKey())) {
        Map<String, String> fields = JsonValues.fields(link.getValue().json());
        for (String end : new String[] {"from", "to"}) {
          Json.textOf(fields.getOrDefault(end, "null")).ifPresent(ids::add);
        }
      }
    }
    return ids;
  }
}
