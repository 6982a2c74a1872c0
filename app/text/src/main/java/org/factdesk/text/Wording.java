package org.factdesk.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A passage as hashes of its neighbouring words, two by two, to be compared with others: small
 * enough to be kept for each sentence of many articles. Immutable, any thread.
 *
 * @param pairs in order; empty for a passage of one word
 */
public record Wording(List<Integer> pairs) {
  private static final int RUN = 3;
  private static final int KEPT = 4;

  /** Of the names of a text, chosen by their hashes, so that texts about one thing share them. */
  private static final int MOST_NAMES = 48;

  /** No word is longer, so that no stretch without blanks is read from each of its letters. */
  private static final String REST = "[\\p{L}\\d’'.-]{0,60}+";

  /** With fewer, other words are needed to know a story by. */
  private static final int FEW_NAMES = 20;

  private static final int LONG_WORD = 4;

  /** Possessive, as names in a list of thousands must not go on the stack one by one. */
  private static final Pattern NAMES =
      Pattern.compile("[\\p{Lu}\\d]" + REST + "(?:,? [\\p{Lu}\\d]" + REST + ")++");

  /** Keeps a copy. */
  public Wording {
    pairs = List.copyOf(pairs);
  }

  /** The wording of a passage; case makes no difference. */
  public static Wording of(CharSequence passage) {
    List<String> words = Words.folded(passage);
    return new Wording(
        IntStream.range(1, words.size())
            .mapToObj(i -> (words.get(i - 1) + " " + words.get(i)).hashCode())
            .toList());
  }

  /** What a text is about: the names and numbers in it that follow each other. */
  public static Wording ofNames(CharSequence text) {
    TreeSet<Integer> pairs = new TreeSet<>();
    Matcher names = NAMES.matcher(text);
    while (names.find()) {
      of(names.group()).pairs.forEach(pair -> pairs.add((int) Hashes.mix(pair)));
    }
    return new Wording(pairs.stream().limit(MOST_NAMES).toList());
  }

  /** The same; where there are few, with long words of a short text, again chosen by hashes. */
  public static Wording ofStory(CharSequence text) {
    List<Integer> names = ofNames(text).pairs;
    TreeSet<Integer> words = new TreeSet<>();
    Words.in(text).stream()
        .filter(word -> names.size() < FEW_NAMES && word.length() >= LONG_WORD)
        .forEach(
            word -> words.add((int) Hashes.mix(word.in(text).toLowerCase(Locale.ROOT).hashCode())));
    return new Wording(
        Stream.concat(names.stream(), words.stream().limit(Math.max(0, FEW_NAMES - names.size())))
            .sorted()
            .toList());
  }

  /** How many pairs of this stand in the other too. */
  public int shared(Wording other) {
    Set<Integer> others = new HashSet<>(other.pairs);
    return (int) pairs.stream().filter(others::contains).count();
  }

  /** Which share of this stands in the other too, 0 to 1. */
  public double within(Wording other) {
    return (double) shared(other) / Math.max(1, pairs.size());
  }

  /**
   * Hashes of about one in {@value #KEPT} of its runs of four words, chosen by the hash: passages
   * with much in common have some of them in common.
   */
  public Set<Integer> keys() {
    TreeSet<Integer> runs = new TreeSet<>();
    for (int i = RUN; i <= pairs.size(); i++) {
      runs.add((int) Hashes.mix(pairs.subList(i - RUN, i).hashCode()));
    }
    Set<Integer> kept = new TreeSet<>(runs);
    kept.removeIf(run -> Math.floorMod(run, KEPT) != 0);
    return kept.isEmpty() && !runs.isEmpty() ? Set.of(runs.first()) : kept;
  }
}
