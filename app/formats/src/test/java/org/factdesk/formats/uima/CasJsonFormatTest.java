package org.factdesk.formats.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Range;
import org.factdesk.formats.ReadFiles;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasJsonFormatTest {
  private static final String TYPES =
      """
      "%TYPES":{"x.Claim":{"%NAME":"x.Claim","%SUPER_TYPE":"uima.tcas.Annotation"},
      "y.Claim":{"%NAME":"y.Claim","%SUPER_TYPE":"uima.tcas.Annotation"},
      "x.Half":{"%NAME":"x.Half","%SUPER_TYPE":"x.Claim"},
      "x.Thing":{"%NAME":"x.Thing","%SUPER_TYPE":"uima.cas.TOP"}}""";
  private static final String SOFA =
      """
      {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView",
      "sofaString":"😊 Prices rose"}""";

  @TempDir Path folder;

  @Test
  void the_files_of_uima_and_of_cassis_are_read() throws IOException {
    ReadFiles reading = ReadFiles.of(new CasJsonFormat(), ReadFiles.corpora("uima-cas-json"));
    assertThat(reading.documents()).hasSize(12);
    assertThat(reading.troubles()).extracting(Trouble::message).containsOnly("holds no text");
    Document emoji = document(reading, "casWithEmoji");
    assertThat(ReadFiles.marks(emoji))
        .startsWith("Annotation[🥳]", "Annotation[This]", "Annotation[👳🏻‍♀️]")
        .endsWith("Annotation[test]", "Annotation[👻]");
    Document slots = document(reading, "tsv3-testSimpleSlotFeature/data");
    assertThat(slots.ties()).extracting(Tie::type).containsExactly("p1", "p2");
    assertThat(slots.ties()).extracting(Tie::to).containsExactly("12", "10");
  }

  @Test
  void an_annotation_is_what_the_types_say_it_is() throws IOException {
    Document read =
        read(
            """
            {"%ID":2,"%TYPE":"x.Half","@sofa":1,"^begin":3,"end":9,"#share":"NaN"},
            {"%ID":3,"%TYPE":"uima.cas.StringArray","begin":3,"end":9},
            {"%ID":4,"%TYPE":"y.Claim","@sofa":1,"begin":10,"end":14,"@about":2,"tags":["a|b","c"]},
            {"%ID":5,"%TYPE":"z.Unknown","@sofa":1,"begin":0,"end":2}""",
            "2,3,4,5");
    assertThat(ReadFiles.marks(read))
        .containsExactly("Half[Prices]{share=NaN}", "y.Claim[rose]{tags=a\\|b|c}", "Unknown[😊]");
    assertThat(read.ties()).extracting(Tie::type).containsExactly("about");
    assertThat(read.marks()).extracting(Mark::line).containsExactly(7, 9, 10);
  }

  @Test
  void what_is_in_no_index_is_told_and_read_only_where_a_link_needs_it() throws IOException {
    ReadFiles reading =
        reading(
            """
            {"%ID":2,"%TYPE":"x.Half","@sofa":1,"begin":3,"end":9,"@of":3},
            {"%ID":3,"%TYPE":"x.Half","@sofa":1,"begin":10,"end":14},
            {"%ID":4,"%TYPE":"x.Half","@sofa":1,"begin":0,"end":2},
            {"%ID":5,"%TYPE":"x.Half","@sofa":9,"begin":0,"end":2},
            {"%ID":6,"%TYPE":"x.Thing","name":"a"}""",
            "2,5,6");
    assertThat(ReadFiles.marks(reading.only())).containsExactly("Half[Prices]", "Half[rose]");
    assertThat(reading.troubles())
        .extracting(Trouble::message)
        .containsExactly(
            "annotations of other views were left out: 1",
            "annotations that are in no index were left out: 1",
            "structures of x.Thing are no annotations and were left out: 1");
  }

  @Test
  void a_structure_that_cannot_be_used_costs_itself_alone() throws IOException {
    ReadFiles reading =
        reading(
            """
            {"%ID":2,"%TYPE":"x.Half","@sofa":1,"begin":99999999999,"end":9},
            17,
            {"%ID":3,"%TYPE":"x.Half","@sofa":1,"begin":3,"end":9,"@lost":77,"of":{"a":[1]}},
            {"%ID":4,"%TYPE":"x.Relation","@sofa":1,"begin":3,"end":9,"@Governor":3,
             "@Dependent":77}""",
            "2,3,4");
    assertThat(ReadFiles.marks(reading.only())).containsExactly("Half[Prices]");
    assertThat(reading.troubles())
        .extracting(Trouble::message)
        .containsExactly(
            "begin is no number that fits",
            "is no feature structure",
            "the link Relation ends at no annotation");
    assertThat(reading.troubles()).extracting(Trouble::line).containsExactly(7, 8, 10);
  }

  @Test
  void halves_of_characters_are_replaced_one_for_one() throws IOException {
    String half =
        cas(
                "{\"%ID\":2,\"%TYPE\":\"x.Half\",\"@sofa\":1,\"begin\":3,\"end\":9,\"a\":\"\\udc00\"}",
                "2")
            .replace("Prices", "P\\ud83dices");
    Path file = Files.writeString(folder.resolve("one.json"), half);
    ReadFiles reading = ReadFiles.of(new CasJsonFormat(), file);
    assertThat(ReadFiles.marks(reading.only())).containsExactly("Half[P\uFFFDices]{a=\uFFFD}");
    assertThat(reading.troubles()).hasSize(1);
  }

  @Test
  void a_damaged_file_costs_itself_alone() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"%TYPES\":{},\n\"%FEATURE_STRUCTURES\":[{");
    Files.writeString(folder.resolve("b.json"), "[".repeat(100_000));
    Files.writeString(folder.resolve("c.json"), "");
    Files.writeString(folder.resolve("d.json"), cas("", ""));
    ReadFiles reading = ReadFiles.of(new CasJsonFormat(), folder);
    assertThat(reading.only().id()).isEqualTo("d");
    assertThat(reading.troubles())
        .extracting(Trouble::file)
        .containsExactly("a.json", "b.json", "c.json");
  }

  @Test
  void an_article_may_be_called_as_the_manifest_is() throws IOException {
    List<Sample> samples =
        List.of(
            new Sample(Article.of("Manifest", "One."), List.of()),
            new Sample(Article.of("manifest", "Two."), List.of()));
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    Path out = folder.resolve("out");
    assertThat(Export.write(dataset, new CasJsonFormat(), out).problems()).isEmpty();
    ReadFiles reading = ReadFiles.of(new CasJsonFormat(), out);
    assertThat(reading.documents()).extracting(Document::id).contains("Manifest", "manifest");
    assertThat(reading.troubles()).isEmpty();
  }

  @Test
  void parts_that_somebody_changed_give_way_to_the_extent() {
    List<Range> extent = List.of(new Range(3, 9));
    assertThat(Places.of(3, 9, "3-5 7-9")).containsExactly(new Range(3, 5), new Range(7, 9));
    for (String parts : List.of("", "3-5", "x", "3-5 7", "3 9", "- -", "3-99999999999")) {
      assertThat(Places.of(3, 9, parts)).as(parts).isEqualTo(extent);
    }
  }

  private static Document document(ReadFiles reading, String name) {
    return reading.documents().stream()
        .filter(document -> document.id().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private Document read(String structures, String members) throws IOException {
    ReadFiles reading = reading(structures, members);
    assertThat(reading.troubles()).isEmpty();
    return reading.only();
  }

  private ReadFiles reading(String structures, String members) throws IOException {
    Path file = Files.writeString(folder.resolve("one.json"), cas(structures, members));
    return ReadFiles.of(new CasJsonFormat(), file);
  }

  private static String cas(String structures, String members) {
    return "{%s,\n\"%%FEATURE_STRUCTURES\":[%s%s\n%s],\"%%VIEWS\":{\"_InitialView\":{\"%%SOFA\":1,\"%%MEMBERS\":[%s]}}}"
        .formatted(TYPES, SOFA, structures.isEmpty() ? "" : ",", structures, members);
  }
}
