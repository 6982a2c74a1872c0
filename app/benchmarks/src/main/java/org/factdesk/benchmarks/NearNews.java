package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generated articles, a tenth of them near-copies of earlier ones.
 *
 * @param texts in order; the id of each is its index
 * @param origins the index of the article that each is a near-copy of, -1 for none
 */
record NearNews(List<String> texts, List<Integer> origins) {
  private static final int FRESH_AT_FIRST = 50;

  static NearNews of(int count, long seed) {
    GeneratedNews news = new GeneratedNews(seed);
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(count);
    List<Integer> origins = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (i > FRESH_AT_FIRST && random.nextInt(10) == 0) {
        int origin = random.nextInt(i);
        texts.add(news.edited(texts.get(origin), .05 + .10 * random.nextDouble()));
        origins.add(origin);
      } else {
        texts.add(news.article());
        origins.add(-1);
      }
    }
    return new NearNews(texts, origins);
  }

  String text(String id) {
    return texts.get(Integer.parseInt(id));
  }

  /** The first article of the family that an article belongs to. */
  int family(int article) {
    int at = article;
    while (origins.get(at) >= 0) {
      at = origins.get(at);
    }
    return at;
  }

  long characters() {
    return texts.stream().mapToLong(String::length).sum();
  }
}
