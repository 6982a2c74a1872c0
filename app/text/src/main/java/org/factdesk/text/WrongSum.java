package org.factdesk.text;

import java.util.List;

/**
 * Numbers of one sentence that cannot all be right.
 *
 * @param numbers the one that follows from the others first
 * @param truth what follows from the others, one clause
 */
public record WrongSum(Kind kind, List<Quantity> numbers, String truth) {
  /** What does not fit. */
  public enum Kind {
    /** Parts and a total, or a difference. */
    SUM,
    /** A percentage and what it is of. */
    PERCENTAGE,
    /** "Rose", "doubled" and the numbers before and after. */
    CHANGE,
    /** A measure and the same in another unit. */
    CONVERSION
  }

  /** Keeps a copy of the numbers. */
  public WrongSum {
    numbers = List.copyOf(numbers);
  }
}
