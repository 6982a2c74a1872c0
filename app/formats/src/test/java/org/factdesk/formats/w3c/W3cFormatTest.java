package org.factdesk.formats.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Range;
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

class W3cFormatTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");

  @TempDir Path folder;
  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void a_mark_of_two_parts_has_a_target_for_each_in_code_points() throws IOException {
    Annotation claim =
        new Annotation(
            "c1",
            "claim",
            List.of(new Span(3, 9), new Span(15, 17)),
            new TreeMap<>(Map.of("kind", "event")),
            "check",
            "anna",
            AT);
    Link link =
        new Link(
            "l1",
            "same-claim",
            new AnnotationRef("a b", "c1"),
            new AnnotationRef("a b", "c1"),
            "anna",
            AT);
    AnnotationSet set =
        AnnotationSet.empty("a b", "anna").withAnnotations(List.of(claim)).withLinks(List.of(link));
    Sample sample = new Sample(Article.of("a b", "😊 Prices rose 4%, Bo said."), List.of(set));
    ExportReport report =
        Export.write(
            Dataset.of(List.of(sample), GeneratedSamples.SCHEME, "1", new TreeMap<>()),
            new W3cFormat(),
            folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).isEmpty();
    JsonNode page = new ObjectMapper().readTree(folder.resolve("out/a b.jsonld").toFile());
    JsonNode mark = page.at("/items/1");
    assertThat(mark.path("id").asText()).isEqualTo("urn:factdesk:annotation:a%20b:c1");
    assertThat(mark.at("/target/0/selector/0/start").asInt()).isEqualTo(2);
    assertThat(mark.at("/target/1/selector/0").toString())
        .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":14,\"end\":16}");
    assertThat(mark.at("/target/1/selector/1").toString())
        .isEqualTo(
            "{\"type\":\"TextQuoteSelector\",\"exact\":\"4%\",\"prefix\":\"😊 Prices rose \","
                + "\"suffix\":\", Bo said.\"}");
    assertThat(page.at("/items/2/target").asText()).isEqualTo("urn:factdesk:annotation:a%20b:c1");
    assertThat(Files.readAllLines(folder.resolve("out/a b.jsonld"))).hasSize(3);
  }

  @Test
  void a_quote_alone_is_placed_where_it_stands_once() throws IOException {
    text("story.txt", "😊 Prices rose. Prices fell.");
    write(
        "notes.json",
        annotation("story.txt", quote("Prices", "", " fell")),
        annotation("story.txt", quote("Prices", "", "")),
        annotation("https://example.org/texts/story.txt", quote("rose", "", "")));
    Document document = read().get(0);
    assertThat(document.id()).isEqualTo("story");
    assertThat(document.marks())
        .extracting(Document.Mark::spans)
        .containsExactly(List.of(new Range(15, 21)), List.of(new Range(9, 13)));
    assertThat(troubles).singleElement().extracting(Trouble::line).isEqualTo(2);
  }

  @Test
  void offsets_of_others_are_given_as_they_are_with_their_words() throws IOException {
    text("story.txt", "😊 Prices rose.");
    write(
        "story.json", annotation("https://example.org/x", position(3, 9) + "," + quote("Prices")));
    Document.Mark mark = read().get(0).marks().get(0);
    assertThat(mark.spans()).containsExactly(new Range(3, 9));
    assertThat(mark.quote()).containsExactly("Prices");
    assertThat(mark.label()).isEqualTo("claim");
    assertThat(mark.by()).isEqualTo("Bo");
  }

  @Test
  void a_link_of_two_targets_ties_their_marks() throws IOException {
    text("story.txt", "Prices rose.");
    write(
        "story.json",
        "{\"id\":\"#1\",\"target\":{\"source\":\"x\",\"selector\":" + position(0, 6) + "}}",
        "{\"id\":\"#2\",\"target\":{\"source\":\"x\",\"selector\":" + position(7, 11) + "}}",
        "{\"id\":\"#3\",\"motivation\":\"linking\",\"target\":[{\"id\":\"#1\"},{\"id\":\"#2\"}],"
            + "\"body\":{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"does\"}}",
        "{\"id\":\"#4\",\"motivation\":\"linking\",\"target\":[\"#1\",\"#9\"]}");
    Document document = read().get(0);
    assertThat(document.ties())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.type()).isEqualTo("does");
              assertThat(List.of(tie.from(), tie.to())).containsExactly("#1", "#2");
            });
    assertThat(troubles).singleElement().extracting(Trouble::line).isEqualTo(4);
  }

  @Test
  void what_hypothesis_gives_out_is_read_with_its_tags_and_notes() throws IOException {
    text("story.txt", "Prices rose.");
    Files.writeString(
        folder.resolve("export.json"),
        """
        {"total": 1, "rows": [{"id": "x1", "user": "acct:bo@example.org", "tags": ["claim", "big"],
          "text": "check this", "created": "2026-01-02T03:04:05.678901+00:00",
          "target": [{"source": "https://example.org/news/story", "selector": [
            {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0},
            {"type": "TextPositionSelector", "start": 0, "end": 6},
            {"type": "TextQuoteSelector", "exact": "Prices", "prefix": "", "suffix": " rose"}]}]}]}
        """);
    Document.Mark mark = read().get(0).marks().get(0);
    assertThat(mark.label()).isEqualTo("claim");
    assertThat(mark.features()).containsOnly(Map.entry("tag", "big"));
    assertThat(mark.note()).isEqualTo("check this");
    assertThat(List.of(mark.by(), mark.at()))
        .containsExactly("acct:bo@example.org", "2026-01-02T03:04:05.678901+00:00");
    assertThat(troubles).isEmpty();
  }

  @Test
  void damage_costs_the_damaged_annotation_alone() throws IOException {
    text("a.txt", "Prices rose.");
    write(
        "a.json", annotation("x", position(0, 6)), "{\"id\": oh", annotation("x", position(7, 11)));
    text("b.txt", "Prices rose.");
    Files.writeString(
        folder.resolve("b.jsonl"),
        "{\"target\":\n" + annotation("x", position(0, 6)) + "\n\nnull\n");
    assertThat(read()).extracting(document -> document.marks().size()).containsExactly(2, 1);
    assertThat(troubles)
        .extracting(Trouble::place)
        .containsExactly("a.json:2", "b.jsonl:1", "b.jsonl:4");
  }

  @Test
  void what_is_not_here_or_leads_out_of_the_folder_is_never_read() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("in"));
    text("secret.txt", "Prices rose.");
    for (String source :
        List.of("../secret.txt", "https://example.org/page", "/etc/hostname", "\u0000")) {
      String name = "x" + Integer.toHexString(source.hashCode()) + ".json";
      Files.writeString(
          inside.resolve(name),
          new ObjectMapper()
              .writeValueAsString(
                  Map.of(
                      "target", Map.of("source", source, "selector", Map.of("exact", "Prices")))));
    }
    assertThat(read(inside)).isEmpty();
    assertThat(troubles).hasSize(4).allMatch(one -> one.message().contains("not here"));
  }

  @Test
  void places_that_are_none_are_troubles() throws IOException {
    text("a.txt", "Prices rose.");
    write(
        "a.json",
        annotation("x", position(0, 6).replace("6", "6000000000")),
        annotation(
            "x",
            "{\"type\":\"FragmentSelector\",\"value\":\"p5\",\"refinedBy\":"
                + position(0, 6)
                + "}"),
        "{\"target\":[]}",
        "{\"target\":{\"source\":\"x#char=0,6\"}}");
    assertThat(read().get(0).marks()).hasSize(1);
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 2, 3);
  }

  @Test
  void damaged_pages_never_stop_the_reading() throws IOException {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(3, 8), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    Export.write(dataset, new W3cFormat(), folder.resolve("out"));
    Random random = new Random(5);
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      files.filter(file -> file.toString().endsWith(".jsonld")).sorted().forEach(pages::add);
    }
    for (int i = 0; i < 150; i++) {
      Path page = pages.get(i % pages.size());
      byte[] whole = Files.readAllBytes(page);
      byte[] damaged = whole.clone();
      for (int j = 0; j <= i % 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(page, damaged);
      assertThat(read(folder.resolve("out"))).hasSize(8);
      Files.write(page, whole);
    }
    assertThat(troubles).isNotEmpty();
    Files.writeString(pages.get(0), "[".repeat(100_000));
    assertThat(read(folder.resolve("out"))).hasSize(8);
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void write(String name, String... annotations) throws IOException {
    Files.writeString(folder.resolve(name), "[" + String.join(",\n", annotations) + "]");
  }

  private static String annotation(String source, String selectors) {
    return ("{\"creator\":{\"name\":\"Bo\"},\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\","
            + "\"value\":\"claim\"}],\"target\":{\"source\":\"%s\",\"selector\":[%s]}}")
        .formatted(source, selectors);
  }

  private static String position(int start, int end) {
    return "{\"type\":\"TextPositionSelector\",\"start\":%d,\"end\":%d}".formatted(start, end);
  }

  private static String quote(String exact) {
    return "{\"type\":\"TextQuoteSelector\",\"exact\":\"%s\"}".formatted(exact);
  }

  private static String quote(String exact, String prefix, String suffix) {
    return "{\"type\":\"TextQuoteSelector\",\"exact\":\"%s\",\"prefix\":\"%s\",\"suffix\":\"%s\"}"
        .formatted(exact, prefix, suffix);
  }

  private List<Document> read() throws IOException {
    return read(folder);
  }

  private List<Document> read(Path from) throws IOException {
    List<Document> all = new ArrayList<>();
    try (Documents documents = new W3cFormat().read(Source.of(from), troubles::add)) {
      Optional<Document> next = documents.next();
      while (next.isPresent()) {
        all.add(next.get());
        next = documents.next();
      }
    }
    return all;
  }
}
