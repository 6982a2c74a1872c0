package org.factdesk.plugins.attribution;

import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.text.Wording;

/**
 * Where an article leads back to somebody, or fails to.
 *
 * @param who the source of a statement, or the outlet or article that the article rests on
 * @param by the outlet or article that it stands in
 * @param day of publication, since 1970; 0 where it is not known
 * @param pairs the wording of the statement, or of the names in the story
 * @param outlets that the article rests on
 */
record Trace(Role role, String who, String by, long day, List<Integer> pairs, List<String> outlets)
    implements Fact {
  /** Statements, bare ones in the order of their kinds; an outlet's own articles; links. */
  enum Role {
    SOURCED,
    QUOTED,
    ASSERTED,
    BARE,
    OWN,
    CITES,
    LINK
  }

  Wording wording() {
    return new Wording(pairs);
  }
}
