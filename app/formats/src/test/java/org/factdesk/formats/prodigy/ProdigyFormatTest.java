package org.factdesk.formats.prodigy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.Reading;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProdigyFormatTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void every_mark_begins_and_ends_with_a_token_and_the_tokens_are_the_text() throws IOException {
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(4, 40), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    assertThat(Export.write(dataset, new ProdigyFormat(), folder.resolve("out")).problems())
        .isEmpty();
    List<JsonNode> lines = Reading.strictLines(folder.resolve("out/prodigy.jsonl"));
    assertThat(lines).hasSizeGreaterThan(40);
    for (JsonNode line : lines) {
      StringBuilder text = new StringBuilder();
      for (JsonNode token : line.path("tokens")) {
        text.append(token.path("text").textValue());
        text.append(token.path("ws").booleanValue() ? " " : "");
      }
      assertThat(text.toString()).isEqualTo(line.path("text").textValue());
      line.path("spans").forEach(span -> onTokens(line.path("tokens"), span));
      for (JsonNode relation : line.path("relations")) {
        onTokens(line.path("tokens"), relation.path("head_span"));
        assertThat(relation.path("child")).isEqualTo(relation.at("/child_span/token_end"));
      }
    }
  }

  private static void onTokens(JsonNode tokens, JsonNode span) {
    JsonNode first = tokens.path(span.path("token_start").intValue());
    JsonNode last = tokens.path(span.path("token_end").intValue());
    assertThat(first.path("start")).isEqualTo(span.path("start"));
    assertThat(last.path("end")).isEqualTo(span.path("end"));
  }

  @Test
  void tasks_on_one_text_that_follow_one_another_are_one_article() throws IOException {
    List<Document> found =
        read(
            """
            {"text":"Prices rose","_input_hash":1,"spans":[{"start":0,"end":6,"label":"A"}],\
            "_annotator_id":"anna","_timestamp":1637510400,"answer":"accept"}
            {"text":"Prices rose","_input_hash":1,"spans":[{"start":7,"end":11,"label":"B"}],\
            "_session_id":"set-bo","answer":"accept"}
            {"text":"Prices fell","_input_hash":2}
            """);
    assertThat(found).extracting(Document::id).containsExactly("x#1", "x#3");
    List<Mark> marks = found.get(0).marks();
    assertThat(marks).extracting(Mark::annotator).containsExactly("anna", "set-bo");
    assertThat(marks).extracting(Mark::at).containsExactly("2021-11-21T16:00:00Z", "");
    assertThat(marks).extracting(Mark::line).containsExactly(1, 2);
    assertThat(new TreeSet<>(marks.stream().map(Mark::id).toList())).hasSize(2);
    assertThat(troubles).isEmpty();
  }

  @Test
  void rejected_and_ignored_marks_are_left_out_and_told() throws IOException {
    List<Document> found =
        read(
            """
            {"text":"Prices rose","spans":[{"start":0,"end":6,"label":"A"}],"answer":"reject"}
            {"text":"Prices fell","spans":[{"start":0,"end":6,"label":"A"}],"answer":"ignore"}
            {"text":"Prices sank","answer":"reject"}
            """);
    assertThat(found).hasSize(3).allMatch(one -> one.marks().isEmpty());
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 2);
    assertThat(troubles.get(0).message()).contains("'reject'");
  }

  @Test
  void pieces_that_cannot_be_used_cost_themselves_alone() throws IOException {
    List<Document> found =
        read(
            """
            {"text":"Prices rose","tokens":[{"start":0,"end":6},{"start":7,"end":11}],\
            "spans":[{"token_start":1,"token_end":1,"label":"A"},{"start":"x","label":"B"},\
            {"token_start":-1,"token_end":99,"label":"C"},4],\
            "relations":[{"head":1,"child":1,"label":"r"},{"head":0,"child":1,"label":"r"}]}
            {"image":"data:image/png;base64,AA","spans":[]}
            {"image":"data:image/png;base64,AB","spans":[]}
            {"spans":[]}
            """);
    assertThat(found).hasSize(1);
    assertThat(words(found.get(0))).containsExactly("rose A");
    assertThat(found.get(0).ties()).extracting(Tie::type).containsExactly("r");
    assertThat(troubles).extracting(Trouble::line).containsExactlyInAnyOrder(1, 1, 1, 1, 2, 4);
  }

  @Test
  void the_real_files_are_read() throws IOException {
    Path real = Reading.corpus("prodigy");
    List<Document> news =
        Reading.all(
            new ProdigyFormat(),
            real.resolve("annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl"),
            troubles::add);
    assertThat(news).hasSize(80);
    assertThat(news.stream().mapToInt(one -> one.marks().size()).sum()).isEqualTo(74);
    assertThat(words(news.get(0))).containsExactly("Uber ORG", "Silicon Valley LOCATION");
    List<Document> biology =
        Reading.all(new ProdigyFormat(), real.resolve("annotations.jsonl"), troubles::add);
    assertThat(biology).hasSize(20);
    for (Document document : biology) {
      for (Mark mark : document.marks()) {
        assertThat(words(document)).contains(mark.quote().get(0) + " " + mark.label());
      }
    }
    assertThat(biology.stream().mapToInt(one -> one.ties().size()).sum()).isEqualTo(38);
    assertThat(biology.get(0).ties()).extracting(Tie::type).contains("Pos-Reg", "No-rel");
    assertThat(troubles).isEmpty();
  }

  private List<String> words(Document document) {
    return document.marks().stream()
        .map(mark -> Reading.words(document, mark, Counting.CODE_POINTS) + " " + mark.label())
        .toList();
  }

  private List<Document> read(String content) throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(file, content);
    return Reading.all(new ProdigyFormat(), file, troubles::add);
  }
}
