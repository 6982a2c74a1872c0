package org.factdesk.formats;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.factdesk.formats.jsonl.JsonlFormat;
import org.factdesk.formats.spacy.SpacyFormat;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final Scheme SCHEME =
      new Scheme(
          "Test",
          List.of(new Scheme.Layer("claim", '1', "claim", "solid", "What is said.", List.of())),
          List.of());

  @TempDir Path folder;

  @Test
  void texts_marks_and_links_are_written_in_code_points() throws IOException {
    ExportReport report = export(dataset(), "out");
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).isEmpty();
    assertThat(report.total().articles()).isEqualTo(2);
    assertThat(report.total().layers()).containsExactly(Map.entry("claim", 3));
    assertThat(lines("out/spans.jsonl"))
        .element(1)
        .isEqualTo(
            "{\"doc\":\"a\",\"id\":\"c1\",\"layer\":\"claim\",\"begin\":2,\"end\":16,"
                + "\"spans\":[[2,8],[14,16]],\"quote\":[\"Prices\",\"4%\"],"
                + "\"features\":{\"kind\":\"quantity\"},\"note\":\"\",\"annotator\":\"anna\","
                + "\"by\":\"anna\",\"at\":\"2026-11-21T20:00:00Z\"}");
    assertThat(lines("out/links.jsonl"))
        .containsExactly(
            "{\"doc\":\"a\",\"id\":\"l1\",\"type\":\"contradicts\",\"from\":\"c1\","
                + "\"to_doc\":\"b\",\"to\":\"c3\",\"annotator\":\"anna\",\"by\":\"anna\","
                + "\"at\":\"2026-11-21T20:00:00Z\"}");
    assertThat(lines("out/docs.jsonl")).hasSize(2);
    assertThat(lines("out/losses.jsonl")).isEmpty();
  }

  @Test
  void the_manifest_names_versions_counts_and_hashes() throws IOException {
    export(dataset(), "out");
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("out/manifest.json").toFile());
    assertThat(manifest.at("/tool/version").asText()).isEqualTo("1.2.3");
    assertThat(manifest.at("/plugins/date-consistency").asText()).isEqualTo("0.1.0");
    assertThat(manifest.at("/counts/layers/claim").asInt()).isEqualTo(3);
    assertThat(manifest.at("/counts/links").asInt()).isEqualTo(1);
    assertThat(manifest.at("/losses").isEmpty()).isTrue();
    JsonNode spans = manifest.at("/files/4");
    assertThat(spans.path("name").asText()).isEqualTo("spans.jsonl");
    assertThat(spans.path("sha256").asText())
        .isEqualTo(Sha256.of(folder.resolve("out/spans.jsonl")));
  }

  @Test
  void the_same_dataset_gives_the_same_bytes_and_replaces_an_earlier_export() throws IOException {
    export(dataset(), "one");
    export(dataset(), "two");
    assertThat(export(dataset(), "two").problems()).isEmpty();
    for (Path file : Manifest.files(folder.resolve("one"))) {
      assertThat(folder.resolve("two").resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void a_folder_with_other_files_is_left_alone() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/thesis.txt"), "years of work");
    ExportReport report = export(dataset(), "out");
    assertThat(report.folder()).isEmpty();
    assertThat(report.problems()).singleElement().asString().contains("thesis.txt");
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**thesis.txt");
    assertThat(Manifest.files(folder)).hasSize(1);
  }

  @Test
  void a_file_added_to_an_earlier_export_is_not_thrown_away() throws IOException {
    export(dataset(), "out");
    Files.writeString(folder.resolve("out/notes.txt"), "mine");
    assertThat(export(dataset(), "out").folder()).isEmpty();
    assertThat(folder.resolve("out/notes.txt")).exists();
  }

  @Test
  void an_earlier_export_that_somebody_changed_is_not_replaced() throws IOException {
    export(dataset(), "out");
    Path card = folder.resolve("out/README.md");
    Files.writeString(card, Files.readString(card) + "More by hand.");
    assertThat(export(dataset(), "out").problems())
        .singleElement()
        .asString()
        .contains("README.md");
    assertThat(card).content().endsWith("More by hand.");
  }

  @Test
  void an_empty_folder_is_used() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    assertThat(export(dataset(), "out").folder()).isPresent();
  }

  @Test
  void a_file_in_the_way_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("out"), "a file");
    assertThat(export(dataset(), "out").problems()).singleElement().asString().contains("folder");
    assertThat(folder.resolve("out")).hasContent("a file");
  }

  @Test
  void a_file_in_place_of_the_folder_around_is_told_in_plain_words() throws IOException {
    Files.writeString(folder.resolve("notes"), "mine");
    assertThat(export(dataset(), "notes/out").problems())
        .singleElement()
        .asString()
        .contains("a file is where a folder is needed: " + folder.resolve("notes"))
        .doesNotContain("Exception");
  }

  @Test
  void a_bad_article_is_set_aside_and_the_rest_is_written() throws IOException {
    List<Sample> samples = new ArrayList<>(samples());
    samples.add(
        new Sample(Article.of("c", "Short."), List.of(set("c", "anna", mark("c9", 0, 600)))));
    ExportReport report = export(dataset(samples), "out");
    assertThat(report.problems()).singleElement().asString().startsWith("c: was set aside");
    assertThat(report.total().articles()).isEqualTo(2);
    assertThat(lines("out/docs.jsonl")).hasSize(2);
    assertThat(Files.readString(folder.resolve("out/manifest.json"))).contains("c9");
  }

  @Test
  void only_the_chosen_annotators_work_is_written_and_broken_links_are_losses() throws IOException {
    ExportReport report = export(dataset().only(Set.of("anna")), "out");
    assertThat(report.total().annotations()).isEqualTo(2);
    assertThat(report.losses()).isEmpty();
    report = export(dataset().only(Set.of("bo")), "other");
    assertThat(report.total().annotations()).isEqualTo(1);
    assertThat(lines("other/docs.jsonl")).hasSize(2);
  }

  @Test
  void a_link_into_an_article_that_is_missing_is_a_loss() throws IOException {
    ExportReport report = export(dataset(samples().subList(0, 1)), "out");
    assertThat(report.lost()).isEqualTo(1);
    assertThat(report.total().links()).isZero();
    assertThat(lines("out/losses.jsonl")).singleElement().asString().contains("\"id\":\"l1\"");
  }

  @Test
  void a_link_into_an_article_whose_mark_there_the_format_leaves_out_is_a_loss()
      throws IOException {
    List<Sample> samples = new ArrayList<>(samples().subList(0, 1));
    samples.add(
        new Sample(Article.of("b", "Prices fell."), List.of(set("b", "anna", mark("c3", 6, 7)))));
    ExportReport report = Export.write(dataset(samples), new SpacyFormat(), folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    String sort = "link: " + LinksToLost.REASON;
    assertThat(report.losses()).containsEntry(sort, 1);
    assertThat(lines("out/losses.jsonl"))
        .last()
        .asString()
        .contains("\"article\":\"a\"", "\"what\":\"link\"", "\"id\":\"l1\"");
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("out/manifest.json").toFile());
    assertThat(manifest.path("losses").path(sort).asInt()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out/README.md"))).contains(LinksToLost.REASON);
  }

  @Test
  void a_link_to_a_mark_that_another_annotator_has_in_the_files_is_no_loss() throws IOException {
    List<Sample> samples = new ArrayList<>(samples().subList(0, 1));
    samples.add(
        new Sample(
            Article.of("b", "Prices fell."),
            List.of(set("b", "anna", mark("c3", 6, 7)), set("b", "bo", mark("c3", 0, 6)))));
    ExportReport report = Export.write(dataset(samples), new SpacyFormat(), folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses()).doesNotContainKey("link: " + LinksToLost.REASON);
  }

  @Test
  void a_format_that_writes_something_else_than_it_was_given_fails() throws IOException {
    ExportReport report = Export.write(dataset(), new ShiftingFormat(), folder.resolve("out"));
    assertThat(report.folder()).isEmpty();
    assertThat(report.problems()).singleElement().asString().contains("difference");
    assertThat(Manifest.files(folder)).isEmpty();
  }

  @Test
  void an_option_that_the_format_does_not_have_stops_the_export() {
    Dataset dataset = dataset().with(Map.of("tags", "bioes"));
    ExportReport report = Export.write(dataset, new JsonlFormat(), folder.resolve("out"));
    assertThat(report.folder()).isEmpty();
    assertThat(report.problems()).singleElement().asString().contains("no option 'tags'");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** Off by one article. */
  private static final class ShiftingFormat implements Format {
    private final Format real = new JsonlFormat();

    @Override
    public String id() {
      return "shifting";
    }

    @Override
    public String title() {
      return "Shifting";
    }

    @Override
    public Set<Aspect> holds() {
      return real.holds();
    }

    @Override
    public boolean imports() {
      return false;
    }

    @Override
    public void write(Writing writing) throws IOException {
      writing.splits().get(0).samples().next();
      real.write(writing);
    }

    @Override
    public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
      return real.read(source, troubles);
    }
  }

  private ExportReport export(Dataset dataset, String name) {
    return Export.write(dataset, new JsonlFormat(), folder.resolve(name));
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  private static Dataset dataset() {
    return dataset(samples());
  }

  private static Dataset dataset(List<Sample> samples) {
    return Dataset.of(samples, SCHEME, "1.2.3", new TreeMap<>(Map.of("date-consistency", "0.1.0")));
  }

  private static List<Sample> samples() {
    Annotation claim =
        new Annotation(
            "c1",
            "claim",
            List.of(new Span(3, 9), new Span(15, 17)),
            new TreeMap<>(Map.of("kind", "quantity")),
            "",
            "anna",
            AT);
    Link link =
        new Link(
            "l1",
            "contradicts",
            new AnnotationRef("a", "c1"),
            new AnnotationRef("b", "c3"),
            "anna",
            AT);
    return List.of(
        new Sample(
            Article.of("a", "😊 Prices rose 4%, Bo said.\r\nMore."),
            List.of(
                set("a", "bo", mark("c2", 0, 2)),
                set("a", "anna", claim).withLinks(List.of(link)))),
        new Sample(Article.of("b", "Prices fell."), List.of(set("b", "anna", mark("c3", 0, 6)))));
  }

  private static AnnotationSet set(String article, String annotator, Annotation annotation) {
    return AnnotationSet.empty(article, annotator).withAnnotations(List.of(annotation));
  }

  private static Annotation mark(String id, int begin, int end) {
    return new Annotation(
        id, "claim", List.of(new Span(begin, end)), new TreeMap<>(), "", "anna", AT);
  }
}
