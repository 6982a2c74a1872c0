package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.DamagedFile.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
  private static final String FILE = "annotations/a.anna.json";
  private static final String TEXT = "Prices röse, Bo said. ".repeat(30);

  @TempDir Path root;
  private TestFolder folder;
  private WorkspaceFolder workspace;
  private Article article;
  private AnnotationSet set;

  @BeforeEach
  void begin() {
    folder = new TestFolder(root).write("a.txt", TEXT);
    workspace = folder.open();
    article = TestFolder.article(workspace, "a");
    set = marks(20);
    assertThat(workspace.save(article, set)).isEmpty();
    workspace.history().finish();
  }

  @Test
  void a_sound_file_is_not_damaged() {
    assertThat(workspace.damaged(article)).isEmpty();
  }

  @Test
  void a_file_of_a_newer_version_is_not_damaged() {
    folder.write(FILE, folder.content(FILE).replace("annotations/1", "annotations/2"));
    assertThat(workspace.damaged(article)).isEmpty();
  }

  @Test
  void a_file_that_is_cut_short_is_named_with_what_can_be_read() {
    String whole = folder.content(FILE);
    folder.write(FILE, whole.substring(0, whole.indexOf("\"id\":\"m21\"") + 30));
    DamagedFile damaged = only();
    assertThat(damaged.annotator()).isEqualTo("anna");
    assertThat(damaged.marks()).isEqualTo(11);
    assertThat(damaged.lastGood()).isPresent();
    assertThat(folder.open().annotations(article).problems().toString())
        .contains(FILE, "cut short", "Shift F7");
    recover(damaged, Way.READABLE);
    assertThat(folder.only("a").annotations()).isEqualTo(set.annotations().subList(0, 11));
    assertThat(aside()).singleElement().asString().startsWith("a.anna.2").endsWith(".json");
  }

  @Test
  void the_last_good_version_takes_the_place_of_zeros() throws IOException {
    folder.write(FILE, new byte[(int) Files.size(root.resolve(FILE))]);
    DamagedFile damaged = only();
    assertThat(damaged.offers(Way.READABLE)).isFalse();
    assertThat(recover(damaged, Way.LAST_VERSION)).isEqualTo(set);
    assertThat(folder.only("a")).isEqualTo(set);
    assertThat(aside()).hasSize(1);
  }

  @Test
  void an_empty_file_is_damaged_and_can_be_set_aside() {
    folder.write(FILE, "");
    assertThat(recover(only(), Way.ASIDE)).isEqualTo(AnnotationSet.empty("a", "anna"));
    assertThat(root.resolve(FILE)).doesNotExist();
    assertThat(aside()).hasSize(1);
    assertThat(workspace.save(article, set.withState(WorkState.DONE))).isEmpty();
  }

  @Test
  void another_encoding_is_read_where_it_can_be_told() {
    String whole = folder.content(FILE);
    folder.write(FILE, ("\uFEFF" + whole).getBytes(StandardCharsets.UTF_16LE));
    recover(only(), Way.READABLE);
    assertThat(folder.only("a")).isEqualTo(set);
    folder.write(FILE, whole.getBytes(StandardCharsets.ISO_8859_1));
    workspace = folder.open();
    recover(only(), Way.READABLE);
    assertThat(folder.only("a")).isEqualTo(set);
  }

  @Test
  void whatever_is_cut_off_nothing_of_the_rest_is_lost_or_made_up() {
    byte[] whole = folder.content(FILE).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length - 2; length += 97) {
      Salvage salvage = Salvage.of(Arrays.copyOf(whole, length));
      Read<RawFile> read = AnnotationParser.parse(salvage.file(), FILE, "a", "anna");
      List<String> ids =
          read.value().orElseThrow().annotations().stream().map(RawAnnotation::id).toList();
      assertThat(ids)
          .isEqualTo(set.annotations().stream().map(Annotation::id).limit(ids.size()).toList());
      assertThat(salvage.marksSeen() - salvage.marks()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void both_sides_of_a_conflict_that_git_left_are_merged_mark_by_mark() {
    String ours = folder.content(FILE).replace("a note,", "our note,");
    String mark =
        ours.lines().filter(line -> line.contains("\"id\":\"m15\"")).findFirst().orElseThrow();
    String both =
        "<<<<<<< HEAD\n"
            + mark
            + "\n=======\n"
            + mark.replace("\"m15\"", "\"m99\"")
            + "\n>>>>>>> branch";
    folder.write(FILE, ours.replace(mark, both));
    DamagedFile damaged = only();
    assertThat(damaged.twoSides()).isTrue();
    List<String> ids =
        recover(damaged, Way.BOTH_SIDES).annotations().stream().map(Annotation::id).toList();
    assertThat(ids).hasSize(21).contains("m15", "m99");
    assertThat(folder.only("a").annotations()).hasSize(21);
  }

  @Test
  void a_file_that_was_repaired_meanwhile_is_left_alone() {
    String whole = folder.content(FILE);
    folder.write(FILE, "{");
    DamagedFile damaged = only();
    folder.write(FILE, whole);
    Read<AnnotationSet> read = workspace.recover(article, damaged, Way.ASIDE);
    assertThat(read.value()).isEmpty();
    assertThat(folder.content(FILE)).isEqualTo(whole);
  }

  @Test
  void a_link_in_place_of_the_folder_for_damaged_files_is_not_followed(@TempDir Path elsewhere)
      throws IOException {
    folder.write(FILE, "{");
    DamagedFile damaged = only();
    Files.createSymbolicLink(root.resolve(".factdesk/set-aside"), elsewhere);
    assertThat(workspace.recover(article, damaged, Way.LAST_VERSION).value()).isEmpty();
    assertThat(folder.content(FILE)).isEqualTo("{");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private DamagedFile only() {
    List<DamagedFile> damaged = workspace.damaged(article);
    assertThat(damaged).hasSize(1);
    return damaged.get(0);
  }

  private AnnotationSet recover(DamagedFile damaged, Way way) {
    return workspace.recover(article, damaged, way).value().orElseThrow();
  }

  private List<String> aside() {
    return List.of(root.resolve(".factdesk/set-aside/annotations").toFile().list());
  }

  private static AnnotationSet marks(int count) {
    List<Annotation> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(
          new Annotation(
              "m" + (10 + i),
              "claim",
              List.of(new Span(i * 22, i * 22 + 11)),
              new TreeMap<>(),
              i % 3 == 0 ? "a note, with \"quotes\"" : "",
              "anna",
              TestFolder.AT));
    }
    Link link =
        new Link(
            "l1",
            "same-claim",
            new AnnotationRef("a", "m11"),
            new AnnotationRef("a", "m12"),
            "anna",
            TestFolder.AT);
    return AnnotationSet.empty("a", "anna")
        .withState(WorkState.IN_PROGRESS)
        .withAnnotations(marks)
        .withLinks(List.of(link));
  }
}
