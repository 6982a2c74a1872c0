package org.factdesk.benchmarks.planted;

import java.util.List;
import java.util.Random;

/** Knows how to falsify one sort of thing. */
interface Planter {
  /** The sort, as {@code truth.jsonl} calls it. */
  String kind();

  /**
   * What may be changed in a story, in no particular order. A change whose {@code original} is
   * empty is of something that no other place states.
   */
  List<Change> changes(Story story, Newsroom newsroom, Random random);
}
