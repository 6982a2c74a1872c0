package org.factdesk.desktop.findings;

import java.util.List;
import org.factdesk.model.Place;

/**
 * The head of entries that have something in common.
 *
 * @param open whether its entries are shown below it
 */
record GroupHead(String name, List<Entry> entries, boolean open) implements ListRow {
  @Override
  public String key() {
    return "group " + name;
  }

  @Override
  public List<Place> places() {
    return List.of();
  }
}
