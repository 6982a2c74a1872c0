package org.factdesk.formats.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Reading;
import org.factdesk.formats.Trouble;
import org.factdesk.model.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LabelStudioFormatTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void the_file_is_one_strict_array_with_a_task_a_line() throws IOException {
    JsonNode tasks = generated();
    assertThat(tasks).hasSize(40);
    assertThat(Files.readString(folder.resolve("out/label-studio.json")).lines()).hasSize(42);
    for (JsonNode task : tasks) {
      String text = task.at("/data/text").textValue();
      CodePoints codePoints = CodePoints.of(text);
      for (JsonNode annotation : task.path("annotations")) {
        Set<String> regions = new HashSet<>();
        for (JsonNode result : annotation.path("result")) {
          if (result.path("type").textValue().equals("labels")) {
            assertThat(regions.add(result.path("id").textValue())).isTrue();
            JsonNode value = result.path("value");
            assertThat(
                    codePoints
                        .toUtf16(value.path("start").intValue(), value.path("end").intValue())
                        .in(text))
                .isEqualTo(value.path("text").textValue());
          }
        }
        for (JsonNode result : annotation.path("result")) {
          String end = result.has("from_id") ? "from_id" : "id";
          assertThat(regions).contains(result.path(end).textValue());
        }
      }
    }
  }

  @Test
  void the_configuration_has_a_control_for_everything_in_the_tasks() throws Exception {
    JsonNode tasks = generated();
    Element view =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("out/labeling_config.xml").toFile())
            .getDocumentElement();
    Set<String> controls = values(view, "*", "name");
    Set<String> labels = values(view, "Label", "value");
    Set<String> relations = values(view, "Relation", "value");
    assertThat(labels).containsExactlyInAnyOrder("claim", "said-source", "5w");
    assertThat(values(view, "Choice", "value")).containsExactlyInAnyOrder("event", "half true");
    for (JsonNode task : tasks) {
      for (JsonNode result : task.findValues("result").stream().flatMap(this::each).toList()) {
        if (result.path("type").textValue().equals("relation")) {
          assertThat(relations).contains(result.at("/labels/0").textValue());
        } else {
          assertThat(controls).contains(result.path("from_name").textValue());
        }
      }
    }
  }

  private Stream<JsonNode> each(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all.stream();
  }

  private static Set<String> values(Element view, String tag, String attribute) {
    Set<String> values = new HashSet<>();
    NodeList found = view.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element element && element.hasAttribute(attribute)) {
        values.add(element.getAttribute(attribute));
      }
    }
    return values;
  }

  private JsonNode generated() throws IOException {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(4, 40), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    assertThat(Export.write(dataset, new LabelStudioFormat(), folder.resolve("out")).problems())
        .isEmpty();
    return new ObjectMapper()
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .readTree(folder.resolve("out/label-studio.json").toFile());
  }

  @Test
  void regions_with_choices_texts_and_notes_are_marks_with_features() throws IOException {
    List<Document> found =
        read(
            """
            [{"id":7,"data":{"text":"😊 Prices rose"},"annotations":[{"completed_by":{"id":3,\
            "email":"anna@example.org"},"created_at":"2021-11-21T16:00:00Z","result":[\
            {"id":"a","from_name":"label","type":"labels","value":{"start":2,"end":8,\
            "text":"Prices","labels":["Claim","Number"]},"meta":{"text":["see","index"]}},\
            {"id":"a","from_name":"Claim.kind","type":"choices","value":{"start":2,"end":8,\
            "choices":["x","y"]}},\
            {"id":"a","from_name":"why","type":"textarea","value":{"start":2,"end":8,\
            "text":["because"]}},{"id":"a","from_name":"stars","type":"rating",\
            "value":{"rating":3}}]}]}]
            """);
    assertThat(found).extracting(Document::id).containsExactly("x#7");
    Mark claim = found.get(0).marks().get(0);
    assertThat(claim.annotator()).isEqualTo("anna@example.org");
    assertThat(claim.at()).isEqualTo("2021-11-21T16:00:00Z");
    assertThat(claim.note()).isEqualTo("see\nindex");
    assertThat(claim.quote()).containsExactly("Prices");
    assertThat(claim.features()).isEqualTo(Map.of("kind", "x; y", "why", "because", "stars", "3"));
    assertThat(found.get(0).marks()).extracting(Mark::label).containsExactly("Claim", "Number");
    assertThat(found.get(0).marks()).extracting(Mark::id).containsExactly("a", "a#2");
    assertThat(troubles).isEmpty();
  }

  @Test
  void predictions_are_marks_of_their_model_and_copies_keep_ids_of_their_own() throws IOException {
    String result =
        "[{\"id\":\"a\",\"type\":\"labels\",\"value\":{\"start\":0,\"end\":6,\"labels\":[\"L\"]}},"
            + "{\"type\":\"relation\",\"from_id\":\"a\",\"to_id\":\"a\",\"direction\":\"bi\"}]";
    List<Document> found =
        read(
            ("[{\"data\":{\"body\":\"Prices\",\"url\":\"https://example.org\"},\"annotations\":"
                    + "[{\"completed_by\":1,\"result\":%s}],\"predictions\":[{\"model_version\":"
                    + "\"v1\",\"result\":%s}]}]")
                .formatted(result, result));
    assertThat(found.get(0).marks()).extracting(Mark::annotator).containsExactly("1", "v1");
    assertThat(found.get(0).marks()).extracting(Mark::id).containsExactly("a", "a#2");
    assertThat(found.get(0).ties()).extracting(Tie::to).containsExactly("a", "a#2");
    assertThat(found.get(0).ties().get(0).features()).containsEntry("direction", "bi");
  }

  @Test
  void what_another_person_saved_in_label_studio_finds_its_way_back() throws IOException {
    // Label Studio drops our annotator and says who brought the file in; one region was moved.
    List<Document> found =
        read(
            """
            [{"data":{"text":"Prices rose"},"annotations":[{"completed_by":1,"result":[\
            {"id":"c1","from_name":"label","type":"labels","value":{"start":0,"end":11,\
            "labels":["claim"]}}]}],"meta":{"factdesk":{"article":"news/a","marks":[{"id":"c1",\
            "annotator":"anna","layer":"claim","begin":0,"end":6,"quote":"Prices","by":"anna",\
            "at":"2026-11-21T20:00:00Z"}]}}}]
            """);
    Mark mark = found.get(0).marks().get(0);
    assertThat(found.get(0).id()).isEqualTo("news/a");
    assertThat(mark.annotator()).isEqualTo("anna");
    assertThat(mark.quote()).isEmpty();
    assertThat(words(found.get(0))).containsExactly("Prices rose claim");
  }

  @Test
  void the_short_form_is_read() throws IOException {
    List<Document> found =
        read(
            "[{\"text\":\"Prices\",\"id\":1,\"annotator\":2,\"label\":[{\"start\":0,\"end\":6,"
                + "\"text\":\"Prices\",\"labels\":[\"L\"]}]}]");
    assertThat(words(found.get(0))).containsExactly("Prices L");
    assertThat(found.get(0).marks().get(0).annotator()).isEqualTo("2");
  }

  @Test
  void what_is_not_plain_text_or_was_cancelled_is_told_by_region() throws IOException {
    List<Document> found =
        read(
            """
            [
            {"data":{"text":"Prices rose"},"annotations":[{"was_cancelled":true,"result":[{}]},\
            {"result":[{"id":"h","type":"hypertextlabels","value":{"start":"/p[1]/text()[1]",\
            "end":"/p[1]/text()[1]","startOffset":0,"endOffset":6,"hypertextlabels":["L"]}},\
            {"id":"p","type":"paragraphlabels","value":{"start":"0","end":"0","startOffset":1,\
            "endOffset":2,"labels":["L"]}},{"id":"i","type":"rectanglelabels","value":{"x":1}},\
            {"from_name":"mood","type":"choices","value":{"choices":["good"]}},\
            {"id":"e","type":"labels","value":{"start":0,"end":6,"labels":[]}},\
            {"type":"relation","from_id":"h","to_id":"x"}]}]},
            {"data":{"image":"https://example.org/x.png"}},
            {"data":{"text":[{"author":"a","text":"b"}]}},
            {"data":{"text":"Whole"}}
            ]
            """);
    assertThat(found).extracting(Document::text).containsExactly("Prices rose", "Whole");
    assertThat(found.get(0).marks()).isEmpty();
    assertThat(troubles).extracting(Trouble::line).containsExactly(2, 2, 2, 2, 2, 2, 2, 3);
  }

  @Test
  void the_real_files_are_read() throws IOException {
    Path real = Reading.corpus("label-studio");
    List<Document> kiji =
        Reading.all(
            new LabelStudioFormat(),
            real.resolve("kiji-proxy-sample_predictions.json"),
            troubles::add);
    assertThat(words(kiji.get(0)).subList(0, 4))
        .containsExactly("John Smith Person", "Mary Person", "He Pronoun", "her Pronoun");
    assertThat(kiji.get(0).marks()).hasSize(5).allMatch(one -> one.annotator().equals("coref-v1"));
    assertThat(kiji.get(0).ties()).extracting(Tie::from).containsExactly("ent-3", "ent-4");
    List<Document> made =
        Reading.all(new LabelStudioFormat(), real.resolve("made-here.json"), troubles::add);
    assertThat(words(made.get(0))).containsExactly("Prices rose 4% Claim", "Bo Source");
    assertThat(made.get(0).ties()).extracting(Tie::type).containsExactly("said_by");
    assertThat(troubles).isEmpty();
  }

  private static List<String> words(Document document) {
    return document.marks().stream()
        .map(mark -> Reading.words(document, mark, Counting.CODE_POINTS) + " " + mark.label())
        .toList();
  }

  private List<Document> read(String content) throws IOException {
    Path file = folder.resolve("x.json");
    Files.writeString(file, content);
    return Reading.all(new LabelStudioFormat(), file, troubles::add);
  }
}
