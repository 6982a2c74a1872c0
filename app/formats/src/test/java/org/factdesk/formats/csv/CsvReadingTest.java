package org.factdesk.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora/doccano");

  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc_id,text,start,end,label,mood\nd1,Bo said so.,0,2,Person,\nd1,Bo said so.,3,7,Verb,calm\n",
        "doc_id;text;start;end;label;mood\r\nd1;Bo said so.;0;2;Person;\r\n"
            + "d1;Bo said so.;3;7;Verb;calm\r\n",
        "doc_id\ttext\tstart\tend\tlabel\tmood\nd1\tBo said so.\t0\t2\tPerson\t\n"
            + "d1\tBo said so.\t3\t7\tVerb\tcalm",
        "\uFEFF\"Document ID\"|\"Content\"|\"Begin\"|\"Stop\"|\"Type\"|\"mood\"\n"
            + "d1|\"Bo said so.\"|0|2.0|Person|\nd1|Bo said so.|3|7|Verb|calm\n\n"
      })
  void one_table_of_texts_and_marks_is_read(String table) throws IOException {
    Files.writeString(folder.resolve("a.csv"), table);
    Document document = one();
    assertThat(troubles).isEmpty();
    assertThat(document.id()).isEqualTo("d1");
    assertThat(document.text()).isEqualTo("Bo said so.");
    assertThat(document.marks())
        .extracting(mark -> mark.label() + mark.spans().get(0))
        .containsExactly("Person" + new Range(0, 2), "Verb" + new Range(3, 7));
    assertThat(document.marks().get(1).features()).containsExactly(Map.entry("mood", "calm"));
  }

  @Test
  void labels_without_places_are_for_the_whole_text() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "text,label\n😊 so,CFS\nplain,\n,NFS\n");
    List<Document> documents = all(folder);
    assertThat(documents).extracting(Document::id).containsExactly("a#1", "a#2", "a#3");
    assertThat(documents.get(0).marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.label()).isEqualTo("CFS"))
        .satisfies(mark -> assertThat(mark.spans()).containsExactly(new Range(0, 4)));
    assertThat(documents.get(1).marks()).isEmpty();
    assertThat(documents.get(2).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void two_tables_are_joined_in_any_order(boolean sorted) throws IOException {
    Files.writeString(folder.resolve("texts.csv"), "id,title,text\nx,T,One two\ny,,Three\n");
    String x = "x,0,3,A,One\n";
    String y = "y,0,5,B,Three\n";
    Files.writeString(
        folder.resolve("marks.csv"),
        "document,begin,end,label,quote\n" + (sorted ? x + x + y : y + x + x + "z,0,1,C,\n"));
    List<Document> documents = all(folder);
    assertThat(documents).extracting(Document::id).containsExactly("x", "y");
    assertThat(documents.get(0).marks()).extracting(Mark::label).containsExactly("A", "A");
    assertThat(documents.get(0).metadata()).containsEntry("title", "T");
    assertThat(documents.get(1).marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.quote()).containsExactly("Three"));
    assertThat(troubles).extracting(Trouble::line).isEqualTo(sorted ? List.of() : List.of(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x,0",
        "x,0,3,A,b,c",
        "x,a,3,A",
        "x,3,0,A",
        "x,99999999999,3,A",
        "\"x\"y,0,3,A",
        "x,0,3,\"open"
      })
  void a_damaged_row_costs_itself_alone(String row) throws IOException {
    Files.writeString(folder.resolve("texts.csv"), "id,text\nx,One two\n");
    Files.writeString(
        folder.resolve("marks.csv"),
        "document,begin,end,label\nx,0,3,A\n" + row + "\nx,4,7,\"B\n\"\"b\"\"\"\nx,0,7,C\n");
    assertThat(one().marks()).extracting(Mark::label).containsExactly("A", "B\n\"b\"", "C");
    assertThat(troubles)
        .singleElement()
        .isEqualTo(new Trouble("marks.csv", 3, troubles.get(0).message(), row));
  }

  @Test
  void tables_that_fit_nothing_are_told() throws IOException {
    assertThatIOException().isThrownBy(() -> all(folder));
    Files.writeString(folder.resolve("empty.csv"), "");
    Files.writeString(folder.resolve("other.csv"), "colour,size\nred,3\n");
    Files.writeString(folder.resolve("marks.csv"), "document,begin,end\nx,1,2\n");
    assertThat(all(folder)).isEmpty();
    assertThat(troubles).extracting(Trouble::file).containsOnly("other.csv", "marks.csv");
  }

  @Test
  void either_of_our_tables_brings_the_other() throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "id,text\nx,One two\n");
    Files.writeString(folder.resolve("annotations.csv"), "article,begin,end,layer\nx,0,3,a\n");
    for (String name : List.of("articles.csv", "annotations.csv")) {
      assertThat(all(folder.resolve(name)))
          .singleElement()
          .satisfies(document -> assertThat(document.marks()).hasSize(1));
    }
  }

  @Test
  void an_open_quotation_mark_in_a_long_table_is_no_trap() throws IOException {
    StringBuilder table = new StringBuilder("text,label\n\"open,A\n");
    for (int i = 0; i < 20_000; i++) {
      table.append("word ").append(i).append(",B\n");
    }
    Files.writeString(folder.resolve("a.csv"), table);
    assertThat(all(folder)).hasSize(20_000);
    assertThat(troubles).extracting(Trouble::line).containsExactly(2);
  }

  @Test
  void tables_of_doccano_are_read() throws IOException {
    Path file = CORPORA.resolve("export-examples/text_classification/example.csv");
    assumeTrue(Files.exists(file), "the sample corpora are not here: " + file);
    assertThat(all(file)).isNotEmpty().allSatisfy(one -> assertThat(one.text()).isNotEmpty());
    assertThat(troubles).isEmpty();
  }

  private Document one() throws IOException {
    List<Document> documents = all(folder);
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private List<Document> all(Path source) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Documents read = new CsvFormat().read(Source.of(source), troubles::add)) {
      for (var next = read.next(); next.isPresent(); next = read.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
