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
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.workspace.SchemeUse.UsedLayer;
import org.factdesk.workspace.SchemeUse.UsedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks follow the scheme, all annotators' alike, and one undo takes all of it back. */
class MigrationTest {
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void undoing_a_change_of_the_scheme_gives_back_scheme_and_marks(long seed) {
    Random random = new Random(seed);
    Scheme scheme = scheme(random);
    Content before = content(random, scheme);
    Migration migration = Migration.of(scheme);
    for (int i = 0; i < 12; i++) {
      migration = changed(migration, random);
    }
    Content after = carryOut(migration, before);
    assertThat(after.scheme()).isEqualTo(migration.after());
    Changes back =
        Changes.carryOut(
            Changes.carryOut(step(migration, before), before, "anna").inverse(), after, "anna");
    assertThat(back.content().scheme()).isEqualTo(scheme);
    for (String id : List.of("x", "y")) {
      assertThat(open(back.content(), id)).isEqualTo(open(before, id));
      assertThat(open(after, id).article().annotations())
          .hasSameSizeAs(open(before, id).article().annotations());
    }
  }

  @Test
  void marks_of_all_annotators_go_to_the_new_name_and_keep_who_made_them() {
    Content before = content(new Random(1), scheme(new Random(1)));
    Migration renamed = Migration.of(before.scheme()).movingLayer("a", "zeta");
    Content after = carryOut(renamed, before);
    SchemeUse was = SchemeUse.of(before.articles().values());
    SchemeUse is = SchemeUse.of(after.articles().values());
    assertThat(was.of(new UsedLayer("a")).annotators()).containsExactly("anna", "ben");
    assertThat(is.of(new UsedLayer("zeta"))).isEqualTo(was.of(new UsedLayer("a")));
    assertThat(is.of(new UsedLayer("a")).marks()).isZero();
  }

  @Test
  void two_layers_can_change_places() {
    Migration swapped =
        Migration.of(scheme(new Random(2)))
            .movingLayer("a", "other")
            .movingLayer("b", "a")
            .movingLayer("other", "b");
    assertThat(swapped.of(mark("a", Map.of())).orElseThrow().layer()).isEqualTo("b");
    assertThat(swapped.of(mark("b", Map.of())).orElseThrow().layer()).isEqualTo("a");
  }

  @Test
  void a_value_is_cleared_or_becomes_another_under_the_features_new_name() {
    Scheme scheme = scheme(new Random(3));
    Migration changed =
        Migration.of(scheme)
            .movingLayer("a", "z")
            .movingFeature("z", "f", "g")
            .movingValue("z", "g", "one", "uno")
            .movingValue("z", "g", "two", "");
    assertThat(changed.of(mark("a", Map.of("f", "one"))).orElseThrow().features())
        .isEqualTo(Map.of("g", "uno"));
    assertThat(changed.of(mark("a", Map.of("f", "two"))).orElseThrow().features()).isEmpty();
    assertThat(changed.of(mark("b", Map.of("f", "one")))).isEmpty();
  }

  @Test
  void what_a_template_lacks_stays_as_it_is() {
    Scheme scheme = scheme(new Random(4));
    Migration replaced = Migration.of(scheme).withAfter(new Scheme("other", List.of(), List.of()));
    assertThat(replaced.of(mark("a", Map.of("f", "one")))).isEmpty();
    assertThat(replaced.isChange()).isTrue();
  }

  @Test
  void use_counts_marks_articles_and_annotators() {
    Content content = content(new Random(5), scheme(new Random(5)));
    SchemeUse use = SchemeUse.of(content.articles().values());
    int marks = NAMES.stream().mapToInt(id -> use.of(new UsedLayer(id)).marks()).sum();
    assertThat(marks).isEqualTo(80);
    assertThat(use.of(new UsedLayer("nothing"))).isEqualTo(SchemeUse.Count.NONE);
    assertThat(use.of(new UsedValue("a", "f", "one")).articles()).isEqualTo(2);
  }

  private static Migration changed(Migration migration, Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String other = random.nextBoolean() ? NAMES.get(random.nextInt(NAMES.size())) : "n" + name;
    return switch (random.nextInt(6)) {
      case 0 -> migration.movingLayer(name, other);
      case 1 -> migration.leavingLayer(name);
      case 2 -> migration.movingFeature(name, "f", random.nextBoolean() ? "g" : "");
      case 3 -> migration.movingValue(name, "f", "one", random.nextBoolean() ? "two" : "");
      case 4 -> migration.movingLink("l", "m");
      default -> migration.withAfter(migration.after().withName("n" + random.nextInt()));
    };
  }

  private static Content carryOut(Migration migration, Content before) {
    return Changes.carryOut(step(migration, before), before, "anna").content();
  }

  private static Step step(Migration migration, Content before) {
    return migration.step("change the scheme", before.articles().values());
  }

  private static OpenArticle open(Content content, String id) {
    return Objects.requireNonNull(content.articles().get(id));
  }

  private static Annotation mark(String layer, Map<String, String> features) {
    return new Annotation(
        "m", layer, List.of(new Span(0, 3)), new TreeMap<>(features), "", "anna", NOW);
  }

  private static Scheme scheme(Random random) {
    Feature feature =
        new Feature("f", FeatureType.CHOICE, List.of("one", "two"), random.nextBoolean(), "");
    List<Layer> layers =
        NAMES.stream()
            .map(id -> new Layer(id, '\0', "claim", "solid", "", List.of(feature)))
            .toList();
    return new Scheme("s", layers, List.of(new LinkType("l", NAMES, NAMES, true, "")));
  }

  private static Content content(Random random, Scheme scheme) {
    Map<String, OpenArticle> articles = new TreeMap<>();
    for (String id : List.of("x", "y")) {
      List<AnnotationSet> sets = List.of(work(random, id, "anna"), work(random, id, "ben"));
      articles.put(id, OpenArticle.of(Article.of(id, "x".repeat(99)), sets, "anna"));
    }
    return new Content(articles, LinkEnds.NONE, Dismissals.NONE, Map.of(), scheme);
  }

  private static AnnotationSet work(Random random, String article, String annotator) {
    List<Annotation> marks = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String value = random.nextBoolean() ? "one" : random.nextBoolean() ? "two" : "beyond";
      String id = article + annotator + i;
      marks.add(
          new Annotation(
              id,
              NAMES.get(i % NAMES.size()),
              List.of(new Span(i, i + 3)),
              new TreeMap<>(Map.of("f", value)),
              "",
              annotator,
              NOW));
      AnnotationRef end = new AnnotationRef(article, id);
      links.add(new Link("l" + id, "l", end, end, annotator, NOW));
    }
    return AnnotationSet.empty(article, annotator).withAnnotations(marks).withLinks(links);
  }
}
