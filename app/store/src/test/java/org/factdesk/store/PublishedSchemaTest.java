package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Conflict;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what we write, ship and document to the schemas in docs/schema. */
class PublishedSchemaTest {
  private static final Path ROOT = Path.of(System.getProperty("factdesk.root", "../.."));

  @Test
  void every_annotation_file_that_is_written_validates() throws IOException {
    Schema schema = schema("annotations");
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Article article = Article.of("news/a" + i, text(random));
      AnnotationSet set = set(random, article);
      byte[] written = AnnotationWriter.write(article, set, Kept.NOTHING);
      String json = new String(written, java.nio.charset.StandardCharsets.UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
      Read<RawFile> raw = AnnotationParser.parse(written, "x", article.id(), "anna");
      Read<AnnotationSet> read =
          Placement.of(raw.value().orElseThrow(), written, article, "anna", "x");
      assertThat(read).isEqualTo(Read.of(set));
      assertThat(AnnotationWriter.write(article, read.value().orElseThrow(), Kept.NOTHING))
          .isEqualTo(written);
    }
  }

  @Test
  void dismissals_and_settings_that_are_written_validate(@TempDir Path root) throws IOException {
    WorkspaceFolder workspace = WorkspaceFolder.open(root).value().orElseThrow();
    Dismissal dismissal =
        new Dismissal("a1", "a1x", "e", "dates", "conflict", "", "", "anna", TestFolder.AT);
    assertThat(workspace.saveDismissals(Set.of("a1"), Map.of("a1", dismissal))).isEmpty();
    CheckerConfig config = new CheckerConfig(false, Map.of("conflict", "off"), Map.of("d", 0.5));
    assertThat(workspace.saveCheckers(Map.of("dates", config))).isEmpty();
    String written = Files.readString(root.resolve("dismissals.json"));
    assertThat(schema("dismissals").validate(written, InputFormat.JSON)).isEmpty();
    assertThat(schema("dismissals").validate(written.replace("\"a1\"", "7"), InputFormat.JSON))
        .isNotEmpty();
    String settings = Files.readString(root.resolve("factdesk.json"));
    assertThat(schema("workspace").validate(settings, InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schemes_that_ship_validate_as_they_are_and_as_they_are_written() throws IOException {
    for (String id : Templates.ids()) {
      try (var in = Templates.class.getResourceAsStream("schemes/" + id + ".json")) {
        String json = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(schema("scheme").validate(json, InputFormat.JSON)).as(id).isEmpty();
      }
      byte[] written = SchemeWriter.write(Templates.scheme(id).orElseThrow());
      String json = new String(written, java.nio.charset.StandardCharsets.UTF_8);
      assertThat(schema("scheme").validate(json, InputFormat.JSON)).as(id).isEmpty();
    }
  }

  @Test
  void the_files_of_this_repository_validate() throws IOException {
    String settings = Files.readString(ROOT.resolve("factdesk.json"));
    assertThat(schema("workspace").validate(settings, InputFormat.JSON)).isEmpty();
    try (var files = Files.list(ROOT.resolve("annotations"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).toList()) {
        assertThat(schema("annotations").validate(Files.readString(file), InputFormat.JSON))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\":\"factdesk-workspace/2\"}",
        "{\"format\":\"factdesk-workspace/1\",\"articles\":\"news\"}",
        "{\"format\":\"factdesk-workspace/1\",\"checkers\":{\"a\":{\"enabled\":1}}}"
      })
  void wrong_settings_do_not_validate(String json) throws IOException {
    assertThat(schema("workspace").validate(json, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(String name) throws IOException {
    String schema = Files.readString(ROOT.resolve("docs/schema/" + name + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static String text(Random random) {
    String[] words = {
      "Prices", "rose", "😊", "é\u0301", "\r\n", "\t", "“quoted”", "ברק", "\u202E", "\""
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  private static AnnotationSet set(Random random, Article article) {
    List<Annotation> annotations = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < random.nextInt(6); i++) {
      annotations.add(
          new Annotation(
              "c" + i,
              "claim",
              spans(random, article.text()),
              new TreeMap<>(random.nextBoolean() ? Map.of("kind", "a\n\"b\"") : Map.of()),
              random.nextBoolean() ? "note 😊" : "",
              "anna",
              TestFolder.AT));
      String other = random.nextBoolean() ? article.id() : "other";
      links.add(
          new Link(
              "l" + i,
              "said-by",
              new AnnotationRef(article.id(), "c" + i),
              new AnnotationRef(other, "x"),
              "anna",
              TestFolder.AT));
    }
    return AnnotationSet.empty(article.id(), "anna")
        .withState(List.of(WorkState.values()).get(random.nextInt(3)))
        .withCorrections(corrections(random, article.text()))
        .withAnnotations(annotations)
        .withLinks(links)
        .withConflicts(conflicts(random));
  }

  private static List<Conflict> conflicts(Random random) {
    Conflict removed = new Conflict("c0", Optional.empty(), Optional.empty(), "");
    Conflict title =
        new Conflict("corrections", Optional.empty(), Optional.empty(), "{\"title\":\"Other\"}");
    return List.of(removed, title).subList(0, random.nextInt(3));
  }

  /** One to three stretches between words. */
  private static List<Span> spans(Random random, String text) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= random.nextInt(3); i++) {
      int begin = text.indexOf(' ', from + random.nextInt(20)) + 1;
      int end = begin <= 0 ? -1 : text.indexOf(' ', begin + 1);
      if (end < 0) {
        break;
      }
      spans.add(new Span(begin, end));
      from = end;
    }
    return spans.isEmpty() ? List.of(new Span(0, text.indexOf(' '))) : spans;
  }

  private static Corrections corrections(Random random, String text) {
    Corrections corrections = Corrections.NONE;
    if (random.nextBoolean()) {
      corrections = corrections.withTitle(Optional.of("Title"));
    }
    if (random.nextBoolean()) {
      DateRange range = new DateRange(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30));
      corrections =
          corrections.withPublished(
              Optional.of(random.nextBoolean() ? Optional.of(range) : Optional.empty()));
    }
    if (random.nextBoolean()) {
      Span headline = new Span(0, text.indexOf(' '));
      corrections = corrections.withSections(List.of(new Section(headline, SectionKind.HEADLINE)));
    }
    return corrections;
  }
}
