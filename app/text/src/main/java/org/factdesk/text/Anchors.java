package org.factdesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the passages of a text can meet those of others: hashes of runs of words, each with the
 * number of its first word. Immutable, any thread.
 */
public final class Anchors {
  /** By rising hash. */
  private final int[] hashes;

  private final int[] words;

  /** Places in the two rows, by rising word. */
  private final Integer[] inOrder;

  private Anchors(int[] hashes, int[] words) {
    this.hashes = hashes;
    this.words = words;
    this.inOrder = new Integer[hashes.length];
    Arrays.setAll(inOrder, i -> i);
    Arrays.sort(inOrder, Comparator.comparingInt(i -> words[i]));
  }

  static Anchors of(TreeMap<Integer, Integer> wordsByHash) {
    return new Anchors(
        wordsByHash.keySet().stream().mapToInt(hash -> hash).toArray(),
        wordsByHash.values().stream().mapToInt(word -> word).toArray());
  }

  /** Those that {@link #numbers} gave. */
  public static Anchors of(List<Integer> numbers) {
    int[] hashes = new int[numbers.size() / 2];
    int[] words = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = numbers.get(2 * i);
      words[i] = numbers.get(2 * i + 1);
    }
    return new Anchors(hashes, words);
  }

  /** Hash and word in turn, to be kept or sent elsewhere. */
  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(2 * hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      numbers.add(hashes[i]);
      numbers.add(words[i]);
    }
    return List.copyOf(numbers);
  }

  /** By rising hash. */
  public int[] hashes() {
    return hashes.clone();
  }

  /** The word of an anchor; -1 where there is no such anchor. */
  int word(int hash) {
    int at = Arrays.binarySearch(hashes, hash);
    return at < 0 ? -1 : words[at];
  }

  /** The least anchor that both have. */
  public Optional<Integer> leastShared(Anchors other) {
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        return Optional.of(hashes[i]);
      }
      boolean less = hashes[i] < other.hashes[j];
      i += less ? 1 : 0;
      j += less ? 0 : 1;
    }
    return Optional.empty();
  }

  /**
   * Whether it can be seen without a look at the texts that an anchor is not the least one of its
   * passage: a lesser one stands beside it, at the same distance in all of the texts.
   */
  public boolean hasLesserBeside(int anchor, Collection<Anchors> others) {
    int at = Arrays.binarySearch(hashes, anchor);
    int place = Arrays.binarySearch(inOrder, at, Comparator.comparingInt(i -> words[i]));
    return at >= 0 && (hasLesser(at, place, -1, others) || hasLesser(at, place, 1, others));
  }

  private boolean hasLesser(int at, int place, int step, Collection<Anchors> others) {
    for (int next = place + step; next >= 0 && next < inOrder.length; next += step) {
      int beside = inOrder[next];
      int distance = words[beside] - words[at];
      for (Anchors other : others) {
        int from = other.word(hashes[at]);
        int to = other.word(hashes[beside]);
        if (from < 0 || to < 0 || to - from != distance) {
          return false;
        }
      }
      if (hashes[beside] < hashes[at]) {
        return true;
      }
    }
    return false;
  }
}
