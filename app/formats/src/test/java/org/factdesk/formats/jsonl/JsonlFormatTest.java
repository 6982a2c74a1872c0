package org.factdesk.formats.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
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
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final Scheme SCHEME = new Scheme("Test", List.of(), List.of());
  private static final List<String> WORDS =
      List.of(
          "Prices",
          "😊",
          "é\u0301",
          "\r\n",
          "\t",
          "“so”",
          "ברק",
          "\u202E",
          "\"\\",
          "\u2028",
          "👩‍👩‍👧");

  @TempDir Path folder;

  @Test
  void texts_of_every_sort_are_read_back_as_they_were() {
    Random random = new Random(3);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      samples.add(sample("a" + i, random));
    }
    ExportReport report = export(samples);
    assertThat(report.problems()).isEmpty();
    assertThat(report.folder()).isPresent();
    assertThat(report.total().articles()).isEqualTo(100);
    assertThat(report.total().links()).isPositive();
  }

  @Test
  void what_is_known_about_an_article_is_in_its_line() throws IOException {
    Metadata metadata =
        Metadata.UNKNOWN
            .withTitle(Metadatum.given("Prices \"rose\""))
            .withPublished(
                Metadatum.setByUser(
                    new DateRange(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30))));
    export(List.of(new Sample(Article.of("a", "Prices rose.").withMetadata(metadata), List.of())));
    assertThat(Files.readString(folder.resolve("out/docs.jsonl")))
        .isEqualTo(
            """
            {"id":"a","title":"Prices \\"rose\\"","published":null,"published_from":"2022-01-28",\
            "published_to":"2022-01-30","published_origin":"set-by-user","outlet":null,"url":null,\
            "language":null,"length":12,"annotators":[],\
            "sections":[{"begin":0,"end":12,"kind":"body"}],"text":"Prices rose."}
            """);
  }

  @Test
  void an_article_that_no_file_can_hold_is_set_aside() {
    Sample half = new Sample(Article.of("a", "half \ud83d"), List.of());
    Sample cut =
        new Sample(
            Article.of("b", "😊 whole"),
            List.of(
                AnnotationSet.empty("b", "anna")
                    .withAnnotations(List.of(mark("c1", new Span(1, 4))))));
    ExportReport report = export(List.of(half, cut, new Sample(Article.of("c", "C."), List.of())));
    assertThat(report.problems()).extracting("subject").containsExactly("a", "b");
    assertThat(report.total().articles()).isEqualTo(1);
  }

  private ExportReport export(List<Sample> samples) {
    Dataset dataset = Dataset.of(samples, SCHEME, "1", new TreeMap<>());
    return Export.write(dataset, new JsonlFormat(), folder.resolve("out"));
  }

  private static Sample sample(String id, Random random) {
    StringBuilder text = new StringBuilder();
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int begin = text.length();
      text.append(WORDS.get(i < WORDS.size() ? i : random.nextInt(WORDS.size())));
      if (random.nextInt(3) == 0) {
        annotations.add(mark("c" + i, new Span(begin, text.length())));
      }
      text.append(' ');
    }
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < annotations.size(); i++) {
      links.add(
          new Link(
              "l" + i,
              "said-by",
              new AnnotationRef(id, annotations.get(i - 1).id()),
              new AnnotationRef(id, annotations.get(i).id()),
              "anna",
              AT));
    }
    AnnotationSet set =
        AnnotationSet.empty(id, "anna").withAnnotations(annotations).withLinks(links);
    return new Sample(Article.of(id, text.toString()), List.of(set));
  }

  private static Annotation mark(String id, Span span) {
    Map<String, String> features = Map.of("kind", "\"so\"\n😊");
    return new Annotation(
        id, "claim", List.of(span), new TreeMap<>(features), "a\tnote", "anna", AT);
  }
}
