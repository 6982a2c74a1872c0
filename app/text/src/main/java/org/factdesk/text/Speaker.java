package org.factdesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.Span;

/**
 * A person who says something.
 *
 * @param span the words that name the person
 * @param names the words of the fullest name that the text has, in small letters
 */
public record Speaker(Span span, List<String> names) {
  private static final int LIKE = 4;

  /** Keeps a copy of the names. */
  public Speaker {
    names = List.copyOf(names);
  }

  /** The words of a name as they are compared, initials left out. */
  public static List<String> names(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
        .filter(word -> word.length() > 1)
        .toList();
  }

  /** Whether both are names and no part of the one is like a part of the other. */
  public static boolean differ(List<String> names, List<String> others) {
    return !names.isEmpty()
        && !others.isEmpty()
        && names.stream().noneMatch(name -> others.stream().anyMatch(other -> alike(name, other)));
  }

  /** Whether both are names and a part of the one is like a part of the other. */
  public static boolean agree(List<String> names, List<String> others) {
    return !names.isEmpty() && !others.isEmpty() && !differ(names, others);
  }

  private static boolean alike(String name, String other) {
    boolean longEnough = Math.min(name.length(), other.length()) > LIKE;
    return name.equals(other) || longEnough && name.regionMatches(0, other, 0, LIKE);
  }
}
