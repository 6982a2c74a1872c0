package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Finds articles that are near-copies of each other among very many. The measure is the Jaccard
 * index over sets of word 5-grams: of all runs of five words that either text holds, the share that
 * both hold. Words are runs of letters and digits; case, accents, punctuation, spacing and line
 * ends do not count. In scripts that put no space between words each letter counts as a word. A
 * text of fewer than five words is one run, and all texts without words are equal.
 *
 * <p>Of each article only a sketch is kept, about 1 KB; articles whose sketches are alike are
 * measured exactly, on texts asked for again. Whatever is given is therefore truly that near; a
 * pair is missed with a chance below 1 in a million where 0.5 or more is looked for; where less is
 * looked for, one in some hundreds of the pairs that are just that near. There is no randomness:
 * the same articles in the same order give the same answer.
 *
 * <p>Articles with equal words are known by a hash and not compared: each is paired with the first
 * of them alone, so that ten thousand equal ones cost no more than ten thousand others.
 *
 * <p>For one thread.
 */
public final class NearDuplicates {
  /** From this Jaccard index on, articles count as near-copies. */
  public static final double NEAR = 0.6;

  private final List<String> ids = new ArrayList<>();

  /** The number of each wording, by its hash. */
  private final Map<Long, Integer> wordings = new HashMap<>();

  /** The first article of each wording, by the number of the wording. */
  private final List<Integer> firsts = new ArrayList<>();

  /** By article, the number of its wording. */
  private final List<Integer> wordingOf = new ArrayList<>();

  private final Bands bands = new Bands();

  /**
   * Two articles.
   *
   * @param one the one that was added first
   * @param jaccard of their word 5-grams, 0 to 1
   */
  public record Pair(String one, String other, double jaccard) {}

  /** The Jaccard index, 0 to 1, of the word 5-grams of two texts. */
  public static double jaccard(CharSequence one, CharSequence other) {
    return jaccard(runs(one), runs(other));
  }

  /** The Jaccard index, 0 to 1, of two texts by their {@link #runs}. */
  public static double jaccard(long[] one, long[] other) {
    return WordShingles.jaccard(one, other, 0);
  }

  /** The word 5-grams of a text as hashes, sorted, each once; time linear in the text. */
  public static long[] runs(CharSequence text) {
    return WordShingles.of(text).set();
  }

  /** Adds an article; time linear in the text, of which nothing but a sketch is kept. */
  public void add(String id, CharSequence text) {
    WordShingles shingles = WordShingles.of(text);
    Integer known = wordings.putIfAbsent(shingles.wording(), firsts.size());
    wordingOf.add(known == null ? firsts.size() : known);
    if (known == null) {
      firsts.add(ids.size());
      bands.add(Sketch.of(shingles.hashes()));
    }
    ids.add(id);
  }

  /** How many articles have been added. */
  public int size() {
    return ids.size();
  }

  /**
   * The articles that a new text is a near-copy of, in the order they were added; of several with
   * equal words only the first. The text is not added.
   *
   * @param id names the new text in the pairs
   * @param texts gives the text of an article that was added, by its id
   */
  public List<Pair> near(
      String id, CharSequence text, double least, Function<String, String> texts) {
    WordShingles shingles = WordShingles.of(text);
    long[] set = shingles.set();
    short[] sketch = Sketch.of(set);
    List<Pair> pairs = new ArrayList<>();
    for (int candidate : candidates(sketch, Sketch.fewestAgreements(least))) {
      double jaccard = WordShingles.jaccard(set, set(candidate, texts), least);
      if (jaccard >= least) {
        pairs.add(new Pair(first(candidate), id, jaccard));
      }
    }
    return pairs;
  }

  private TreeSet<Integer> candidates(short[] sketch, int fewest) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (int band = 0; band < Bands.COUNT; band++) {
      int other = bands.latest(sketch, band);
      while (other != Bands.NONE) {
        if (bands.agree(sketch, other, band) && bands.agreements(sketch, other) >= fewest) {
          candidates.add(other);
        }
        other = bands.earlier(other, band);
      }
    }
    return candidates;
  }

  /**
   * All pairs that are at least that near, but that of articles with equal words the later ones are
   * paired with the first alone. Takes as long as there are pairs.
   *
   * @param least the Jaccard index from which on pairs are given
   * @param texts gives the text of an article that was added, by its id
   * @param looked told after each article how many have been looked at; may throw to give up
   */
  public void pairs(
      double least, Function<String, String> texts, IntConsumer looked, Consumer<Pair> found) {
    search(least, texts, looked, article -> article, found);
  }

  /**
   * Just enough of the pairs that are at least that near to tie each group of near-copies together,
   * so that a thousand copies of one story take a thousand pairs.
   *
   * @param least the Jaccard index from which on articles are tied
   * @param texts gives the text of an article that was added, by its id
   * @param looked told after each article how many have been looked at; may throw to give up
   */
  public List<Pair> ties(double least, Function<String, String> texts, IntConsumer looked) {
    List<Pair> ties = new ArrayList<>();
    Groups groups = new Groups(ids.size());
    Map<String, Integer> articles = new HashMap<>();
    for (int article = 0; article < ids.size(); article++) {
      articles.put(ids.get(article), article);
    }
    search(
        least,
        texts,
        looked,
        groups::first,
        pair -> {
          if (groups.tie(
              articles.getOrDefault(pair.one(), 0), articles.getOrDefault(pair.other(), 0))) {
            ties.add(pair);
          }
        });
    return ties;
  }

  /**
   * Pairs that are at least that near and lie in different parts: what must not be where the parts
   * are to share nothing.
   *
   * @param part of an article, by its id
   */
  public void across(
      ToIntFunction<String> part,
      double least,
      Function<String, String> texts,
      IntConsumer looked,
      Consumer<Pair> found) {
    search(least, texts, looked, article -> part.applyAsInt(ids.get(article)), found);
  }

  private void search(
      double least,
      Function<String, String> texts,
      IntConsumer looked,
      IntUnaryOperator kin,
      Consumer<Pair> found) {
    NearSearch search =
        new NearSearch(
            bands,
            least,
            wording -> set(wording, texts),
            wording -> kin.applyAsInt(firsts.get(wording)),
            (one, other, jaccard) -> found.accept(new Pair(first(one), first(other), jaccard)));
    for (int article = 0; article < ids.size(); article++) {
      int wording = wordingOf.get(article);
      int first = firsts.get(wording);
      if (first == article) {
        search.look(wording);
      } else if (kin.applyAsInt(first) != kin.applyAsInt(article)) {
        found.accept(new Pair(ids.get(first), ids.get(article), 1));
      }
      looked.accept(article + 1);
    }
  }

  private String first(int wording) {
    return ids.get(firsts.get(wording));
  }

  private long[] set(int wording, Function<String, String> texts) {
    return WordShingles.of(texts.apply(first(wording))).set();
  }
}
