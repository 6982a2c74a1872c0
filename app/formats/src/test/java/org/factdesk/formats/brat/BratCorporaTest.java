package org.factdesk.formats.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.OffsetUnit;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of others, where they are at hand: read as brat's own parser reads them. */
class BratCorporaTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora/brat");

  private final Map<String, Document> documents = new TreeMap<>();
  private final List<Trouble> troubles = new ArrayList<>();

  @BeforeEach
  void corpora_are_here() {
    assumeTrue(Files.isDirectory(CORPORA), "the sample corpora are not here: " + CORPORA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adjacent",
        "bom_counted",
        "crlf_2",
        "crlf_ann",
        "emoji_cp",
        "ex",
        "labelunder",
        "nl_frag",
        "notrail",
        "rel4",
        "tabtext"
      })
  void what_brat_accepts_is_read_with_the_words_it_quotes(String name) throws IOException {
    read("edge-cases-made-here");
    Document document = Objects.requireNonNull(documents.get(name), name);
    assertThat(document.marks()).isNotEmpty();
    assertThat(document.marks())
        .allSatisfy(
            mark ->
                assertThat(words(document, mark, Counting.CODE_POINTS))
                    .isEqualTo(mark.quote().get(0)));
    assertThat(troubles).noneMatch(one -> one.file().equals(name + ".ann"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl_span 1",
        "overlapfrag 1",
        "labelspace 1",
        "dupid 2",
        "rel3 3 4 8 9 10",
        // accepted by brat, but nothing that a dataset could hold
        "empty 1",
        "dangling 1",
        "attrdangling 1",
        "notenoted 1"
      })
  void what_cannot_be_used_is_told_by_line(String nameAndLines) throws IOException {
    read("edge-cases-made-here");
    List<String> told = new ArrayList<>(List.of(nameAndLines.split(" ")));
    String file = told.remove(0) + ".ann";
    assertThat(troubles)
        .filteredOn(one -> one.file().equals(file))
        .extracting(one -> String.valueOf(one.line()))
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void files_that_count_otherwise_show_it_by_their_words() throws IOException {
    read("edge-cases-made-here");
    Map<String, Counting> countings =
        Map.of(
            "emoji_u16", Counting.of(OffsetUnit.UTF16),
            "crlf_1", new Counting(OffsetUnit.CODE_POINTS, true, Counting.LineEnds.PAIR_AS_ONE),
            "bom_not", new Counting(OffsetUnit.CODE_POINTS, false, Counting.LineEnds.AS_THEY_ARE));
    countings.forEach(
        (name, counting) -> {
          Document document = Objects.requireNonNull(documents.get(name), name);
          Mark mark = document.marks().get(0);
          String quote = mark.quote().get(0);
          assertThat(words(document, mark, Counting.CODE_POINTS)).isNotEqualTo(quote);
          // A mark at the start takes in what is not counted.
          assertThat(words(document, mark, counting).replace("\uFEFF", "")).isEqualTo(quote);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"litbank/coref", "litbank/entities", "litbank/events", "turku-ner"})
  void corpora_are_read_whole(String name) throws IOException {
    read(name);
    assertThat(troubles).isEmpty();
    assertThat(documents).isNotEmpty();
    for (Document document : documents.values()) {
      Path marks = CORPORA.resolve(name).resolve(document.id() + ".ann");
      List<String> lines = Files.readAllLines(marks);
      assertThat(document.marks()).hasSize(count(lines, "T"));
      assertThat(document.ties()).hasSize(count(lines, "R"));
      for (Mark mark : document.marks()) {
        assertThat(words(document, mark, Counting.CODE_POINTS)).isEqualTo(mark.quote().get(0));
      }
    }
  }

  private static int count(List<String> lines, String sort) {
    return (int) lines.stream().filter(line -> line.startsWith(sort)).count();
  }

  private static String words(Document document, Mark mark, Counting counting) {
    Counting.Table table = counting.in(document.text());
    List<String> words = new ArrayList<>();
    for (Range span : mark.spans()) {
      words.add(
          document
              .text()
              .substring(
                  table.utf16(span.begin()).orElseThrow(), table.utf16(span.end()).orElseThrow()));
    }
    return String.join(" ", words);
  }

  private void read(String name) throws IOException {
    try (Documents read = new BratFormat().read(Source.of(CORPORA.resolve(name)), troubles::add)) {
      for (var next = read.next(); next.isPresent(); next = read.next()) {
        documents.put(next.get().id(), next.get());
      }
    }
  }
}
