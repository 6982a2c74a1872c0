package org.factdesk.text;

import java.io.Serializable;
import java.util.List;

/**
 * How much or how many, of what, and what is told of it. Words are stems; lists of them have no
 * doubles.
 *
 * @param things what is counted, the nearest word first; for measures what is measured, for ages
 *     "age" and the family name, or "old" and who is so old
 * @param near the words around the number, sorted
 * @param words all telling words of the sentence but the numbers, sorted
 * @param names those of them that are names, in order
 * @param before the two words right before the number, as they stand; empty where there are fewer
 * @param after the two words right behind it, as they stand; empty where there are fewer
 * @param state of an age the first name; else what is told of those who are counted: that they die,
 *     are hurt …; or empty
 * @param part whether it is one of several counts, as in "another 12" or "12 of the 30"
 * @param phrase the number and a few words behind it, to show to people
 */
public record Count(
    Quantity quantity,
    List<String> things,
    List<String> near,
    List<String> words,
    List<String> names,
    String before,
    String after,
    String state,
    boolean part,
    String phrase)
    implements Serializable {
  /** Keeps copies of the lists. */
  public Count {
    things = List.copyOf(things);
    near = List.copyOf(near);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** Whether it is the age of somebody who is named. */
  public boolean isAge() {
    return !things.isEmpty() && things.get(0).startsWith("age ");
  }
}
