package org.factdesk.desktop.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open_a_workspace() throws IOException {
    write("a", "Zebra café", "TASS", "2022-02-03");
    write("b", "Bridge", "Reuters", "2022-01-30");
    write("c", "Council", "TASS", "");
    workspace = Workspace.open(Opening.of(folder)).value().orElseThrow();
    workspace.readAll();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void write(String id, String title, String outlet, String date) throws IOException {
    String published = date.isEmpty() ? "" : ",\"published\":\"" + date + "\"";
    Files.writeString(
        folder.resolve(id + ".json"),
        "{\"title\":\"%s\",\"outlet\":\"%s\"%s,\"text\":\"Some words stand here.\"}"
            .formatted(title, outlet, published));
  }

  @Test
  void words_and_fields_choose_articles() {
    assertThat(choose("", "id")).containsExactly("a", "b", "c");
    assertThat(choose("CAFE", "id")).containsExactly("a");
    assertThat(choose("outlet:tass", "id")).containsExactly("a", "c");
    assertThat(choose("outlet:tass coun", "id")).containsExactly("c");
    assertThat(choose("-outlet:tass", "id")).containsExactly("b");
    assertThat(choose("published:2022-02", "id")).containsExactly("a");
    assertThat(choose("state:new", "id")).hasSize(3);
    assertThat(choose("state:done", "id")).isEmpty();
    assertThat(choose("findings", "id")).isEmpty();
  }

  @Test
  void orders_go_up_and_down() {
    assertThat(choose("", "title")).containsExactly("b", "c", "a");
    assertThat(choose("", "title down")).containsExactly("a", "c", "b");
    assertThat(choose("", "published")).containsExactly("c", "b", "a");
    assertThat(choose("", "id down")).containsExactly("c", "b", "a");
    assertThat(choose("", "no order at all")).containsExactly("a", "b", "c");
  }

  @Test
  void an_edit_moves_only_the_article_it_is_in() {
    Choice byMarks = made("", "marks down");
    Choice undone = made("-state:done", "id");
    workspace.apply(workspace.steps().mark("c", List.of(new Span(0, 4)), "claim", Map.of()));
    workspace.apply(workspace.steps().setState("b", WorkState.DONE));
    Snapshot now = workspace.snapshot();
    assertThat(byMarks.follow(now)).isTrue();
    assertThat(byMarks.ids()).containsExactly("c", "a", "b");
    assertThat(undone.follow(now)).isTrue();
    assertThat(undone.ids()).containsExactly("a", "c");
    assertThat(choose("state:in", "id")).containsExactly("c");
    assertThat(choose("", "changed down").get(0)).isEqualTo("c");
  }

  @Test
  void where_an_article_left_the_list_its_place_is_where_one_goes_on() {
    List<String> ids = List.of("a", "b", "c");
    assertThat(new ListPlace(ids, 1, true).next(1)).contains("c");
    assertThat(new ListPlace(ids, 1, false).next(1)).contains("b");
    assertThat(new ListPlace(ids, 1, false).next(-1)).contains("a");
    assertThat(new ListPlace(ids, 1, true).others()).containsExactly("c", "a");
    assertThat(new ListPlace(ids, 1, false).others()).containsExactly("b", "c", "a");
    assertThat(new ListPlace(ids, 9, false).next(1)).isEmpty();
    assertThat(new ListPlace(ids, 9, false).others()).containsExactly("a", "b", "c");
  }

  private Choice made(String filter, String order) {
    Snapshot now = workspace.snapshot();
    return Choice.none(now).again(now, new Filter(filter), Order.of(order));
  }

  private List<String> choose(String filter, String order) {
    return made(filter, order).ids();
  }
}
