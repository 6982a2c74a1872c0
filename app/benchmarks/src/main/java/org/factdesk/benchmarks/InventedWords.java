package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A vocabulary that nobody speaks: a few words are common and most are rare, as in any language.
 */
final class InventedWords {
  private static final String[] BEGINNINGS =
      "b br c cl d dr f fl g gr h j k l m n p pr qu r s st t tr v w z".split(" ");
  private static final String[] MIDDLES = "a e i o u ai ea oo ou".split(" ");
  private static final String[] ENDS = "b ck d g ll m n nt p r rk sk t x".split(" ");
  private static final double OFFSET = 20;

  private final List<String> words;

  InventedWords(int count, Random random) {
    Set<String> invented = new LinkedHashSet<>();
    while (invented.size() < count) {
      String word = any(BEGINNINGS, random) + any(MIDDLES, random) + any(BEGINNINGS, random);
      invented.add(word + any(MIDDLES, random) + any(ENDS, random));
    }
    words = List.copyOf(invented);
  }

  private static String any(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  /** A word, the rarer the further behind: as Zipf and Mandelbrot found words to be. */
  String any(Random random) {
    double span = (words.size() + OFFSET) / OFFSET;
    int rank = (int) (OFFSET * Math.pow(span, random.nextDouble()) - OFFSET);
    return words.get(Math.min(rank, words.size() - 1));
  }

  String name(Random random) {
    String word = words.get(random.nextInt(words.size()));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  List<String> any(int count, Random random) {
    List<String> some = new ArrayList<>();
    while (some.size() < count) {
      some.add(any(random));
    }
    return some;
  }
}
