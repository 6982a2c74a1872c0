package org.factdesk.store;

import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * An annotation file that cannot be read, and what can be put in its place. The file itself is kept
 * whatever is chosen.
 *
 * @param problem what is wrong with it
 * @param size of the file in bytes
 * @param lastGood its newest version that can be read; empty where there is none
 * @param marks how many of its marks can still be read, line by line
 * @param marksSeen how many marks it has, whole or not
 * @param twoSides whether git left both sides of a conflict in it, which can be merged
 */
public record DamagedFile(
    String article,
    String annotator,
    Problem problem,
    long size,
    Optional<Version> lastGood,
    int marks,
    int marksSeen,
    boolean twoSides) {

  /** What can be done with a damaged file. In each case it is moved to {@code .factdesk}. */
  public enum Way {
    /** Its last good version takes its place. */
    LAST_VERSION,
    /** What can still be read of it takes its place. */
    READABLE,
    /** The two sides of a conflict, merged mark by mark, take its place. */
    BOTH_SIDES,
    /** Nothing takes its place. */
    ASIDE
  }

  /** Whether this can be done with it. */
  public boolean offers(Way way) {
    return switch (way) {
      case LAST_VERSION -> lastGood.isPresent();
      case READABLE -> marks > 0;
      case BOTH_SIDES -> twoSides;
      case ASIDE -> true;
    };
  }
}
