package org.factdesk.desktop.passages;

import java.util.List;
import java.util.Optional;
import org.factdesk.workspace.Snapshot;

/**
 * Which passages of an article others have too.
 *
 * @param open the article; empty where it has not been read
 * @param partners those that share most first
 * @param more how many others share passages and are left out
 */
public record PassageMap(Optional<Band> open, List<Partner> partners, int more) {
  /** Of no article. */
  public static final PassageMap NOTHING = new PassageMap(Optional.empty(), List.of(), 0);

  /** Keeps a copy of the list. */
  public PassageMap {
    partners = List.copyOf(partners);
  }

  /** Reads the map of the article. Long work: not for the event thread. */
  public static PassageMap of(Snapshot snapshot, String article) {
    return new MapReader(snapshot).read(article);
  }
}
