package org.factdesk.formats.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlReadingTest {
  private static final String DOCS =
      "{\"id\":\"a\",\"text\":\"Prices rose.\"}\n{\"id\":\"b\",\"text\":\"Prices fell.\"}\n";

  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void marks_in_any_order_come_to_their_articles() throws IOException {
    write("docs.jsonl", DOCS);
    write("spans.jsonl", span("b", 0, 6) + span("a", 7, 11) + span("b", 7, 11) + span("a", 0, 6));
    List<Document> documents = read(folder);
    assertThat(documents).extracting(Document::id).containsExactly("a", "b");
    assertThat(documents.get(0).marks()).extracting(Document.Mark::line).containsExactly(2, 4);
    assertThat(documents.get(1).marks())
        .extracting(mark -> mark.spans().get(0))
        .containsExactly(new Range(0, 6), new Range(7, 11));
    assertThat(troubles).isEmpty();
  }

  @Test
  void articles_in_any_order_keep_theirs() throws IOException {
    write(
        "docs.jsonl", "{\"text\":\"Z.\",\"id\":\"z\"}\n" + DOCS + "{\"id\":\"a\",\"text\":\"\"}\n");
    write("spans.jsonl", span("a", 0, 6) + span("z", 0, 1));
    List<Document> documents = read(folder);
    assertThat(documents).extracting(Document::id).containsExactly("z", "a", "b");
    assertThat(documents).extracting(one -> one.marks().size()).containsExactly(1, 1, 0);
    assertThat(troubles).extracting(Trouble::place).containsExactly("docs.jsonl:4");
  }

  @Test
  void damaged_lines_cost_themselves_alone() throws IOException {
    write("docs.jsonl", DOCS + "{\"id\":\"c\"}\n{\"id\":\n");
    write(
        "spans.jsonl",
        span("a", 0, 6)
            + "{\"doc\":\"a\",\n"
            + "{\"doc\":\"a\",\"spans\":[[\"x\",1]]}\n"
            + "{\"doc\":\"a\",\"spans\":[[0,9999999999]]}\n"
            + span("ab", 0, 6)
            + span("b", 0, 6)
            + span("x", 0, 6));
    write("links.jsonl", "{\"id\":\"l\"}\n");
    assertThat(read(folder)).extracting(one -> one.marks().size()).containsExactly(1, 1);
    assertThat(troubles)
        .extracting(Trouble::place)
        .containsExactlyInAnyOrder(
            "docs.jsonl:3",
            "docs.jsonl:4",
            "spans.jsonl:2",
            "spans.jsonl:3",
            "spans.jsonl:4",
            "spans.jsonl:5",
            "spans.jsonl:7",
            "links.jsonl:1");
  }

  @Test
  void a_dataset_in_parts_is_read_as_a_whole() throws IOException {
    write("train/docs.jsonl", DOCS);
    write("train/spans.jsonl", span("a", 0, 6));
    write("test/docs.jsonl", "{\"id\":\"c\",\"text\":\"C.\"}\n");
    write("test/spans.jsonl", span("c", 0, 1));
    List<Document> documents = read(folder);
    assertThat(documents).extracting(Document::id).containsExactly("c", "a", "b");
    assertThat(documents.get(0).marks().get(0).file()).isEqualTo("test/spans.jsonl");
  }

  @Test
  void a_single_file_gives_texts_without_marks() throws IOException {
    write("articles.jsonl", DOCS + "{\"text\":\"No id.\",\"published\":\"2022-01-28\"}\n");
    List<Document> documents = read(folder.resolve("articles.jsonl"));
    assertThat(documents).extracting(Document::id).containsExactly("a", "b", "articles#3");
    assertThat(documents.get(2).metadata()).containsEntry("published", "2022-01-28");
  }

  @Test
  void spans_of_the_flat_form_are_read_too() throws IOException {
    write("docs.jsonl", DOCS);
    write(
        "spans.jsonl",
        "{\"doc\":\"a\",\"start\":0,\"end\":6,\"label\":\"claim\",\"text\":\"Prices\"}\n"
            + "{\"doc\":\"a\",\"id\":\"m\",\"begin\":0,\"end\":6.0,\"layer\":\"x\"}\n"
            + "{\"doc\":\"a\",\"id\":\"m\",\"begin\":7,\"end\":8,\"features\":{\"n\":3,\"t\":true}}\n");
    List<Document.Mark> marks = read(folder).get(0).marks();
    assertThat(marks).extracting(Document.Mark::label).containsExactly("claim", "x", "");
    assertThat(marks).extracting(Document.Mark::id).containsExactly(":1", "m", "m:3");
    assertThat(marks.get(0).quote()).containsExactly("Prices");
    assertThat(marks.get(2).features()).isEqualTo(Map.of("n", "3", "t", "true"));
  }

  @Test
  void a_folder_without_articles_is_named() {
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("docs.jsonl");
    assertThatThrownBy(() -> read(folder.resolve("no"))).isInstanceOf(IOException.class);
  }

  private static String span(String doc, int begin, int end) {
    return "{\"doc\":\"%s\",\"id\":\"m%d%s\",\"layer\":\"claim\",\"spans\":[[%d,%d]]}\n"
        .formatted(doc, begin, doc, begin, end);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<Document> read(Path path) throws IOException {
    List<Document> found = new ArrayList<>();
    try (Documents documents = new JsonlFormat().read(Source.of(path), troubles::add)) {
      for (Optional<Document> one = documents.next(); one.isPresent(); one = documents.next()) {
        found.add(one.get());
      }
    }
    return found;
  }
}
