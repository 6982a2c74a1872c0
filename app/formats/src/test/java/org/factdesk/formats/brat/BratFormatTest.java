package org.factdesk.formats.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final String TEXT = "😊 Prices rose 4%,\r\nBo said.";

  @TempDir Path folder;

  @Test
  void marks_features_notes_and_links_are_lines_of_brat() throws IOException {
    Annotation claim =
        mark("c1", "claim", new Span(3, 17))
            .withFeatures(Map.of("kind", "half true", "certainty", "high"))
            .withNote("check\nthe index");
    Annotation source = mark("s1", "said-source", new Span(20, 22));
    Link link =
        new Link(
            "l1", "said-by", new AnnotationRef("a", "c1"), new AnnotationRef("a", "s1"), "bo", AT);
    ExportReport report = export(TEXT, List.of(claim, source), List.of(link));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).isEmpty();
    assertThat(Files.readString(folder.resolve("out/a.txt"))).isEqualTo(TEXT);
    assertThat(Files.readString(folder.resolve("out/a.ann")))
        .isEqualTo(
            """
            T1\tclaim 2 16\tPrices rose 4%
            A1\tcertainty T1 high
            A2\tkind T1 half_true
            #1\tAnnotatorNotes T1\tcheck the index
            #2\tFactdesk T1\t{"id":"c1","annotator":"anna","at":"2026-11-21T20:00:00Z",\
            "features":{"kind":"half true"},"note":"check\\nthe index"}
            T2\tsaid-source 19 21\tBo
            #3\tFactdesk T2\t{"id":"s1","annotator":"anna","at":"2026-11-21T20:00:00Z"}
            R1\tsaid-by Arg1:T1 Arg2:T2\t
            #4\tFactdesk R1\t{"id":"l1","annotator":"anna","by":"bo","at":"2026-11-21T20:00:00Z"}
            """);
  }

  @Test
  void the_configuration_tells_brat_what_the_scheme_has_and_what_occurs() throws IOException {
    Annotation odd =
        mark("x1", "5 Ws", new Span(3, 9)).withFeatures(Map.of("kind", "free, text|here"));
    export(TEXT, List.of(odd), List.of());
    assertThat(Files.readString(folder.resolve("out/annotation.conf")))
        .isEqualTo(
            """
            [entities]
            claim
            said-source
            5w
            5_Ws

            [relations]
            said-by\tArg1:claim, Arg2:said-source
            same-claim\tArg1:claim, Arg2:claim
            <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

            [events]

            [attributes]
            kind\tArg:5_Ws|claim, Value:event|half_true|free__text_here
            """);
  }

  @Test
  void a_mark_over_lines_is_written_in_parts_and_listed() throws IOException {
    ExportReport report =
        export(
            TEXT,
            List.of(
                mark("c1", "claim", new Span(10, 22)),
                mark("c2", "claim", new Span(18, 20)),
                mark("c3", "claim", new Span(17, 19))),
            List.of());
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses())
        .containsExactly(
            Map.entry("annotation: " + MarkLines.LINE_ENDS_ALONE, 1),
            Map.entry("spans: " + MarkLines.OVER_LINES, 2));
    assertThat(Files.readString(folder.resolve("out/a.ann")))
        .contains("T1\tclaim 9 17;19 21\trose 4%, Bo\n")
        .contains("T2\tclaim 16 17\t,\n");
  }

  @Test
  void what_is_changed_in_brat_wins_over_what_was_exact() throws IOException {
    Annotation claim =
        mark("c1", "the claim", new Span(3, 9))
            .withFeatures(Map.of("kind", "half true"))
            .withNote("one\ttwo");
    export(TEXT, List.of(claim), List.of());
    assertThat(read().get(0).marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.label()).isEqualTo("the claim"))
        .satisfies(mark -> assertThat(mark.note()).isEqualTo("one\ttwo"))
        .satisfies(mark -> assertThat(mark.features()).containsEntry("kind", "half true"));
    Path marks = folder.resolve("out/a.ann");
    Files.writeString(
        marks,
        Files.readString(marks)
            .replace("T1\tthe_claim", "T1\tsource")
            .replace("kind T1 half_true", "kind T1 event")
            .replace("one two", "three"));
    Mark changed = read().get(0).marks().get(0);
    assertThat(changed.label()).isEqualTo("source");
    assertThat(changed.note()).isEqualTo("three");
    assertThat(changed.features()).containsExactly(Map.entry("kind", "event"));
    assertThat(changed.id()).isEqualTo("c1");
  }

  @Test
  void features_whose_plain_names_are_the_same_stay_apart() throws IOException {
    Annotation claim =
        mark("c1", "claim", new Span(3, 9)).withFeatures(Map.of("a b", "1", "a_b", "2", "a c", ""));
    assertThat(export(TEXT, List.of(claim), List.of()).problems()).isEmpty();
    assertThat(read().get(0).marks().get(0).features())
        .containsOnly(Map.entry("a b", "1"), Map.entry("a_b", "2"), Map.entry("a c", ""));
  }

  @Test
  void an_id_too_long_for_a_file_name_is_kept() throws IOException {
    String id = "x".repeat(300);
    Sample sample = new Sample(Article.of(id, "One."), List.of());
    Dataset dataset =
        Dataset.of(
            List.of(sample, new Sample(Article.of("y", "Two."), List.of())),
            GeneratedSamples.SCHEME,
            "1",
            new TreeMap<>());
    assertThat(Export.write(dataset, new BratFormat(), folder.resolve("out")).problems()).isEmpty();
    assertThat(read()).extracting(Document::id).containsExactly(id, "y");
  }

  private static Annotation mark(String id, String layer, Span... spans) {
    return new Annotation(id, layer, List.of(spans), new TreeMap<>(), "", "anna", AT);
  }

  private ExportReport export(String text, List<Annotation> marks, List<Link> links) {
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(marks).withLinks(links);
    Sample sample = new Sample(Article.of("a", text), List.of(set));
    Dataset dataset = Dataset.of(List.of(sample), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    return Export.write(dataset, new BratFormat(), folder.resolve("out"));
  }

  private List<Document> read() throws IOException {
    List<Trouble> troubles = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    try (Documents read = new BratFormat().read(Source.of(folder.resolve("out")), troubles::add)) {
      for (var next = read.next(); next.isPresent(); next = read.next()) {
        documents.add(next.get());
      }
    }
    assertThat(troubles).isEmpty();
    return documents;
  }
}
