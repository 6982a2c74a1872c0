package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Generated articles in each of which somebody is quoted: a tenth are near-copies of earlier ones,
 * a twentieth use the quotation of an earlier one again, none to two of its words changed.
 *
 * @param texts in order; the id of each is its index
 * @param again the quotations that were used again, as they read there
 */
record QuotedNews(List<String> texts, List<Quoted> again) {
  private static final int FRESH_AT_FIRST = 50;

  /**
   * Words that stand, perhaps with others among them, in an article.
   *
   * @param origin the index of that article
   */
  record Quoted(String words, int origin) {}

  static QuotedNews of(int count, long seed) {
    GeneratedNews news = new GeneratedNews(seed);
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(count);
    List<Quoted> again = new ArrayList<>();
    Map<Integer, String> quotes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      double drawn = i > FRESH_AT_FIRST ? random.nextDouble() : 1;
      int origin = random.nextInt(Math.max(1, i));
      if (drawn < .10) {
        texts.add(news.edited(texts.get(origin), .05 + .10 * random.nextDouble()));
      } else {
        String known = drawn < .15 ? quotes.get(origin) : null;
        String quote =
            known == null ? news.quote() : changed(known, random.nextInt(3), news, random);
        if (known != null) {
          again.add(new Quoted(quote, origin));
        }
        quotes.put(i, quote);
        texts.add(news.article(quote));
      }
    }
    return new QuotedNews(texts, again);
  }

  /** Ten words in a row out of any article, so many of them changed. */
  Quoted ten(int changes, GeneratedNews news, Random random) {
    while (true) {
      int origin = random.nextInt(texts.size());
      String[] words = texts.get(origin).split("\\s+");
      int first = random.nextInt(Math.max(1, words.length - 10));
      if (words.length >= first + 10) {
        String ten = String.join(" ", List.of(words).subList(first, first + 10));
        return new Quoted(changed(ten, changes, news, random), origin);
      }
    }
  }

  String text(String id) {
    return texts.get(Integer.parseInt(id));
  }

  long characters() {
    return texts.stream().mapToLong(String::length).sum();
  }

  private static String changed(String quote, int changes, GeneratedNews news, Random random) {
    String[] words = quote.split(" ");
    for (int i = 0; i < changes; i++) {
      words[random.nextInt(words.length)] = news.word();
    }
    return String.join(" ", words);
  }
}
