package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.checker.Mention;

/**
 * What a checker took out of the articles, by key, and which keys have changed since compared.
 *
 * <p>Keys are held as numbers, with the articles that have them: in a hundred thousand articles
 * there are millions, most of them in one article alone. Two keys with one number cost time only.
 */
final class Facts {
  private final Function<String, PackedMentions> mentions;
  private final NumberedArticles byKey = new NumberedArticles();
  private final Set<String> touched = new LinkedHashSet<>();

  /**
   * @param mentions what was taken out of the article with that id
   */
  Facts(Function<String, PackedMentions> mentions) {
    this.mentions = mentions;
  }

  /**
   * Notes that an article states something else now.
   *
   * @param keys those under which it does; the rest stays untouched
   * @param now all keys under which it states something
   */
  void replace(String article, Set<String> keys, Set<String> now) {
    Set<Long> numbers = now.stream().map(Facts::number).collect(Collectors.toSet());
    for (String key : keys) {
      long number = number(key);
      if (numbers.contains(number)) {
        byKey.add(number, article);
      } else {
        byKey.remove(number, article);
      }
    }
    touched.addAll(keys);
  }

  private static long number(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return hash ^ hash >>> 32;
  }

  /** Where in the mentions, which are sorted by place, those in the article begin or would. */
  static int firstOf(String article, List<? extends Mention<?>> sorted) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).place().article().compareTo(article) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Keys whose facts have changed; a copy. */
  List<String> touched() {
    return List.copyOf(touched);
  }

  boolean isTouched(String key) {
    return touched.contains(key);
  }

  void compared(String key) {
    touched.remove(key);
  }

  int count(String key) {
    int count = 0;
    for (String article : byKey.articles(number(key))) {
      count += mentions.apply(article).count(key);
    }
    return count;
  }

  /** All mentions under a key, sorted by place; empty where there are none left; a copy. */
  List<Mention<?>> under(String key) {
    List<Mention<?>> all = new ArrayList<>();
    for (String article : byKey.articles(number(key))) {
      all.addAll(mentions.apply(article).under(key));
    }
    all.sort(Comparator.comparing(Mention::place));
    return List.copyOf(all);
  }
}
