package org.factdesk.desktop.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.text.TextQuery;
import org.junit.jupiter.api.Test;

class BulkSearchTest {
  private static final Map<String, Article> ARTICLES =
      Map.of(
          "a", Article.of("a", "Moscow said. moscow's view: Moscow\n  believes. Not Moscowite."),
          "b", Article.of("b", "a".repeat(5_000) + "!"),
          "c", Article.of("c", "Moscow."));

  @Test
  void whole_words_are_proposed_in_all_articles() {
    BulkSearch.Found found = find(new TextQuery("moscow", true, false, false));
    assertThat(found.proposals()).hasSize(4);
    assertThat(found.slowIn()).isEmpty();
    assertThat(find(new TextQuery("Moscow believes", false, true, false)).proposals()).hasSize(1);
  }

  @Test
  void an_expression_that_explodes_is_stopped_and_the_article_named() {
    BulkSearch.Found found = find(new TextQuery("(a+)+$|Moscow", false, true, true));
    assertThat(found.proposals()).hasSize(3);
    assertThat(found.slowIn()).contains("b");
  }

  @Test
  void what_is_no_expression_finds_nothing() {
    assertThat(find(new TextQuery("(", false, true, true)).proposals()).isEmpty();
  }

  private static BulkSearch.Found find(TextQuery query) {
    BulkSearch search =
        new BulkSearch(
            List.of("a", "b", "c"),
            id -> Optional.ofNullable(ARTICLES.get(id)),
            looked -> {},
            () -> false);
    return search.occurrences(query, "claim");
  }
}
