package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissalFileTest {
  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void an_article() {
    folder = new TestFolder(root).write("story.txt", "The talks began on Monday.\n");
  }

  @Test
  void a_dismissal_is_one_line_and_comes_back_as_it_was() {
    Dismissal dismissal = dismissal("b1", "a reprint, 🙂 not ours");
    save(folder.open(), dismissal);
    assertThat(folder.content("dismissals.json"))
        .isEqualTo(
            """
            {
            "format":"factdesk-dismissals/1",
            "dismissals":[
            {"id":"b1","exact":"b1x","evidence":"e1","checker":"dates","kind":"conflict",\
            "message":"17 or 18 December","reason":"a reprint, 🙂 not ours","by":"anna",\
            "at":"2026-11-21T20:00:00Z"}
            ]
            }
            """);
    assertThat(folder.open().dismissals().value()).contains(List.of(dismissal));
  }

  @Test
  void the_file_is_no_article_even_where_every_json_file_counts() {
    folder.write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"articles\":[\".\"]}");
    save(folder.open(), dismissal("b1", "known"));
    assertThat(folder.ids()).containsExactly("story");
    assertThat(folder.listProblems()).isEmpty();
  }

  @Test
  void what_a_colleague_dismissed_meanwhile_stays() {
    WorkspaceFolder mine = folder.open();
    mine.dismissals();
    save(folder.open(), dismissal("a1", "by a colleague"));
    save(mine, dismissal("b1", "mine"));
    assertThat(folder.open().dismissals().value().orElseThrow())
        .extracting(Dismissal::finding)
        .containsExactly("a1", "b1");
  }

  @Test
  void a_dismissal_that_is_taken_back_is_gone_and_others_stay() {
    WorkspaceFolder workspace = folder.open();
    save(workspace, dismissal("a1", "one"));
    save(workspace, dismissal("b1", "two"));
    assertThat(workspace.saveDismissals(Set.of("a1"), Map.of())).isEmpty();
    assertThat(workspace.dismissals().value().orElseThrow())
        .extracting(Dismissal::finding)
        .containsExactly("b1");
  }

  @Test
  void a_line_that_is_not_whole_is_named_and_kept() {
    folder.write(
        "dismissals.json",
        "{\"format\":\"factdesk-dismissals/1\",\"dismissals\":[{\"id\":\"a1\",\"by\":\"eve\"}]}");
    Read<List<Dismissal>> read = folder.open().dismissals();
    assertThat(read.value()).contains(List.of());
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "dismissals.json: the dismissal of 'a1' is not whole, so it is not used;"
                + " repair its line or remove it");
    save(folder.open(), dismissal("b1", "mine"));
    assertThat(folder.content("dismissals.json")).contains("{\"id\":\"a1\",\"by\":\"eve\"}");
  }

  @Test
  void fields_of_a_newer_version_stay() {
    WorkspaceFolder workspace = folder.open();
    save(workspace, dismissal("b1", "mine"));
    String newer =
        folder
            .content("dismissals.json")
            .replace("\"by\":\"anna\"", "\"by\":\"anna\",\"votes\":[1,{\"x\":null}]")
            .replace("\"dismissals\":", "\"team\":\"north\",\n\"dismissals\":");
    folder.write("dismissals.json", newer);
    save(workspace, dismissal("b1", "another reason"));
    assertThat(folder.content("dismissals.json"))
        .contains("another reason")
        .contains("\"votes\":[1,{\"x\":null}]")
        .contains("\"team\":\"north\"");
  }

  @Test
  void a_file_that_is_damaged_is_named_and_never_written_over() {
    folder.write(
        "dismissals.json", "{\"format\":\"factdesk-dismissals/1\",\"dismissals\":[{\"id\"");
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.dismissals().problems().get(0).toString())
        .startsWith("dismissals.json: is damaged or cut short at line 1");
    assertThat(workspace.saveDismissals(Set.of("a1"), Map.of()).orElseThrow().message())
        .isEqualTo("was not understood, so nothing was written over it; repair it");
    assertThat(folder.content("dismissals.json")).endsWith("{\"id\"");
  }

  @Test
  void a_file_of_a_newer_version_is_left_as_it_is() {
    folder.write("dismissals.json", "{\"format\":\"factdesk-dismissals/2\"}");
    assertThat(folder.open().dismissals().problems().get(0).message())
        .contains("was written by a newer Factdesk");
  }

  private static void save(WorkspaceFolder workspace, Dismissal dismissal) {
    assertThat(
            workspace.saveDismissals(
                Set.of(dismissal.finding()), Map.of(dismissal.finding(), dismissal)))
        .isEmpty();
  }

  private static Dismissal dismissal(String finding, String reason) {
    return new Dismissal(
        finding,
        finding + "x",
        "e1",
        "dates",
        "conflict",
        "17 or 18 December",
        reason,
        "anna",
        TestFolder.AT);
  }
}
