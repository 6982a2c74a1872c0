package org.factdesk.text;

import java.util.List;
import java.util.TreeSet;

/**
 * The keys under which a sentence is compared. One changed word leaves one half of a sentence as it
 * was; of two that share nine words in a row, one inside the other, at least one run of four words
 * is chosen in both (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 *
 * <p>Pure functions, any thread.
 */
public final class SpokenKeys {
  private static final int RUN = 4;
  private static final int WINDOW = 6;

  /** A sentence of no more words is found in longer ones by any run. */
  private static final int SHORT = 10;

  private SpokenKeys() {}

  /** The keys of a sentence, in an order that is the same for all sentences. */
  public static TreeSet<String> of(SpokenWords wording) {
    List<String> forms =
        wording.forms().stream().filter(form -> !form.equals(SpokenWords.OPEN)).toList();
    TreeSet<String> keys = new TreeSet<>();
    int half = forms.size() / 2;
    keys.add(key("first " + forms.size(), forms.subList(0, half)));
    keys.add(key("last " + forms.size(), forms.subList(half, forms.size())));
    int runs = forms.size() - RUN + 1;
    int window = forms.size() <= SHORT ? 1 : WINDOW;
    for (int i = 0; i < Math.max(1, runs - window + 1); i++) {
      String chosen = "";
      for (int run = i; run < Math.min(runs, i + window); run++) {
        String key = key("run", forms.subList(run, run + RUN));
        chosen = chosen.isEmpty() || key.compareTo(chosen) < 0 ? key : chosen;
      }
      if (!chosen.isEmpty()) {
        keys.add(chosen);
      }
    }
    return keys;
  }

  /** A key of the seam between the two: the last words of the one, the first of the other. */
  public static String seam(SpokenWords before, SpokenWords after) {
    List<String> ends = before.forms();
    List<String> begins = after.forms();
    int last = Math.max(0, ends.size() - RUN);
    return "seam"
        + key("", ends.subList(last, ends.size()))
        + key("", begins.subList(0, Math.min(RUN, begins.size())));
  }

  /** Runs of small words come last, so that common phrases are seldom chosen. */
  private static String key(String sort, List<String> forms) {
    long hash = sort.hashCode();
    int letters = 0;
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        hash = (hash ^ form.charAt(i)) * 0x100000001B3L;
      }
      hash = (hash ^ ' ') * 0x100000001B3L;
      letters += SmallWords.contains(form) ? 0 : 1;
    }
    hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (letters < 2 ? "~" : "") + Long.toString((hash ^ (hash >>> 32)) & Long.MAX_VALUE, 36);
  }
}
