package org.factdesk.model;

import java.util.Optional;

/**
 * A mark or link that two sides changed differently: one version is in use, the other is kept here
 * until a person chooses.
 *
 * @param id of the mark or link
 * @param mark the version that is not in use, of a mark that has a place in the text
 * @param link the version that is not in use, of a link
 * @param json that version as a file has it, on one line; empty where that side took it away
 */
public record Conflict(String id, Optional<Annotation> mark, Optional<Link> link, String json)
    implements Comparable<Conflict> {

  /** By id, then by the version that is kept. */
  @Override
  public int compareTo(Conflict other) {
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : json.compareTo(other.json);
  }
}
