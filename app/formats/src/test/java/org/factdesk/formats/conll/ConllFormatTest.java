package org.factdesk.formats.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Sample;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConllFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final String TEXT = "😊 Prices rose 4%, Bo said. He left.";

  @TempDir Path folder;

  @Test
  void words_have_tags_and_sentences_a_blank_line_between_them() throws IOException {
    export(TEXT, Map.of(), mark("c1", 3, 17), mark("s1", 19, 21));
    assertThat(file())
        .isEqualTo(
            """
            -DOCSTART-\tO

            😊\tO
            Prices\tB-claim
            rose\tI-claim
            4\tI-claim
            %\tI-claim
            ,\tO
            Bo\tB-claim
            said\tO
            .\tO

            He\tO
            left\tO
            .\tO

            """);
  }

  @ParameterizedTest
  @CsvSource({
    "tags, bioes, 'Prices\tB-claim\nrose\tI-claim\n4\tI-claim\n%\tE-claim\n'",
    "tags, bioes, 'Bo\tS-claim\n'",
    "tags, iob1, 'Prices\tI-claim\nrose\tI-claim\n'",
    "tags, iob1, ',\tB-claim\n'",
    "columns, offsets, 'B-claim\t2\t8\tPrices\nI-claim\t9\t13\trose\n'",
    "columns, conll2003, 'Prices\t_\t_\tB-claim\n'",
    "separator, space, '-DOCSTART- O\n\n😊 O\nPrices B-claim\n'",
    "feature, kind, 'Prices\tB-claim:half_true\nrose\tI-claim:half_true\n'"
  })
  void lines_are_written_as_was_chosen(String option, String value, String lines)
      throws IOException {
    Annotation claim = mark("c1", 3, 17).withFeatures(Map.of("kind", "half true"));
    ExportReport report =
        export(TEXT, Map.of(option, value), claim, mark("c2", 17, 18), mark("s1", 19, 21));
    assertThat(report.problems()).isEmpty();
    assertThat(file()).contains(lines);
  }

  @Test
  void of_marks_that_share_words_the_one_with_more_words_stays() throws IOException {
    ExportReport report =
        export(TEXT, Map.of(), mark("c1", 3, 9), mark("c2", 3, 17), mark("c3", 10, 21));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).contains(Map.entry("annotation: " + Flattening.COVERED, 1));
    assertThat(file())
        .contains(
            "Prices\tB-claim\nrose\tB-claim\n4\tI-claim\n%\tI-claim\n,\tI-claim\nBo\tI-claim\n");
  }

  @Test
  void marks_grow_to_whole_words_and_parts_stand_for_themselves() throws IOException {
    Annotation parts =
        new Annotation(
            "c2",
            "claim",
            List.of(new Span(10, 14), new Span(19, 21)),
            new TreeMap<>(),
            "",
            "anna",
            AT);
    ExportReport report = export(TEXT, Map.of(), mark("c1", 4, 6), parts, mark("c3", 2, 3));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses())
        .contains(
            Map.entry("annotation: " + Flattening.NO_WORD, 1),
            Map.entry("spans: " + Flattening.WHOLE_WORDS, 1),
            Map.entry("spans: " + Flattening.IN_PARTS, 1));
    assertThat(file()).contains("Prices\tB-claim\nrose\tB-claim\n4\tO\n%\tO\n,\tO\nBo\tB-claim\n");
  }

  @Test
  void a_sentence_does_not_end_inside_a_mark() throws IOException {
    ExportReport report = export(TEXT, Map.of(), mark("c1", 22, 30));
    assertThat(report.problems()).isEmpty();
    assertThat(file()).contains("said\tB-claim\n.\tI-claim\nHe\tI-claim\nleft\tO\n");
  }

  @Test
  void words_have_no_white_space_and_nothing_unseen_at_their_ends() {
    String text = "\uFEFF“100\u00A0000” \u200Bwe\u200Dre\u202E 👩‍👩‍👧\u2028 \u0301x";
    List<String> words = Pieces.in(text).stream().map(span -> span.in(text)).toList();
    assertThat(words).contains("“", "”", "100", "👩‍👩‍👧", "x").noneMatch(word -> word.isBlank());
    assertThat(words).noneMatch(word -> word.matches("(?sU).*[\\s\\u00A0\\u2028].*"));
  }

  @Test
  void everything_generated_reads_back_in_every_way_of_writing() {
    List<Map<String, String>> ways = new ArrayList<>();
    for (String tags : ConllFormat.TAGS.values()) {
      for (String columns : ConllFormat.COLUMNS.values()) {
        for (String separator : ConllFormat.SEPARATOR.values()) {
          Map<String, String> way = new HashMap<>();
          way.put("tags", tags);
          way.put("columns", columns);
          way.put("separator", separator);
          way.put("feature", ways.size() % 2 == 0 ? "kind" : "");
          ways.add(way);
        }
      }
    }
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(7, 25), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    for (Map<String, String> way : ways) {
      ExportReport report =
          Export.write(dataset.with(way), new ConllFormat(), folder.resolve("out"));
      assertThat(report.problems()).as(way.toString()).isEmpty();
    }
  }

  @Test
  void layers_with_white_space_are_read_as_they_were() {
    for (String layer : List.of("claim", "5 Ws", "a:b", "100%", "a\tb", "%20%", "")) {
      assertThat(Labels.layer(layer)).doesNotContainAnyWhitespaces().doesNotContain(":");
      assertThat(Labels.plain(Labels.layer(layer))).isEqualTo(layer);
    }
    assertThat(Labels.plain("100%_sure%")).isEqualTo("100%_sure%");
  }

  private ExportReport export(String text, Map<String, String> options, Annotation... marks) {
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(List.of(marks));
    Sample sample = new Sample(Article.of("a", text), List.of(set));
    Dataset dataset =
        Dataset.of(List.of(sample), GeneratedSamples.SCHEME, "1", new TreeMap<>()).with(options);
    return Export.write(dataset, new ConllFormat(), folder.resolve("out"));
  }

  private String file() throws IOException {
    return Files.readString(folder.resolve("out/data.conll"));
  }

  private static Annotation mark(String id, int begin, int end) {
    return new Annotation(
        id, "claim", List.of(new Span(begin, end)), new TreeMap<>(), "", "anna", AT);
  }
}
