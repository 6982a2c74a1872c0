package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.factdesk.model.Article;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  @Test
  void random_changes_give_what_an_ordinary_map_gives() {
    Random random = new Random(5);
    Articles articles = Articles.NONE;
    Map<String, OpenArticle> plain = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      List<OpenArticle> more = new ArrayList<>();
      for (int k = random.nextInt(8); k >= 0; k--) {
        more.add(open("a" + random.nextInt(900)));
      }
      Articles before = articles;
      articles = more.size() == 1 ? articles.with(more.get(0)) : articles.withAll(more);
      more.forEach(open -> plain.put(open.id(), open));

      assertThat(new ArrayList<>(articles.values())).isEqualTo(new ArrayList<>(plain.values()));
      assertThat(articles.changedSince(before))
          .containsExactlyInAnyOrderElementsOf(
              more.stream().map(OpenArticle::id).distinct().toList());
    }
    assertThat(articles).isEqualTo(plain).hasSize(plain.size());
    assertThat(new ArrayList<>(articles.keySet())).isEqualTo(new ArrayList<>(plain.keySet()));
  }

  @Test
  void what_was_made_from_it_leaves_it_as_it_was() {
    OpenArticle first = open("a");
    Articles before = Articles.NONE.withAll(List.of(first, open("b")));

    Articles edited = before.with(open("a"));
    Articles more = before.withAll(List.of(open("c"), open("b")));

    assertThat(before.get("a")).isSameAs(first);
    assertThat(before).hasSize(2).doesNotContainKey("c");
    assertThat(edited.changedSince(before)).containsExactly("a");
    assertThat(more.changedSince(edited)).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(before.get("nobody")).isNull();
  }

  private static OpenArticle open(String id) {
    return OpenArticle.of(Article.of(id, "Words."), List.of(), "anna");
  }
}
