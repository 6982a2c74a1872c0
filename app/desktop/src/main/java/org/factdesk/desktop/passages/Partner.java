package org.factdesk.desktop.passages;

import java.util.List;

/**
 * An article that shares passages with the open one.
 *
 * @param matches in the order of the open article
 * @param share how much of the open article's story it has too, 0 to 1
 */
record Partner(Band band, List<Match> matches, double share) {
  Partner {
    matches = List.copyOf(matches);
  }

  /** The share in whole percent; not 100 where something is missing. */
  int percent() {
    return Math.min(share < 1 ? 99 : 100, Math.max(1, (int) Math.round(share * 100)));
  }
}
