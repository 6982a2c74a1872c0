package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.CheckerConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done can be undone: the articles are equal to what they were, step by step. */
class RandomEditsTest {
  private static final Scheme SCHEME = new Scheme("", List.of(), List.of());
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoing_every_step_leads_back_through_every_state(long seed) {
    Random random = new Random(seed);
    Map<String, OpenArticle> articles = new TreeMap<>();
    for (String id : List.of("a", "b")) {
      articles.put(id, OpenArticle.of(Article.of(id, "x".repeat(100)), List.of(), "anna"));
    }
    Content content = new Content(articles, LinkEnds.NONE, Dismissals.NONE, Map.of(), SCHEME);
    List<Content> states = new ArrayList<>();
    List<Step> inverses = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Changes changes = Changes.carryOut(step(random, content), content, "anna");
      states.add(content);
      inverses.add(changes.inverse());
      content = changes.content();
    }
    for (int i = 199; i >= 0; i--) {
      content = Changes.carryOut(inverses.get(i), content, "anna").content();
      assertThat(open(content, "a").article()).isEqualTo(open(states.get(i), "a").article());
      assertThat(open(content, "b").article()).isEqualTo(open(states.get(i), "b").article());
      assertThat(content.dismissals()).isEqualTo(states.get(i).dismissals());
      assertThat(content.checker("dates")).isEqualTo(states.get(i).checker("dates"));
    }
  }

  private static Edit aboutFindings(Random random) {
    String finding = "f" + random.nextInt(6);
    return switch (random.nextInt(3)) {
      case 0 -> new Edit.RemoveDismissal(finding);
      case 1 ->
          new Edit.Configure("dates", new CheckerConfig(random.nextBoolean(), Map.of(), Map.of()));
      default ->
          new Edit.PutDismissal(
              new Dismissal(
                  finding, finding, "e" + random.nextInt(), "dates", "kind", "", "", "anna", NOW));
    };
  }

  private static OpenArticle open(Content content, String id) {
    return Objects.requireNonNull(content.articles().get(id));
  }

  private static Step step(Random random, Content content) {
    List<Edit> edits = new ArrayList<>();
    String article = random.nextBoolean() ? "a" : "b";
    String annotator = random.nextBoolean() ? "anna" : "ben";
    var set = open(content, article).set(annotator);
    switch (random.nextInt(6)) {
      case 0 ->
          edits.add(new Edit.SetState(article, annotator, WorkState.values()[random.nextInt(3)]));
      case 4 -> edits.add(aboutFindings(random));
      case 1 -> {
        if (!set.annotations().isEmpty()) {
          Annotation any = set.annotations().get(random.nextInt(set.annotations().size()));
          edits.add(new Edit.RemoveAnnotation(article, annotator, any.id()));
        }
      }
      case 2 -> {
        if (!set.links().isEmpty()) {
          edits.add(new Edit.RemoveLink(article, annotator, set.links().get(0).id()));
        }
      }
      case 3 -> {
        AnnotationRef end = new AnnotationRef(article, "m" + random.nextInt(20));
        Link link =
            new Link("l" + random.nextInt(20) + annotator, "said-by", end, end, annotator, NOW);
        edits.add(new Edit.PutLink(annotator, link));
      }
      default -> {
        int begin = random.nextInt(90);
        edits.add(
            new Edit.PutAnnotation(
                article,
                annotator,
                new Annotation(
                    "m" + random.nextInt(20) + annotator,
                    "claim",
                    List.of(new Span(begin, begin + 1 + random.nextInt(9))),
                    new TreeMap<>(),
                    "",
                    annotator,
                    NOW)));
      }
    }
    return new Step("something", edits);
  }
}
