package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkEndsTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  @Test
  void an_article_without_links_is_looked_for_in_itself() {
    assertThat(LinkEnds.NONE.keepersOf("a")).containsExactly("a");
  }

  @Test
  void those_made_before_stay_as_they_were() {
    LinkEnds.Draft draft = new LinkEnds.Draft(LinkEnds.NONE);
    draft.add(open("b", link("b", "a")));
    LinkEnds before = draft.done();
    LinkEnds.Draft next = new LinkEnds.Draft(before);
    next.replace(open("b", link("b", "a")), open("b", link("b", "c")));

    assertThat(next.done().keepersOf("a")).containsExactly("a");
    assertThat(before.keepersOf("a")).containsExactly("a", "b");
  }

  @Test
  void an_edit_that_leaves_the_links_alone_copies_nothing() {
    LinkEnds.Draft draft = new LinkEnds.Draft(LinkEnds.NONE);
    draft.add(open("b", link("b", "a")));
    LinkEnds before = draft.done();
    LinkEnds.Draft next = new LinkEnds.Draft(before);
    next.replace(open("b", link("b", "a")), open("b", link("b", "a")));

    assertThat(next.done()).isSameAs(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_changes_no_article_with_a_link_is_forgotten_or_kept_too_long(long seed) {
    Random random = new Random(seed);
    Map<String, OpenArticle> articles = new TreeMap<>();
    LinkEnds ends = LinkEnds.NONE;
    for (int i = 0; i < 300; i++) {
      LinkEnds.Draft draft = new LinkEnds.Draft(ends);
      for (int j = random.nextInt(3); j >= 0; j--) {
        OpenArticle open = random(random);
        OpenArticle was = articles.put(open.id(), open);
        if (was == null) {
          draft.add(open);
        } else {
          draft.replace(was, open);
        }
      }
      ends = draft.done();
      for (String id : IDS) {
        assertThat(ends.keepersOf(id)).containsExactlyElementsOf(lookedThrough(articles, id));
      }
    }
  }

  private static List<String> lookedThrough(Map<String, OpenArticle> articles, String id) {
    return IDS.stream()
        .filter(
            other ->
                other.equals(id)
                    || articles.containsKey(other)
                        && articles.get(other).article().links().stream()
                            .anyMatch(
                                link ->
                                    link.from().article().equals(id)
                                        || link.to().article().equals(id)))
        .toList();
  }

  private static OpenArticle random(Random random) {
    String id = IDS.get(random.nextInt(IDS.size()));
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      // Somebody may have written a file that keeps the links of others.
      String from = random.nextInt(5) == 0 ? IDS.get(random.nextInt(IDS.size())) : id;
      links.add(link(from, IDS.get(random.nextInt(IDS.size()))));
    }
    return open(id, links.toArray(Link[]::new));
  }

  private static OpenArticle open(String id, Link... links) {
    AnnotationSet work = AnnotationSet.empty(id, "anna").withLinks(List.of(links));
    return OpenArticle.of(Article.of(id, "words"), List.of(work), "anna");
  }

  private static Link link(String from, String to) {
    return new Link(
        from + to,
        "same-claim",
        new AnnotationRef(from, "m"),
        new AnnotationRef(to, "m"),
        "anna",
        Instant.EPOCH);
  }
}
