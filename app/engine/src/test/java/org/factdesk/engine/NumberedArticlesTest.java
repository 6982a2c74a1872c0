package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NumberedArticlesTest {
  @Test
  void it_knows_what_a_map_of_sets_knows() {
    Random random = new Random(5);
    NumberedArticles numbered = new NumberedArticles();
    Map<Long, TreeSet<String>> plain = new HashMap<>();
    for (int i = 0; i < 40_000; i++) {
      long number = random.nextInt(600) * 16L + random.nextInt(3); // many meet in one slot
      String article = "a" + random.nextInt(4);
      if (random.nextInt(100) < (i / 10_000 % 2 == 0 ? 60 : 35)) {
        numbered.add(number, article);
        plain.computeIfAbsent(number, any -> new TreeSet<>()).add(article);
      } else {
        numbered.remove(number, article);
        plain.computeIfAbsent(number, any -> new TreeSet<>()).remove(article);
      }
    }

    plain.forEach(
        (number, articles) ->
            assertThat(numbered.articles(number)).containsExactlyInAnyOrderElementsOf(articles));
    assertThat(numbered.articles(7)).isEmpty();
  }
}
