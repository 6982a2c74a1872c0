package org.factdesk.formats.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of annotators as they may stand in file names; two never become one. */
final class Annotators {
  private static final int LONGEST = 40;

  private final Map<String, String> legal = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final String unnamed;

  /**
   * @param names as files have them
   * @param unnamed whose work it is where they do not say
   */
  Annotators(Collection<String> names, String unnamed) {
    this.unnamed = legal(unnamed.isEmpty() ? "imported" : unnamed);
    names.stream().filter(name -> name.equals(legal(name))).forEach(name -> legal.put(name, name));
    taken.addAll(legal.keySet());
    names.forEach(this::of);
  }

  /** The legal name of this one; the unnamed one's where it is empty. */
  String of(String name) {
    return name.isEmpty() ? unnamed : legal.computeIfAbsent(name, this::free);
  }

  private String free(String name) {
    String base = legal(name);
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      String end = "-" + i;
      free = cut(base, LONGEST - end.length()) + end;
    }
    return free;
  }

  /** Letters, digits, hyphens and underscores; everything else becomes a hyphen. */
  static String legal(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "annotator" : cut(plain, LONGEST);
  }

  private static String cut(String name, int most) {
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most));
  }
}
