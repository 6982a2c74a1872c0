package org.factdesk.formats.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConllReadingTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora");

  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // IOB2, IOB1, BIOES, BILUO, BMES, labels alone
        "U.N. B-ORG\nofficial O\nRolf B-PER\nEkeus I-PER\nBo B-PER\n",
        "U.N. I-ORG\nofficial O\nRolf I-PER\nEkeus I-PER\nBo B-PER\n",
        "U.N. S-ORG\nofficial O\nRolf B-PER\nEkeus E-PER\nBo S-PER\n",
        "U.N. U-ORG\nofficial O\nRolf B-PER\nEkeus L-PER\nBo U-PER\n",
        "U.N. S-ORG\nofficial O\nRolf B-PER\nEkeus E-PER\nBo S-PER\n",
        // tabs, more columns, CoNLL 2003, numbered words, remarks
        "U.N.\tB-ORG\nofficial\tO\nRolf\tB-PER\nEkeus\tI-PER\nBo\tB-PER\n",
        "U.N. NNP I-NP I-ORG\nofficial NN I-NP O\nRolf NNP I-NP I-PER\nEkeus NNP I-NP I-PER\n"
            + "Bo NNP I-NP B-PER\n",
        "1\tU.N.\tB-ORG\t_\n2\tofficial\tO\t_\n3\tRolf\tB-PER\t_\n4\tEkeus\tI-PER\t_\n"
            + "5\tBo\tB-PER\t_\n",
        "# text = U.N. official\nU.N.\tB-ORG\nofficial\tO\nRolf\tB-PER\nEkeus\tI-PER\nBo\tB-PER\n",
        "\uFEFFU.N. B-ORG\r\nofficial O\r\nRolf B-PER\r\nEkeus I-PER\r\nBo B-PER\r\n"
      })
  void tags_are_understood_in_every_way_of_writing(String lines) throws IOException {
    Document document = read(lines).get(0);
    assertThat(troubles).isEmpty();
    assertThat(document.text()).isEqualTo("U.N. official Rolf Ekeus Bo");
    assertThat(marks(document)).containsExactly("ORG 0-4", "PER 14-24", "PER 25-27");
  }

  @Test
  void labels_without_letters_join_words_that_follow_each_other() throws IOException {
    assertThat(marks(read("Rolf\tPER\nEkeus\tPER\nsaid\tO\nBo\tPER\n").get(0)))
        .containsExactly("PER 0-10", "PER 16-18");
  }

  @Test
  void what_cannot_follow_begins_a_mark_and_is_told() throws IOException {
    Document document = read("a B-X\nb I-Y\nc O\nd I-X\n\ne I-X\nf B-X\n").get(0);
    assertThat(marks(document)).containsExactly("X 0-1", "Y 2-3", "X 6-7", "X 8-9", "X 10-11");
    assertThat(troubles).extracting(Trouble::line).containsExactly(2, 4, 6);
    troubles.clear();
    document = read("a B-X\nb O\nc S-X\nd B-Y\n\ne E-Y\nf S-X\n").get(0);
    assertThat(marks(document)).hasSize(5);
    assertThat(troubles).extracting(Trouble::line).containsExactly(2, 5, 6);
  }

  @Test
  void damaged_lines_cost_themselves_alone() throws IOException {
    Document document =
        read("Rolf\tB-PER\nbroken\nEkeus\tI-PER\nodd\t???\n\tO\nx\ty\tz\nBo\tB-PER\n").get(0);
    assertThat(document.text()).isEqualTo("Rolf Ekeus odd Bo");
    assertThat(marks(document)).containsExactly("PER 0-10", "PER 15-17");
    assertThat(troubles).extracting(Trouble::line).containsExactly(2, 4, 5, 6);
    assertThat(troubles.get(0).content()).isEqualTo("broken");
  }

  @Test
  void documents_are_told_apart() throws IOException {
    List<Document> documents =
        read(
            "-DOCSTART- -X- O O\n\nA NNP O B-X\n\n-DOCSTART- -X- O O\n\n"
                + "-DOCSTART- -X- O O\n\nB NNP O O\n");
    assertThat(documents).extracting(Document::id).containsExactly("a#1", "a#2", "a#3");
    assertThat(documents).extracting(Document::text).containsExactly("A", "", "B");
    documents = read("# newdoc id = first\nA\tO\n\n# newdoc id = second\nB\tB-X\n");
    assertThat(documents).extracting(Document::id).containsExactly("first", "second");
    assertThat(read("A\tO\n")).extracting(Document::id).containsExactly("a");
    assertThat(read("")).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void words_stand_at_their_own_places_where_the_file_has_them() throws IOException {
    Document document =
        read("O\t1\t2\t“\nB-X\t2\t4\tBo\nO\t4\t5\t”\n\nO\t8\t9\t😊\nO\t9\t10\t!\n").get(0);
    assertThat(document.text()).isEqualTo(" “Bo”\n  😊!");
    assertThat(marks(document)).containsExactly("X 2-4");
    document = read("O\t0\t1\ta\nB-X\t999999998\t999999999\tBo\nO\t3\t4\tb\n").get(0);
    assertThat(document.text()).isEqualTo("a Bo b");
  }

  @Test
  void the_column_of_the_tags_can_be_said() throws IOException {
    Files.writeString(folder.resolve("a.conll"), "Bo B-X B-Y\n");
    Source source = Source.of(folder).with(Map.of("tag-column", "2"));
    assertThat(marks(all(new ConllFormat(), source).get(0))).containsExactly("X 0-2");
  }

  @Test
  void other_encodings_are_read_and_told() throws IOException {
    Files.write(
        folder.resolve("a.conll"), "Zürich B-LOC\n".getBytes(Charset.forName("windows-1252")));
    assertThat(all(new ConllFormat(), Source.of(folder)).get(0).text()).isEqualTo("Zürich");
    assertThat(troubles).hasSize(1);
  }

  @Test
  void a_folder_without_such_files_says_so() {
    assertThatIOException()
        .isThrownBy(() -> new ConllFormat().read(Source.of(folder), troubles::add))
        .withMessageContaining(".conll");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "labeling.trailing", "labeling.invalid"})
  void files_of_doccano_are_read(String name) throws IOException {
    Path file = CORPORA.resolve("doccano/tests-sequence_labeling/" + name + ".conll");
    assumeTrue(Files.exists(file), "the sample corpora are not here: " + file);
    List<Document> documents = all(new ConllFormat(), Source.of(file));
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).marks()).isNotEmpty();
    assertThat(troubles).hasSize(name.endsWith("invalid") ? 1 : 0);
  }

  @Test
  void the_same_corpus_in_brat_has_the_same_words_and_marks() throws IOException {
    Path file = CORPORA.resolve("conll/turku-dev-head.tsv");
    assumeTrue(Files.exists(file), "the sample corpora are not here: " + file);
    // The file ends within the first document, so that it is the begin of the one in brat.
    Document document = all(new ConllFormat(), Source.of(file)).get(0);
    String words = dense(document.text());
    Format brat = Formats.find("brat").orElseThrow();
    Document paired =
        all(brat, Source.of(CORPORA.resolve("brat/turku-ner"))).stream()
            .filter(one -> dense(one.text()).startsWith(words))
            .findFirst()
            .orElseThrow();
    assertThat(troubles).isEmpty();
    assertThat(document.marks()).hasSizeGreaterThan(10);
    assertThat(densePlaces(document)).isEqualTo(densePlaces(within(paired, words.length())));
  }

  /** Without the marks that end behind so many characters. */
  private static Document within(Document document, int length) {
    Counting.Table table = Counting.CODE_POINTS.in(document.text());
    List<Mark> marks =
        document.marks().stream()
            .filter(
                mark ->
                    dense(
                                document
                                    .text()
                                    .substring(
                                        0, table.utf16(mark.spans().get(0).end()).orElseThrow()))
                            .length()
                        <= length)
            .toList();
    return new Document(document.id(), document.text(), marks, List.of());
  }

  private static String dense(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  private static Set<String> densePlaces(Document document) {
    Counting.Table table = Counting.CODE_POINTS.in(document.text());
    Set<String> places = new TreeSet<>();
    for (Mark mark : document.marks()) {
      Range span = mark.spans().get(0);
      String before = document.text().substring(0, table.utf16(span.begin()).orElseThrow());
      String until = document.text().substring(0, table.utf16(span.end()).orElseThrow());
      places.add(mark.label() + " " + dense(before).length() + "-" + dense(until).length());
    }
    return places;
  }

  private static List<String> marks(Document document) {
    return document.marks().stream()
        .map(
            mark ->
                "%s %d-%d"
                    .formatted(
                        mark.label(), mark.spans().get(0).begin(), mark.spans().get(0).end()))
        .toList();
  }

  private List<Document> read(String lines) throws IOException {
    Files.writeString(folder.resolve("a.conll"), lines);
    return all(new ConllFormat(), Source.of(folder));
  }

  private List<Document> all(Format format, Source source) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Documents read = format.read(source, troubles::add)) {
      for (var next = read.next(); next.isPresent(); next = read.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
