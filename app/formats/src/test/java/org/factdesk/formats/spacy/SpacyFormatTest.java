package org.factdesk.formats.spacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Reading;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Tokens;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpacyFormatTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void the_tokens_are_those_that_spacy_builds_from_them_again() throws IOException {
    for (JsonNode line : generated()) {
      String text = line.path("text").textValue();
      List<String> words = new ArrayList<>();
      CodePoints codePoints = CodePoints.of(text);
      for (JsonNode token : line.path("tokens")) {
        words.add(
            codePoints
                .toUtf16(token.path("start").intValue(), token.path("end").intValue())
                .in(text));
      }
      assertThat(rebuilt(words, text)).isEqualTo(words);
    }
  }

  /** By spaCy's rule: words are looked for in the text, what lies between is a token of blanks. */
  private static List<String> rebuilt(List<String> words, String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      if (word.codePoints().allMatch(Tokens::isBlank)) {
        continue;
      }
      int begin = text.indexOf(word, at);
      if (begin > at) {
        tokens.add(text.substring(at, begin));
      }
      tokens.add(word);
      at = begin + word.length();
      at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
    }
    if (at < text.length()) {
      tokens.add(text.substring(at));
    }
    return tokens;
  }

  @Test
  void all_spans_are_on_tokens_and_entities_do_not_overlap() throws IOException {
    for (JsonNode line : generated()) {
      assertThat(line.fieldNames())
          .toIterable()
          .containsExactly("text", "ents", "spans", "cats", "tokens", "factdesk");
      Set<JsonNode> begins = new HashSet<>();
      Set<JsonNode> ends = new HashSet<>();
      line.path("tokens").forEach(token -> begins.add(token.path("start")));
      line.path("tokens").forEach(token -> ends.add(token.path("end")));
      for (JsonNode group : line.path("spans")) {
        group.forEach(span -> assertThat(begins).contains(span.path("start")));
        group.forEach(span -> assertThat(ends).contains(span.path("end")));
      }
      int end = 0;
      for (JsonNode entity : line.path("ents")) {
        assertThat(entity.path("start").intValue()).isGreaterThanOrEqualTo(end);
        end = entity.path("end").intValue();
      }
    }
  }

  private List<JsonNode> generated() throws IOException {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(4, 60), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    assertThat(Export.write(dataset, new SpacyFormat(), folder.resolve("out")).problems())
        .isEmpty();
    return Reading.strictLines(folder.resolve("out/spacy.jsonl"));
  }

  @Test
  void groups_hold_every_mark_and_entities_the_longest_of_those_that_overlap() throws IOException {
    ExportReport report =
        export(
            "😊 Prices rose 4%, Bo said.",
            mark("m1", new Span(3, 9)), mark("m2", new Span(3, 17)), mark("m3", new Span(19, 21)));
    assertThat(report.losses()).isEmpty();
    JsonNode line = Reading.strictLines(folder.resolve("out/spacy.jsonl")).get(0);
    assertThat(line.path("ents").toString())
        .isEqualTo(
            "[{\"start\":2,\"end\":16,\"label\":\"claim\",\"kb_id\":\"m2\"},"
                + "{\"start\":18,\"end\":20,\"label\":\"claim\",\"kb_id\":\"m3\"}]");
    assertThat(line.at("/spans/anna")).hasSize(3);
  }

  @Test
  void marks_of_white_space_are_cut_to_tokens_or_left_out_and_listed() throws IOException {
    ExportReport report =
        export("Prices rose \n\n Bo.", mark("m1", new Span(6, 11)), mark("m2", new Span(12, 13)));
    assertThat(report.losses().keySet())
        .hasSize(2)
        .anyMatch(loss -> loss.startsWith("annotation: left out, as it has white space alone"))
        .anyMatch(loss -> loss.startsWith("spans: cut to whole tokens"));
    assertThat(Files.readString(folder.resolve("out/losses.jsonl")))
        .contains("\"id\":\"m1\"", "[[[7,11]]]");
  }

  @Test
  void the_script_stands_beside_the_data() throws IOException {
    export("Prices rose.");
    assertThat(folder.resolve("out/convert.py")).content().contains("from_json", "spacy.jsonl");
  }

  @Test
  void documents_of_others_are_read() throws IOException {
    List<Document> found =
        read(
            """
            {"text":"😊 Prices rose","ents":[{"start":2,"end":8,"label":"A","kb_id":"Q1"},\
            {"start":9,"end":13,"label":"B"}],"spans":{"sc":[{"start":9,"end":13,"label":"B",\
            "kb_id":""},{"start":2,"end":13,"label":"C"}]},"cats":{"x":1.0},"tokens":[]}
            {"text":"No marks."}
            {"text":"Prices","ents":[{"start":"0","end":6,"label":"A"},[0,6,"A"]]}
            {"paragraphs":[]}
            """);
    assertThat(found).extracting(Document::id).containsExactly("x#1", "x#2", "x#3");
    assertThat(words(found.get(0))).containsExactly("rose B", "Prices rose C", "Prices A");
    assertThat(found.get(0).marks().get(2).features()).isEqualTo(Map.of("kb_id", "Q1"));
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 3, 3, 4);
  }

  private static List<String> words(Document document) {
    return document.marks().stream()
        .map(mark -> Reading.words(document, mark, Counting.CODE_POINTS) + " " + mark.label())
        .toList();
  }

  private List<Document> read(String content) throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(file, content);
    return Reading.all(new SpacyFormat(), file, troubles::add);
  }

  private ExportReport export(String text, Annotation... marks) {
    AnnotationSet set = AnnotationSet.empty("a", "anna").withAnnotations(List.of(marks));
    Sample sample = new Sample(Article.of("a", text), List.of(set));
    Dataset dataset = Dataset.of(List.of(sample), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    ExportReport report = Export.write(dataset, new SpacyFormat(), folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private static Annotation mark(String id, Span... spans) {
    return new Annotation(
        id,
        "claim",
        List.of(spans),
        new TreeMap<>(),
        "",
        "anna",
        Instant.parse("2026-11-21T20:00:00Z"));
  }
}
