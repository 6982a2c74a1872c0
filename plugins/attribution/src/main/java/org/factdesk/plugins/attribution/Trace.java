package org.factdesk.plugins.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.checker.Fact;

/**
 * Where an article leads back to somebody, or fails to.
 *
 * @param who the source of a statement, or the outlet or article that the article rests on
 * @param by the outlet or article that it stands in; empty where the outlet is unknown
 * @param day of publication, since 1970; 0 where it is not known
 * @param marks hashes of the words of the statement, or of what the story is about
 * @param beside who else speaks beside a bare statement, or the outlets that the article cites
 */
record Trace(Role role, String who, String by, long day, List<Integer> marks, List<String> beside)
    implements Fact {
  enum Role {
    /** A statement with its source. */
    SOURCED,
    /** A sentence without one. */
    BARE,
    /** The article is the outlet's own. */
    OWN,
    /** The article rests on the outlet. */
    CITES,
    /** A link leads from the article to another. */
    LINK
  }

  /** How many hashes stand in both. */
  int shared(Trace other) {
    Set<Integer> others = new HashSet<>(other.marks);
    return (int) marks.stream().filter(others::contains).count();
  }
}
