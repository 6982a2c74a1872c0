package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.text.NearDuplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SplitsTest {
  private static final SplitShares SHARES = SplitShares.parse("80/10/10");
  private static final Feature VERDICT =
      new Feature("verdict", FeatureType.CHOICE, List.of("true", "false"), true, "");
  private static final Scheme SCHEME =
      new Scheme(
          "news",
          List.of(
              new Layer("claim", '1', "claim", "solid", "", List.of(VERDICT)),
              new Layer("framing", '2', "framing", "dots", "", List.of())),
          List.of());

  private final SplittableRandom random = new SplittableRandom(3);
  private final List<Sample> samples = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(GroupBy.class)
  void near_copies_are_never_parted(GroupBy groupBy) {
    for (int i = 0; i < 250; i++) {
      boolean copy = i > 5 && random.nextInt(3) == 0;
      add(copy ? edited(samples.get(random.nextInt(i)).article().text()) : words(80 + i));
    }
    Splits splits = split(new SplitPlan(SHARES, 1, groupBy));

    assertThat(splits.report().orElseThrow().crossing()).hasValue(0);
    int near = 0;
    for (Sample one : samples) {
      for (Sample other : samples) {
        if (one != other
            && NearDuplicates.jaccard(one.article().text(), other.article().text()) >= 0.6) {
          near++;
          assertThat(splits.of(one.id())).isEqualTo(splits.of(other.id()));
        }
      }
    }
    assertThat(near).isPositive();
  }

  @Test
  void the_same_seed_gives_the_same_parts_and_another_one_others() {
    fresh(60);
    SplitPlan plan = new SplitPlan(SHARES, 7, GroupBy.STORY);
    Splits first = split(plan);
    List<Sample> turned = new ArrayList<>(samples);
    Collections.reverse(turned);

    assertThat(Splits.of(Samples.of(turned), Choice.ALL, SCHEME, plan, Monitor.NONE))
        .isEqualTo(first);
    assertThat(split(new SplitPlan(SHARES, 8, GroupBy.STORY)).byArticle())
        .isNotEqualTo(first.byArticle());
  }

  @Test
  void parts_get_their_share_of_articles_layers_and_values() {
    for (int i = 0; i < 600; i++) {
      add(words(60));
      mark("claim", 1 + random.nextInt(4), random.nextInt(10) == 0 ? "false" : "true");
      if (random.nextInt(15) == 0) {
        mark("framing", 1, "");
      }
    }
    Splits splits = split(new SplitPlan(SHARES, 1, GroupBy.ARTICLE));
    SplitReport report = splits.report().orElseThrow();

    Counts total = Counts.total(report.counts().values());
    for (SplitShares.Part part : SHARES.parts()) {
      Counts counts = report.counts().getOrDefault(part.name(), Counts.none());
      assertThat(report.achieved(part.name())).isCloseTo(part.share(), within(0.01));
      total
          .layers()
          .forEach(
              (layer, all) ->
                  assertThat((double) counts.layers().getOrDefault(layer, 0) / all)
                      .isCloseTo(part.share(), within(0.03)));
      long wrong =
          samples.stream()
              .filter(sample -> splits.of(sample.id()).equals(part.name()))
              .flatMap(sample -> sample.annotations().stream())
              .filter(made -> "false".equals(made.value().features().get("verdict")))
              .count();
      assertThat(wrong).isPositive();
    }
  }

  @Test
  void every_part_gets_something_where_there_are_groups_enough() {
    fresh(3);
    assertThat(new HashSet<>(split(new SplitPlan(SHARES, 1, GroupBy.STORY)).byArticle().values()))
        .hasSize(3);
  }

  @Test
  void one_share_of_all_is_one_part() {
    fresh(4);
    SplitPlan plan = new SplitPlan(SplitShares.parse("100/0/0"), 1, GroupBy.ARTICLE);
    assertThat(split(plan).names()).containsExactly("train");
    assertThat(split(plan).byArticle().values()).containsOnly("train");
  }

  @Test
  void a_story_is_what_links_and_shared_passages_tie_together() {
    fresh(12);
    String shared = samples.get(0).article().text();
    add(shared + " " + words(90));
    link(2, 5);

    List<ArticleGroup> groups = groups(GroupBy.STORY);
    assertThat(groups)
        .extracting(ArticleGroup::articles)
        .containsExactly(List.of("a000", "a012"), List.of("a002", "a005"));
    assertThat(groups.get(0).ties().get(0).reason()).matches("passages 0\\.[34]\\d");
    assertThat(groups.get(1).ties().get(0).reason()).isEqualTo("link same-claim");
    assertThat(groups(GroupBy.ARTICLE)).isEmpty();
  }

  @Test
  void articles_of_one_outlet_can_be_kept_together() {
    fresh(6);
    outlet(1, "The Daily");
    outlet(4, " the daily");
    outlet(5, "TASS");

    assertThat(groups(GroupBy.OUTLET))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.articles()).containsExactly("a001", "a004");
              assertThat(group.ties().get(0).reason()).isEqualTo("outlet the daily");
            });
    assertThat(groups(GroupBy.STORY)).isEmpty();
  }

  @Test
  void a_person_joins_and_parts_articles_but_no_near_copies() {
    fresh(8);
    add(samples.get(0).article().text() + " So it goes.");
    link(2, 5);
    link(5, 6);
    SplitPlan plan =
        new SplitPlan(SHARES, 1, GroupBy.STORY)
            .with(
                List.of(
                    new Correction(true, List.of("a001", "a003", "gone")),
                    new Correction(false, List.of("a002", "a006")),
                    new Correction(false, List.of("a000", "a008", "gone"))));
    SplitReport report = split(plan).report().orElseThrow();

    assertThat(report.groups())
        .extracting(ArticleGroup::articles)
        .containsExactly(List.of("a000", "a008"), List.of("a001", "a003"), List.of("a002", "a005"));
    assertThat(report.groups().get(1).ties().get(0).reason()).isEqualTo("person");
    assertThat(report.notParted()).containsExactly(List.of("a000", "a008"));
  }

  @Test
  void an_article_that_cannot_be_read_is_in_no_group() {
    fresh(3);
    Samples whole = Samples.of(samples);
    Samples damaged =
        new Samples() {
          @Override
          public List<String> ids() {
            return whole.ids();
          }

          @Override
          public Sample read(String id) throws IOException {
            if (id.equals("a001")) {
              throw new IOException("damaged");
            }
            return whole.read(id);
          }
        };
    SplitPlan plan = new SplitPlan(SHARES, 1, GroupBy.STORY);
    assertThat(Splits.of(damaged, Choice.ALL, SCHEME, plan, Monitor.NONE).byArticle())
        .containsOnlyKeys("a000", "a002");
  }

  @Test
  void articles_that_are_not_chosen_are_in_no_part() {
    fresh(3);
    Sample first = samples.get(0);
    AnnotationSet done = first.sets().get(0).withState(WorkState.DONE);
    samples.set(0, new Sample(first.article(), List.of(done)));
    Choice choice = new Choice(Set.of(), Set.of(WorkState.DONE), Set.of());
    SplitPlan plan = new SplitPlan(SHARES, 1, GroupBy.STORY);
    assertThat(Splits.of(Samples.of(samples), choice, SCHEME, plan, Monitor.NONE).byArticle())
        .containsOnlyKeys("a000");
  }

  @Test
  void it_can_be_stopped() {
    fresh(5);
    Monitor impatient = (stage, done, total) -> done < 7;
    SplitPlan plan = new SplitPlan(SHARES, 1, GroupBy.STORY);
    assertThatThrownBy(() -> Splits.of(Samples.of(samples), Choice.ALL, SCHEME, plan, impatient))
        .isInstanceOf(Monitor.StoppedWork.class);
  }

  private List<ArticleGroup> groups(GroupBy groupBy) {
    return split(new SplitPlan(SHARES, 1, groupBy)).report().orElseThrow().groups();
  }

  private Splits split(SplitPlan plan) {
    return Splits.of(Samples.of(samples), Choice.ALL, SCHEME, plan, Monitor.NONE);
  }

  private void fresh(int count) {
    for (int i = 0; i < count; i++) {
      add(words(60));
    }
  }

  private void add(String text) {
    String id = "a%03d".formatted(samples.size());
    samples.add(new Sample(Article.of(id, text), List.of(AnnotationSet.empty(id, "anna"))));
  }

  private void mark(String layer, int count, String verdict) {
    Sample sample = samples.get(samples.size() - 1);
    AnnotationSet set = sample.sets().get(0);
    List<Annotation> marks = new ArrayList<>(set.annotations());
    for (int i = 0; i < count; i++) {
      TreeMap<String, String> features = new TreeMap<>();
      if (!verdict.isEmpty()) {
        features.put("verdict", verdict);
      }
      List<Span> spans = List.of(new Span(3 * i, 3 * i + 2));
      marks.add(
          new Annotation("m" + marks.size(), layer, spans, features, "", "anna", Instant.EPOCH));
    }
    samples.set(
        samples.size() - 1, new Sample(sample.article(), List.of(set.withAnnotations(marks))));
  }

  private void link(int from, int to) {
    Sample sample = samples.get(from);
    Link link =
        new Link(
            "l" + from,
            "same-claim",
            new AnnotationRef(sample.id(), "m0"),
            new AnnotationRef(samples.get(to).id(), "m0"),
            "anna",
            Instant.EPOCH);
    samples.set(
        from, new Sample(sample.article(), List.of(sample.sets().get(0).withLinks(List.of(link)))));
  }

  private void outlet(int number, String outlet) {
    Sample sample = samples.get(number);
    Metadata metadata = Metadata.UNKNOWN.withOutlet(Metadatum.given(outlet));
    samples.set(number, new Sample(sample.article().withMetadata(metadata), sample.sets()));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append("w").append(random.nextInt(3000));
    }
    return text.toString();
  }

  private String edited(String text) {
    double rate = random.nextDouble(0.12);
    List<String> edited = new ArrayList<>();
    for (String word : text.split(" ")) {
      edited.add(random.nextDouble() < rate ? words(1) : word);
    }
    return String.join(" ", edited);
  }
}
