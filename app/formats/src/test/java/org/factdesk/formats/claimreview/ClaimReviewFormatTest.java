package org.factdesk.formats.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.formats.About;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimReviewFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final About ABOUT =
      new About("", "", "", "", "The Checkers", "https://example.org/checks/", "");
  private static final Scheme SCHEME =
      new Scheme(
          "Claims",
          List.of(
              layer("claim", "kind", List.of("event")),
              layer("source", "type", List.of("named individual")),
              layer("verdict", "rating", List.of("true", "half true", "false", "unproven"))),
          List.of());

  @TempDir Path folder;

  @Test
  void a_verdict_becomes_a_review_of_the_claim_that_it_is_linked_with() throws IOException {
    ExportReport report = export(dataset(ABOUT));
    JsonNode review = reviews("a").get(0);
    assertThat(review.path("claimReviewed").asText()).isEqualTo("Prices rose 4%");
    assertThat(review.path("url").asText()).isEqualTo("https://example.org/checks/a/v1");
    assertThat(review.at("/author/name").asText()).isEqualTo("The Checkers");
    assertThat(review.path("reviewRating").toString())
        .isEqualTo(
            "{\"@type\":\"Rating\",\"reviewAspect\":\"verdict.rating\",\"ratingValue\":2,"
                + "\"bestRating\":3,\"worstRating\":1,\"alternateName\":\"half true\","
                + "\"ratingExplanation\":\"see the index\"}");
    JsonNode claim = review.path("itemReviewed");
    assertThat(claim.path("author").toString())
        .isEqualTo("[{\"@type\":\"Person\",\"name\":\"Bo\"}]");
    assertThat(claim.at("/appearance/0/oa:hasSelector/0/oa:start").asInt()).isEqualTo(2);
    assertThat(claim.at("/appearance/1/url").asText()).isEqualTo("https://example.org/b");
    assertThat(claim.at("/firstAppearance/url").asText()).isEqualTo("https://example.org/b");
    assertThat(report.losses())
        .containsEntry("annotation: left out, as it holds no verdict", 3)
        .containsKey(
            "link: left out as a link; where its claim is reviewed, it is the claim's author");
    assertThat(folder.resolve("out/b.jsonld")).doesNotExist();
    assertThat(folder.resolve("out/b.txt")).exists();
  }

  @Test
  void what_nobody_said_is_not_made_up_but_listed() throws IOException {
    ExportReport report = export(dataset(About.NOTHING));
    assertThat(reviews("a").get(0).has("url")).isFalse();
    assertThat(reviews("a").get(0).has("author")).isFalse();
    assertThat(report.losses())
        .containsEntry("feature: not there, as the dataset has no homepage", 1)
        .containsEntry("feature: not there, as nobody publishes the dataset", 1);
  }

  @Test
  void values_beside_the_scale_have_no_number() {
    Verdicts.Kind kind = Verdicts.of(SCHEME, "", "best-first").kinds().get(0);
    assertThat(List.of(kind.rating("true"), kind.rating("false"))).containsExactly(3, 1);
    assertThat(kind.rating("unproven")).isZero();
    assertThat(Verdicts.of(SCHEME, "verdict", "worst-first").kinds().get(0).rating("true"))
        .isEqualTo(1);
    assertThat(Verdicts.of(SCHEME, "verdict.rating", "none").kinds().get(0).scale()).isEmpty();
    assertThat(Verdicts.of(SCHEME, "claim.other", "none").kinds()).isEmpty();
  }

  @Test
  void any_feature_can_be_the_verdict_and_is_proved_by_reading_back() {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(3, 40), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    ExportReport report = export(dataset.with(Map.of("verdict", "claim.kind")));
    assertThat(report.losses().get("annotation: left out, as it holds no verdict"))
        .isPositive()
        .isLessThan(report.total().annotations());
  }

  @Test
  void every_property_is_one_that_schema_org_has_for_the_type() throws IOException {
    Path file =
        Path.of(System.getProperty("factdesk.root", ""))
            .resolve("../shared/corpora/claimreview/schema.ttl");
    assumeTrue(Files.exists(file), "the vocabulary of schema.org is not here: " + file);
    Map<String, Set<String>> parents = new HashMap<>();
    Map<String, Set<String>> domains = new HashMap<>();
    for (String block : Files.readString(file).split("\n(?=:)")) {
      Matcher subject = Pattern.compile("^:(\\w+) a ").matcher(block);
      if (subject.find()) {
        parents.put(subject.group(1), names(block, "rdfs:subClassOf"));
        domains.put(subject.group(1), names(block, ":domainIncludes"));
      }
    }
    export(dataset(ABOUT));
    List<String> checked = new ArrayList<>();
    for (JsonNode review : reviews("a")) {
      check(review, parents, domains, checked);
    }
    assertThat(checked).contains("ClaimReview.claimReviewed", "NewsArticle.headline");
  }

  private static void check(
      JsonNode node,
      Map<String, Set<String>> parents,
      Map<String, Set<String>> domains,
      List<String> checked) {
    String type = node.path("@type").asText("");
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (!name.startsWith("@") && !name.contains(":")) {
        Set<String> types = new HashSet<>(Set.of(type));
        for (List<String> open = new ArrayList<>(types); !open.isEmpty(); ) {
          Set<String> more = parents.getOrDefault(open.remove(0), Set.of());
          more.stream().filter(types::add).forEach(open::add);
        }
        assertThat(domains.getOrDefault(name, Set.of()))
            .as(type + "." + name)
            .containsAnyElementsOf(types);
        checked.add(type + "." + name);
      }
      JsonNode value = field.getValue();
      for (JsonNode inner : value.isArray() ? value : List.of(value)) {
        if (!name.equals("@context")) {
          check(inner, parents, domains, checked);
        }
      }
    }
  }

  /** The objects of a predicate in a block of Turtle. */
  private static Set<String> names(String block, String predicate) {
    Set<String> names = new HashSet<>();
    int from = block.indexOf(predicate + " ");
    if (from >= 0) {
      String objects = block.substring(from + predicate.length()).split("[;.]\\s*\n|\\.$", 2)[0];
      Stream.of(objects.split(",")).map(String::strip).forEach(one -> names.add(one.substring(1)));
    }
    return names;
  }

  private ExportReport export(Dataset dataset) {
    ExportReport report = Export.write(dataset, new ClaimReviewFormat(), folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private JsonNode reviews(String article) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("out/" + article + ".jsonld").toFile());
  }

  private static Dataset dataset(About about) {
    AnnotationSet set =
        AnnotationSet.empty("a", "anna")
            .withAnnotations(
                List.of(
                    mark("c1", "claim", "kind", "event", 3, 17),
                    mark("s1", "source", "type", "named individual", 19, 21),
                    mark("v1", "verdict", "rating", "half true", 28, 41)))
            .withLinks(
                List.of(
                    link("l1", "said-by", "c1", "a", "s1"),
                    link("l2", "judged-by", "c1", "a", "v1"),
                    link("l3", "same-claim", "c1", "b", "c2")));
    AnnotationSet other =
        AnnotationSet.empty("b", "anna")
            .withAnnotations(List.of(mark("c2", "claim", "kind", "event", 0, 6)));
    return Dataset.of(
            List.of(
                sample("a", "😊 Prices rose 4%, Bo said. That is a stretch.", 17, set),
                sample("b", "Prices rose.", 12, other)),
            SCHEME,
            "1",
            new TreeMap<>())
        .with(about);
  }

  private static Sample sample(String id, String text, int day, AnnotationSet set) {
    Metadata metadata =
        Metadata.UNKNOWN
            .withTitle(Metadatum.given("Prices"))
            .withOutlet(Metadatum.given("The Daily"))
            .withLanguage(Metadatum.given("en"))
            .withUrl(Metadatum.given("https://example.org/" + id))
            .withPublished(Metadatum.given(DateRange.day(LocalDate.of(2021, 12, day))));
    return new Sample(Article.of(id, text).withMetadata(metadata), List.of(set));
  }

  private static Layer layer(String id, String feature, List<String> values) {
    return new Layer(
        id,
        '1',
        "claim",
        "solid",
        "",
        List.of(new Feature(feature, FeatureType.CHOICE, values, false, "")));
  }

  private static Annotation mark(
      String id, String layer, String feature, String value, int begin, int end) {
    return new Annotation(
        id,
        layer,
        List.of(new Span(begin, end)),
        new TreeMap<>(Map.of(feature, value)),
        layer.equals("verdict") ? "see the index" : "",
        "anna",
        AT);
  }

  private static Link link(String id, String type, String from, String article, String to) {
    return new Link(
        id, type, new AnnotationRef("a", from), new AnnotationRef(article, to), "anna", AT);
  }
}
