package org.factdesk.formats.doccano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Range;
import org.factdesk.formats.Reading;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoccanoFormatTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void every_line_is_strict_json_with_the_keys_of_relation_projects() throws IOException {
    export();
    List<JsonNode> lines = Reading.strictLines(folder.resolve("out/doccano.jsonl"));
    assertThat(lines).hasSize(40);
    for (JsonNode line : lines) {
      assertThat(line.fieldNames())
          .toIterable()
          .containsExactly("id", "text", "entities", "relations", "Comments", "factdesk");
      String text = line.path("text").textValue();
      for (JsonNode entity : line.path("entities")) {
        assertThat(entity.path("start_offset").intValue())
            .isBetween(0, entity.path("end_offset").intValue() - 1);
        assertThat(entity.path("end_offset").intValue()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void marks_with_gaps_are_listed_as_written_in_parts() throws IOException {
    ExportReport report = export();
    assertThat(report.losses().keySet())
        .containsExactly(
            "link: left out, as one of its ends is not in the dataset",
            "spans: written as one mark for each part, as the format has no gaps");
  }

  @Test
  void what_doccano_exports_again_finds_its_way_back() throws IOException {
    // As doccano keeps it: its own numbers for everything, our key as it was; one entity moved,
    // one added, one taken out.
    read(
        """
        {"id":77,"text":"😊 Prices rose, Bo said.","entities":[\
        {"id":901,"label":"claim","start_offset":3,"end_offset":9},\
        {"id":903,"label":"source","start_offset":16,"end_offset":18},\
        {"id":904,"label":"cue","start_offset":19,"end_offset":23}],\
        "relations":[{"id":5,"from_id":901,"to_id":903,"type":"said-by"}],"Comments":[],\
        "factdesk":{"article":"news/a","marks":[\
        {"id":"c1","annotator":"anna","layer":"claim","begin":3,"end":9,"quote":"Prices",\
        "features":{"kind":"event"},"note":"n","by":"anna","at":"2026-11-21T20:00:00Z"},\
        {"id":"c2","annotator":"bo","layer":"claim","begin":3,"end":14,"quote":"Prices rose"},\
        {"id":"s1","annotator":"anna","layer":"source","begin":16,"end":18,"quote":"Bo"}],\
        "links":[{"id":"l1","annotator":"anna","type":"said-by","from":"c1","to_article":"news/a",\
        "to":"s1","inside":true,"by":"anna","at":"2026-11-21T20:00:00Z"}]}}
        """);
    Document document = one();
    assertThat(document.id()).isEqualTo("news/a");
    assertThat(document.marks()).extracting(Mark::id).containsExactly("c1", "s1", "904");
    assertThat(document.marks()).extracting(Mark::annotator).containsExactly("anna", "anna", "");
    assertThat(document.marks().get(0).features()).containsEntry("kind", "event");
    assertThat(words(document)).containsExactly("Prices", "Bo", "said");
    assertThat(document.ties())
        .extracting(Tie::id, Tie::from, Tie::to, Tie::annotator)
        .containsExactly(tuple("l1", "c1", "s1", "anna"));
  }

  private final List<Document> found = new ArrayList<>();

  private void read(String content) throws IOException {
    Path file = folder.resolve("all.jsonl");
    Files.writeString(file, content);
    found.addAll(Reading.all(new DoccanoFormat(), file, troubles::add));
  }

  private Document one() {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> words(Document document) {
    return document.marks().stream()
        .map(mark -> Reading.words(document, mark, Counting.UTF16))
        .toList();
  }

  @Test
  void labels_of_all_shapes_are_read() throws IOException {
    read(
        """
        {"id":3,"data":"Prices rose","label":[[0,6,"A"],[7,11,"B"]]}
        {"text":"Prices rose","labels":[[0,6,"A"]]}
        {"id":"own","text":"Prices rose","entities":[]}
        {"text":"Prices rose"}
        """);
    assertThat(found).extracting(Document::id).containsExactly("all#3", "all#2", "own", "all#4");
    assertThat(found).extracting(one -> one.marks().size()).containsExactly(2, 1, 0, 0);
    assertThat(found.get(0).marks().get(1).spans()).containsExactly(new Range(7, 11));
    assertThat(troubles).isEmpty();
  }

  @Test
  void pieces_that_cannot_be_used_cost_themselves_alone() throws IOException {
    read(
        """
        {"text":"Prices rose","entities":[{"id":1,"label":"A","start_offset":0,"end_offset":6},\
        {"id":2,"label":"A","start_offset":"x","end_offset":6},[0,99999999999,"A"],7],\
        "relations":[{"from_id":1,"to_id":2,"type":"t"},{"from_id":1,"to_id":1,"type":"t"},{}]}
        """);
    assertThat(one().marks()).hasSize(1);
    assertThat(one().ties()).hasSize(1);
    assertThat(troubles).hasSize(5).allMatch(trouble -> trouble.line() == 1);
  }

  @Test
  void the_real_files_with_spans_are_read() throws IOException {
    Path real = Reading.corpus("doccano");
    assertThat(marked(real, "export-examples/relation_extraction/example.jsonl"))
        .containsExactly(
            "Google ORG", "September 4, 1998 DATE", "Larry Page PERSON", "Sergey Brin PERSON");
    assertThat(found.get(0).ties()).hasSize(3);
    assertThat(marked(real, "tests-relation/example.jsonl")).hasSize(4);
    assertThat(marked(real, "import-examples/relation_extraction/example.jsonl")).hasSize(4);
    assertThat(marked(real, "export-examples/sequence_labeling/example.jsonl"))
        .containsExactly("EU ORG", "German MISC", "Peter Blackburn PERSON", "Obama PERSON");
    assertThat(marked(real, "import-examples/sequence_labeling/example.jsonl"))
        .containsExactly("EU ORG", "Peter Blackburn PERSON", "Obama PERSON");
    assertThat(marked(real, "tests-sequence_labeling/example_overlapping.jsonl")).hasSize(2);
    assertThat(troubles).isEmpty();
    assertThat(marked(real, "tests-sequence_labeling/example.jsonl")).containsExactly("e LOC");
    assertThat(troubles).extracting(Trouble::place).containsExactly("example.jsonl:3");
    assertThat(marked(real, "export-examples/intent_detection/example.jsonl"))
        .containsExactly("Find a flight from Memphis City", "Tacoma City", "Los Angeles City");
  }

  private List<String> marked(Path real, String name) throws IOException {
    found.clear();
    found.addAll(Reading.all(new DoccanoFormat(), real.resolve(name), troubles::add));
    List<String> marked = new ArrayList<>();
    for (Document document : found) {
      for (Mark mark : document.marks()) {
        marked.add(Reading.words(document, mark, Counting.UTF16) + " " + mark.label());
      }
    }
    return marked;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export-examples/bounding_box/example.jsonl",
        "export-examples/segmentation/example.jsonl",
        "export-examples/image_captioning/example.jsonl",
        "export-examples/image_classification/example.jsonl",
        "export-examples/speech_to_text/example.jsonl",
        "export-examples/sequence_to_sequence/example.csv",
        "export-examples/sequence_to_sequence/example.json",
        "export-examples/sequence_to_sequence/example.jsonl",
        "export-examples/text_classification/example.csv",
        "export-examples/text_classification/example.json",
        "export-examples/text_classification/example.jsonl",
        "export-examples/text_classification/example.txt",
        "import-examples/image_classification/image_files.txt",
        "import-examples/sequence_labeling/example.txt",
        "import-examples/sequence_to_sequence/example.json",
        "import-examples/text_classification/example.jsonl",
        "tests-sequence_labeling/example.conll",
      })
  void a_real_file_without_spans_is_told_in_one_sentence(String name) throws IOException {
    Path file = Reading.corpus("doccano").resolve(name);
    assertThat(Reading.all(new DoccanoFormat(), file, troubles::add)).isEmpty();
    assertThat(troubles).hasSize(1);
    assertThat(troubles.get(0).file()).isEqualTo(file.getFileName().toString());
  }

  private ExportReport export() {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(4, 40), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    ExportReport report = Export.write(dataset, new DoccanoFormat(), folder.resolve("out"));
    assertThat(report.problems()).isEmpty();
    return report;
  }
}
