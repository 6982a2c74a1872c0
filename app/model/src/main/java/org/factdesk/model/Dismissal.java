package org.factdesk.model;

import java.time.Instant;

/**
 * A finding that a person set aside, or a suggestion that a person rejected.
 *
 * @param finding the finding's id
 * @param exact the finding's id together with the words around it, which holds on when another
 *     finding about the same subject comes or goes
 * @param evidence a hash of what the finding rested on; when that is different now, the dismissal
 *     is stale and the finding is back
 * @param checker the id of the checker that reported it
 * @param kind the id of its kind
 * @param message what it said, so that people can read the file
 * @param reason why it was set aside; empty for a rejected suggestion
 * @param by the annotator
 * @param at when, to the second
 */
public record Dismissal(
    String finding,
    String exact,
    String evidence,
    String checker,
    String kind,
    String message,
    String reason,
    String by,
    Instant at)
    implements Comparable<Dismissal> {

  /** By the finding's id. */
  @Override
  public int compareTo(Dismissal other) {
    return finding.compareTo(other.finding);
  }
}
