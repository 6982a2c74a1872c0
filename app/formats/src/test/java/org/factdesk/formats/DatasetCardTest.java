package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.jsonl.JsonlFormat;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetCardTest {
  private static final Scheme SCHEME =
      new Scheme(
          "Claims",
          List.of(
              new Layer(
                  "claim",
                  '1',
                  "claim",
                  "solid",
                  "What is said | <b>by whom</b>.",
                  List.of(
                      new Feature(
                          "verdict",
                          FeatureType.CHOICE,
                          List.of("true", "half_true"),
                          true,
                          "Whether it holds.",
                          Map.of("half_true", "Leaves something out."),
                          "",
                          Map.of())))),
          List.of(
              new LinkType(
                  "same-claim", List.of("claim"), List.of("claim"), true, "Says it too.")));

  @TempDir Path folder;

  @Test
  void the_card_says_what_is_marked_from_where_and_how_much() throws IOException {
    assertThat(card(About.NOTHING))
        .contains(
            "# Claims\n",
            "- Articles: 2\n",
            "- Published: 2021-12-17 to 2022-01-03\n",
            "- Outlets: The \\*Daily\\* (2)\n",
            "### claim\n\nWhat is said | \\<b>by whom\\</b>.\n",
            "- **verdict**, one of the values below, required: Whether it holds.\n"
                + "  - true\n  - half_true: Leaves something out.\n",
            "| same-claim | claim | claim | yes | Says it too. |\n",
            "| claim | 3 |\n",
            "None: the files hold everything.",
            "Offsets: Unicode code points",
            "- Licence: not given\n");
  }

  @Test
  void annotators_are_numbered_and_their_agreement_is_told() throws IOException {
    String card = card(About.NOTHING);
    assertThat(card)
        .contains(
            "- A1: 2 articles\n- A2: 1 article\n- checker:dates, suggestions: 1 article\n",
            "## Agreement",
            "| claim | ");
    assertThat(card).doesNotContain("anna", "zoe");
  }

  @Test
  void what_people_say_stays_text() throws IOException {
    About about =
        new About(
            "# A <script>",
            "For [you](http://evil).\n\n- or\nnot\n\n1. first",
            "",
            "cc-by-4.0",
            "The Daily",
            "https://example.org/a_b",
            "`x`");
    assertThat(card(about))
        .startsWith(
            "# \\# A \\<script>\n\nFor \\[you](http\\://evil).\n\n\\- or not\n\n1\\. first.\n")
        .contains(
            "- Licence: cc-by-4.0\n",
            "- Homepage: <https://example.org/a_b>\n",
            "- Citation: \\`x\\`\n");
  }

  @ParameterizedTest
  @CsvSource({
    "10) a,10\\) a",
    "1.5 per cent,1.5 per cent",
    "1.1,1.1",
    "1. a,1\\. a",
    "half_true,half_true",
    "_true_,\\_true\\_",
    "5 * 3,5 * 3",
    "* 3,\\* 3",
    "*so*,\\*so\\*",
    "- a,\\- a",
    "-5,-5",
    "---,\\---",
    "a < b > c,a < b > c",
    "<b>,\\<b>",
    "> a,\\> a",
    "R&D,R&D",
    "&amp; a,\\&amp; a",
    "A & B,A & B",
    "C:\\dir,C:\\dir",
    "C:\\*,C:\\\\\\*",
    "# 1,\\# 1",
    "C# or F#,C# or F#",
    "C #,C \\#",
    "a!,a!",
    "![a](b),!\\[a](b)",
    "a - b,a - b",
    "www.x.org,www\\.x.org"
  })
  void signs_that_begin_markup_are_escaped_where_they_do(String text, String escaped) {
    assertThat(Markdown.text(text)).isEqualTo(escaped);
  }

  @Test
  void splits_and_losses_are_listed() throws IOException {
    Splits splits = new Splits(List.of("train", "test"), Map.of("b", "test"));
    export(dataset().with(splits).only(java.util.Set.of("anna")));
    assertThat(Files.readString(folder.resolve("out/README.md")))
        .contains(
            "|  | train | test | all |\n", "| articles | 1 | 1 | 2 |\n", "- test: 1 article\n");
  }

  private String card(About about) throws IOException {
    export(dataset().with(Choice.ALL.withSuggestions(true)).with(about));
    return Files.readString(folder.resolve("out/README.md"));
  }

  private void export(Dataset dataset) {
    assertThat(Export.write(dataset, new JsonlFormat(), folder.resolve("out")).problems())
        .isEmpty();
  }

  private static Dataset dataset() {
    List<Sample> samples = new ArrayList<>();
    samples.add(sample("a", LocalDate.of(2021, 12, 17), "zoe", "anna", "checker:dates"));
    samples.add(sample("b", LocalDate.of(2022, 1, 3), "anna"));
    return Dataset.of(samples, SCHEME, "1", new TreeMap<>());
  }

  private static Sample sample(String id, LocalDate day, String... annotators) {
    Metadata metadata =
        Metadata.UNKNOWN
            .withPublished(Metadatum.given(DateRange.day(day)))
            .withOutlet(Metadatum.given("The *Daily*"));
    List<AnnotationSet> sets = new ArrayList<>();
    for (String annotator : annotators) {
      boolean person = !annotator.startsWith("checker:");
      sets.add(
          AnnotationSet.empty(id, annotator)
              .withState(WorkState.DONE)
              .withAnnotations(person ? List.of(mark(id + annotator.charAt(0))) : List.of()));
    }
    return new Sample(Article.of(id, "Prices rose.").withMetadata(metadata), sets);
  }

  private static Annotation mark(String id) {
    return new Annotation(
        id,
        "claim",
        List.of(new Span(0, 6)),
        new TreeMap<>(Map.of("verdict", "true")),
        "",
        "x",
        Instant.parse("2026-11-21T20:00:00Z"));
  }
}
