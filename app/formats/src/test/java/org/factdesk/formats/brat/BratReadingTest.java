package org.factdesk.formats.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.Charset;
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

class BratReadingTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void events_tie_their_trigger_to_what_has_a_role() throws IOException {
    Document document =
        read(
            "Bo hit Al and Cy",
            """
            E1\tAttack:T1 Agent:T2 Target:T3 Target2:T4
            E2\tReport:T5 About:E1
            A1\tNegated E1
            M1\tMode E1 planned
            #1\tAnnotatorNotes E1\tsure?
            T1\tAttack 3 6\thit
            T2\tPerson 0 2\tBo
            T3\tPerson 7 9\tAl
            T4\tPerson 14 16\tCy
            T5\tReport 10 13\tand
            """);
    assertThat(troubles).isEmpty();
    assertThat(document.ties())
        .extracting(tie -> tie.type() + " " + tie.from() + " " + tie.to())
        .containsExactly("Agent T1 T2", "Target T1 T3", "Target T1 T4", "About T5 T1");
    Mark trigger = document.marks().get(0);
    assertThat(trigger.features())
        .containsOnly(Map.entry("Negated", "true"), Map.entry("Mode", "planned"));
    assertThat(trigger.note()).isEqualTo("sure?");
  }

  @Test
  void references_and_equal_things_and_notes_of_all_types_are_kept() throws IOException {
    Document document =
        read(
            "Bo and Bo, Bo",
            """
            T1\tPerson 0 2\tBo
            T2\tPerson 7 9\tBo
            T3\tPerson 11 13\tBo
            N1\tReference T1 Wikidata:Q42\tBo Derek
            *\tEquiv T1 T2 T3
            #1\tNormalized T1\tbo
            #\tAnnotatorNotes T1\twho?
            R1\tsame Left:T1 Right:T2
            A1\tsure R1
            """);
    assertThat(troubles).isEmpty();
    Mark first = document.marks().get(0);
    assertThat(first.features())
        .containsOnly(
            Map.entry("Reference", "Wikidata:Q42"), Map.entry("Reference-name", "Bo Derek"));
    assertThat(first.note()).isEqualTo("Normalized: bo\nwho?");
    assertThat(document.ties())
        .extracting(tie -> tie.id() + " " + tie.type() + " " + tie.from() + " " + tie.to())
        .containsExactly("R1 same T1 T2", "*5.1 Equiv T1 T2", "*5.2 Equiv T2 T3");
    assertThat(document.ties().get(0).features())
        .containsOnly(
            Map.entry("from-role", "Left"),
            Map.entry("to-role", "Right"),
            Map.entry("sure", "true"));
  }

  @Test
  void parts_come_in_the_order_of_the_text_with_their_words() throws IOException {
    Document document = read("Prices rose fast", "T1\tClaim 12 16;0 6\tfast Prices\n");
    assertThat(document.marks())
        .singleElement()
        .satisfies(
            mark -> assertThat(mark.spans()).containsExactly(new Range(0, 6), new Range(12, 16)))
        .satisfies(mark -> assertThat(mark.quote()).containsExactly("Prices fast"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T2",
        "T2\t",
        "T2\tClaim",
        "T2\tClaim 0 6",
        "T2\tClaim 0\tPrices",
        "T2\tMy Claim 0 6\tPrices",
        "T2\tClaim 0 99999999999\tPrices",
        "T2\tClaim -1 6\tPrices",
        "T2\tClaim 6 0\tPrices",
        "T2\tClaim 3 3\t",
        "T2\tClaim 0 6;\tPrices",
        "T2\tClaim 0 8;7 11\tPrices rrose",
        "T2\tClaim 0 11\tPrices rose",
        "T1\tClaim 7 11\trose",
        "T\tClaim 7 11\trose",
        "R1\tsaid Arg1:T1 Arg2:T9",
        "R1\tsaid Arg1:T1",
        "R1\tsaid Arg1:T1 Arg1:T1",
        "A1\tkind T9 x",
        "A1\tkind",
        "A1\tkind T1 two words",
        "N1\tReference T1",
        "N1\tReference T9 x:1\t",
        "#1\tAnnotatorNotes T9\tx",
        "# a remark",
        "*\tEquiv T1 T9",
        "*\tEquiv T1",
        "E1\tClaim:T9",
        "E1\t",
        "X1\tnew T1",
        "<html>",
        "\u0001\u0002"
      })
  void a_damaged_line_costs_itself_alone(String line) throws IOException {
    Document document =
        read("Prices\nrose fast", "T1\tClaim 0 6\tPrices\n" + line + "\nT3\tClaim 7 11\trose\r\n");
    assertThat(document.marks()).extracting(Mark::id).containsExactly("T1", "T3");
    assertThat(document.ties()).isEmpty();
    assertThat(troubles)
        .singleElement()
        .isEqualTo(new Trouble("a.ann", 2, troubles.get(0).message(), line));
  }

  @Test
  void a_second_value_of_an_attribute_is_told() throws IOException {
    Document document = read("Bo", "T1\tP 0 2\tBo\nA1\tk T1 x\nA2\tk T1 y\nA3\tk T1 x\n");
    assertThat(document.marks().get(0).features()).containsOnly(Map.entry("k", "x"));
    assertThat(troubles).extracting(Trouble::line).containsExactly(3);
  }

  @Test
  void texts_and_marks_without_each_other_are_told() throws IOException {
    Files.writeString(folder.resolve("only.txt"), "Alone.");
    Files.writeString(folder.resolve("gone.ann"), "T1\tP 0 2\tBo\n");
    Document document = read("Bo", "T1\tP 0 2\tBo\n");
    assertThat(document.id()).isEqualTo("a");
    assertThat(troubles)
        .extracting(Trouble::file)
        .containsExactlyInAnyOrder("only.ann", "gone.ann");
    assertThat(troubles).extracting(Trouble::content).contains("T1\tP 0 2\tBo\n");
  }

  @Test
  void other_encodings_are_read_and_told() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Files.write(folder.resolve("a.txt"), "“Zürich” said".getBytes(western));
    Files.write(folder.resolve("a.ann"), "T1\tP 1 7\tZürich\n".getBytes(western));
    Document document = read();
    assertThat(document.text()).isEqualTo("“Zürich” said");
    assertThat(document.marks().get(0).quote()).containsExactly("Zürich");
    assertThat(troubles).extracting(Trouble::file).containsExactly("a.txt", "a.ann");
    assertThat(troubles).allSatisfy(one -> assertThat(one.message()).contains("Windows-1252"));
  }

  @Test
  void a_line_that_is_not_utf8_among_sound_ones_costs_itself_alone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Zürich, Genève");
    byte[] marks = "T1\tP 0 6\tZürich\nT2\tP 8 14\tGen?ve\nT3\tP 0 6\tZürich\n".getBytes("UTF-8");
    marks[new String(marks, "ISO-8859-1").indexOf('?')] = (byte) 0xE8;
    Files.write(folder.resolve("a.ann"), marks);
    assertThat(read().marks()).extracting(Mark::id).containsExactly("T1", "T3");
    assertThat(troubles).extracting(Trouble::line).containsExactly(0, 2);
  }

  @Test
  void one_file_is_read_with_the_one_beside_it() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Bo");
    Files.writeString(folder.resolve("a.ann"), "T1\tP 0 2\tBo\n");
    Files.writeString(folder.resolve("b.txt"), "Al");
    for (String name : List.of("a.txt", "a.ann")) {
      List<Document> documents = all(folder.resolve(name));
      assertThat(documents).extracting(Document::id).containsExactly("a");
      assertThat(documents.get(0).marks()).hasSize(1);
    }
    assertThatIOException().isThrownBy(() -> all(Files.createFile(folder.resolve("a.pdf"))));
  }

  @Test
  void an_index_that_leads_out_or_is_damaged_is_told_and_passed_over() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"),
        """
        {"file":"../../etc/passwd","id":"x"}
        {"file":"a.txt","id":"exact a","title":"Prices"}
        {"file":"a.txt","id":"again"}
        {"id":
        """);
    Document document = read("Bo", "T1\tP 0 2\tBo\n");
    assertThat(document.id()).isEqualTo("exact a");
    assertThat(document.metadata()).containsEntry("title", "Prices");
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 3, 4);
  }

  private Document read(String text, String marks) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("a.ann"), marks);
    return read();
  }

  private Document read() throws IOException {
    return all(folder).get(0);
  }

  private List<Document> all(Path source) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Documents read = new BratFormat().read(Source.of(source), troubles::add)) {
      for (var next = read.next(); next.isPresent(); next = read.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
