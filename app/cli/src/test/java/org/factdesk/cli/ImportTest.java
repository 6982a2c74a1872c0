package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {
  private static final Path ROOT = Path.of(System.getProperty("factdesk.root", "."));

  @TempDir Path folder;
  private Path empty;

  @BeforeEach
  void an_empty_workspace() throws IOException {
    empty = Files.createDirectory(folder.resolve("empty"));
  }

  static Stream<String> formats() {
    return Formats.all().stream().filter(Format::imports).map(Format::id);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_seeds_go_out_and_in_again_in_every_format(String id) throws IOException {
    Path dataset = folder.resolve("dataset");
    assertThat(run("export", ROOT.toString(), "--format", id, "--output", dataset.toString()).err())
        .contains("5 articles");
    CommandRun run = run("import", "empty", "--format", id, "dataset");
    assertThat(run.lines()).isEmpty();
    assertThat(run.code()).as(run.err()).isZero();
    CommandRun again = run("import", "empty", "--format", id, "dataset");
    assertThat(again.err()).contains(" 0 of them new, 0 marks and 0 links");
    assertThat(run("validate", "empty").err()).doesNotContain("cannot be read");
  }

  static Stream<String> formatsWithIds() {
    return Formats.all().stream()
        .filter(Format::imports)
        .filter(one -> one.holds().containsAll(List.of(Aspect.ID, Aspect.ANNOTATOR)))
        .map(Format::id);
  }

  @ParameterizedTest
  @MethodSource("formatsWithIds")
  void what_goes_out_comes_back_into_its_own_workspace_without_a_change(String id)
      throws IOException {
    for (String name : List.of("annotations", "seeds")) {
      Files.createDirectory(empty.resolve(name));
      for (Map.Entry<String, String> file : files(ROOT.resolve(name)).entrySet()) {
        write("empty/" + name + "/" + file.getKey(), file.getValue());
      }
    }
    write("empty/factdesk.json", Files.readString(ROOT.resolve("factdesk.json")));
    TreeMap<String, String> before = files(empty.resolve("annotations"));
    run("export", "empty", "--format", id, "--output", "dataset");
    CommandRun run = run("import", "empty", "--format", id, "dataset");
    assertThat(run.err()).contains(" 0 of them new, 0 marks and 0 links");
    assertThat(files(empty.resolve("annotations"))).isEqualTo(before);
  }

  @Test
  void our_own_form_brings_back_the_same_files() throws IOException {
    run("export", ROOT.toString(), "--format", "jsonl", "--output", "dataset");
    run("import", "empty", "--format", "jsonl", "dataset");
    assertThat(files(empty.resolve("annotations"))).isEqualTo(files(ROOT.resolve("annotations")));
    assertThat(files(empty)).containsAllEntriesOf(files(ROOT.resolve("seeds")));
    assertThat(run("validate", "empty").code()).isZero();
  }

  @Test
  void options_of_the_format_are_heeded_and_unknown_ones_named() throws IOException {
    write("tags.conll", "Bo B-person O\nspoke O B-verb\n");
    CommandRun run =
        run("import", "empty", "--format", "conll", "--option", "tag-column=2", "tags.conll");
    assertThat(run.err()).contains("person").doesNotContain("verb");
    assertThat(run("import", "empty", "--format", "conll", "--option", "size=2", "tags.conll"))
        .matches(refused -> refused.code() == 2)
        .matches(refused -> refused.err().contains("no option 'size'"));
  }

  @Test
  void marks_go_onto_the_article_that_has_the_same_text() throws IOException {
    write("ann/doc7.txt", "\uFEFFPrices rose.");
    write("ann/doc7.ann", "T1\tClaim 1 7\tPrices\n");
    write("empty/north.txt", "Prices rose.");
    CommandRun run = run("import", "empty", "--format", "brat", "ann", "--annotator", "Bo Ek");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("has the text of north");
    assertThat(Files.readString(empty.resolve("annotations/north.Bo-Ek.json")))
        .contains("\"layer\":\"claim\"", "[[0,6]]", "\"quote\":[\"Prices\"]");
  }

  @Test
  void a_byte_order_mark_inside_json_is_a_character_of_the_text() throws IOException {
    write(
        "docs.jsonl",
        "{\"text\":\"\\ufeffPrices rose.\",\"entities\":["
            + "{\"id\":1,\"label\":\"claim\",\"start_offset\":1,\"end_offset\":7}]}\n");
    CommandRun run = run("import", "empty", "--format", "doccano", "docs.jsonl");
    assertThat(run.err()).contains("1 of them new, 1 mark");
    assertThat(files(empty).toString()).contains("\uFEFFPrices rose.");
    assertThat(files(empty.resolve("annotations")).toString())
        .contains("[[1,7]]", "\"quote\":[\"Prices\"]");
    assertThat(run("import", "empty", "--format", "doccano", "docs.jsonl").err())
        .contains(" 0 of them new, 0 marks", "1 there already");
    run = run("export", "empty", "--format", "brat", "--output", "brat");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files(folder.resolve("brat")).toString()).contains("begins with a byte-order mark");
    assertThat(run("import", "empty", "--format", "brat", "brat").err())
        .contains(" 0 of them new, 0 marks", "1 there already");
  }

  @Test
  void another_text_of_the_same_name_becomes_an_article_of_its_own() throws IOException {
    write("ann/north.txt", "Prices rose.");
    write("ann/north.ann", "T1\tClaim 0 6\tPrices\n");
    write("empty/north.txt", "Prices fell.");
    CommandRun run = run("import", "empty", "--format", "brat", "ann");
    assertThat(run.err())
        .contains("is called north-2", "the article there has its name and another text");
    assertThat(Files.readString(empty.resolve("north.txt"))).isEqualTo("Prices fell.");
    assertThat(Files.readString(empty.resolve("north-2.txt"))).isEqualTo("Prices rose.");
    assertThat(empty.resolve("annotations/north-2.imported.json")).exists();
    assertThat(run("import", "empty", "--format", "brat", "ann").err())
        .contains(" 0 of them new, 0 marks");
  }

  @Test
  void what_has_no_place_is_listed_by_line_and_kept() throws IOException {
    write("ann/north.txt", "Prices rose.");
    write(
        "ann/north.ann", "T1\tClaim 0 6\tPrices\nT2\tClaim 2 6\trose\nT3\tClaim 5 5\t\nnonsense\n");
    CommandRun run = run("import", "empty", "--format", "brat", "ann");
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.out()).contains("\"file\":\"north.ann\",\"line\":2", "\"line\":4", "nonsense");
    assertThat(run.err()).contains("1 mark", "1 without a place", "import-brat-1.jsonl");
    assertThat(Files.readString(empty.resolve(".factdesk/imports/import-brat-1.jsonl")))
        .isEqualTo(run.out());
    assertThat(Files.readString(empty.resolve("annotations/north.imported.json")))
        .contains("\"quote\":[\"rose\"]");
    assertThat(run("import", "empty", "--format", "brat", "ann").err())
        .contains("0 marks", "0 without a place", "2 there already");
  }

  @Test
  void labels_that_the_scheme_lacks_become_layers_and_the_mapping_can_be_corrected()
      throws IOException {
    write("ann/north.txt", "Bo said prices rose.");
    write("ann/north.ann", "T1\tPerson 0 2\tBo\nT2\tClaims 8 19\tprices rose\n");
    CommandRun run =
        run("import", "empty", "--format", "brat", "ann", "--save-mapping", "mapping.json");
    assertThat(run.err())
        .contains("label Person (1) -> layer person", "label Claims (1) -> layer claim")
        .contains("new in the scheme: layer person");
    assertThat(Files.readString(empty.resolve("scheme.json"))).contains("\"person\"");
    Path mapping = folder.resolve("mapping.json");
    Files.writeString(
        mapping,
        Files.readString(mapping).replace("\"layer\" : \"person\"", "\"layer\" : \"source\""));
    Path other = Files.createDirectory(folder.resolve("other"));
    run = run("import", "other", "--format", "brat", "ann", "--mapping", "mapping.json");
    assertThat(run.err()).contains("label Person (1) -> layer source").doesNotContain("new in");
    assertThat(other.resolve("scheme.json")).doesNotExist();
  }

  @Test
  void a_corrected_mapping_is_not_written_over() throws IOException {
    write("ann/north.txt", "Prices rose.");
    write("ann/north.ann", "T1\tClaim 0 6\tPrices\n");
    write("mapping.json", "by hand");
    CommandRun run =
        run("import", "empty", "--format", "brat", "ann", "--save-mapping", "mapping.json");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("mapping.json: is there already; name a new file");
    assertThat(folder.resolve("mapping.json")).hasContent("by hand");
    assertThat(empty.resolve("north.txt")).doesNotExist();
  }

  @Test
  void a_mapping_that_is_absent_wrong_or_not_whole_is_named() throws IOException {
    write("ann/north.txt", "Prices rose.");
    write("ann/north.ann", "T1\tClaim 0 6\tPrices\n");
    String[] command = {"import", "empty", "--format", "brat", "ann", "--mapping", "mapping.json"};
    assertThat(run(command).err()).contains("mapping.json: does not exist");
    write("mapping.json", "{\"format\":\"factdesk-mapping/1\",\"labels\":\"x\"}");
    CommandRun wrong = run(command);
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("mapping.json", "\"labels\" has to be a list");
    write("mapping.json", "{\"format\":\"factdesk-mapping/1\",\"labels\":[]}");
    assertThat(run(command).err()).contains("mapping.json: lacks the label Claim; its marks go");
  }

  @Test
  void offsets_beyond_all_texts_are_called_too_large() throws IOException {
    write("ann/north.txt", "Prices rose.");
    write("ann/north.ann", "T1\tClaim 1000000000 2000000000\tPrices\nT2\tA claim 0 6\tPrices\n");
    assertThat(run("import", "empty", "--format", "brat", "ann").lines())
        .satisfiesExactly(
            large -> assertThat(large).contains("has offsets that are too large for any text"),
            other -> assertThat(other).contains("which must be one word"));
  }

  @Test
  void hostile_sources_cost_nothing_but_themselves() throws IOException {
    write("ann/empty.txt", "");
    write("ann/empty.ann", "T1\tClaim 0 6\tPrices\n");
    write("ann/binary.ann", "\0\1\2\3\n");
    write("ann/binary.txt", "\0\1\2\3");
    write("ann/annotations/plugins/factdesk.txt", "Prices rose.");
    write("ann/annotations/plugins/factdesk.ann", "T1\tClaim 0 6\tPrices\n");
    CommandRun run = run("import", "empty", "--format", "brat", "ann");
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).doesNotContain("error in Factdesk itself");
    assertThat(run("articles", "empty").out()).contains("annotations-plugins-factdesk");
  }

  @Test
  void what_is_not_understood_changes_nothing() {
    assertThat(run("import", "empty", "--format", "magic", ".").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("import", "--format", "brat").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("import", "empty", "--format", "brat", "nowhere").code())
        .isEqualTo(ExitCode.INCOMPLETE);
    assertThat(empty).isEmptyDirectory();
  }

  private CommandRun run(String... args) {
    return CommandRun.in(folder, args);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static TreeMap<String, String> files(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : List.copyOf(all.filter(Files::isRegularFile).toList())) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
