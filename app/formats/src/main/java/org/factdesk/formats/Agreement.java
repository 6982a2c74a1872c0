package org.factdesk.formats;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far annotators agree who worked on the same articles.
 *
 * @param articles that at least two have begun or finished
 * @param layers by layer, those that at least one of them used there
 */
public record Agreement(int articles, SortedMap<String, OfLayer> layers) {
  /** No article has work of two annotators. */
  public static final Agreement NONE = new Agreement(0, new TreeMap<>());

  public Agreement {
    layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
  }

  /**
   * On one layer.
   *
   * @param words of the articles, each counted once
   * @param alpha Krippendorff's alpha for nominal values over the words: each is in a mark of the
   *     layer or in none (Krippendorff 2011); empty where nothing varies
   * @param f1 of marks on exactly the same words, over all pairs of annotators: twice the marks
   *     that both have through the marks of both (Hripcsak and Rothschild 2005); empty where there
   *     are none
   * @param features by choice feature
   */
  public record OfLayer(
      long words, OptionalDouble alpha, OptionalDouble f1, SortedMap<String, OfFeature> features) {
    public OfLayer {
      features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }
  }

  /**
   * On one choice feature, where annotators marked exactly the same words.
   *
   * @param units places where at least two set it
   * @param alpha Krippendorff's alpha for nominal values; empty where nothing varies
   */
  public record OfFeature(int units, OptionalDouble alpha) {}
}
