package org.factdesk.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.junit.jupiter.api.Test;

final class FinderTest {
  private static final List<Command> COMMANDS =
      List.of(
          command("open", "Open folder").keys("ctrl O"),
          command("next", "Next mark").keys("N").when(now -> now.open().isPresent()),
          command("all", "Mark all the same").explained("Repeats it."),
          command("theme", "Light or dark").explained("Switches the look."));

  @Test
  void all_are_there_while_nothing_is_typed_the_latest_first() {
    assertThat(find("", List.of("theme", "gone", "next")))
        .containsExactly("theme", "open", "all", "next");
  }

  @Test
  void what_cannot_be_done_now_comes_last() {
    assertThat(find("next", List.of("next"))).containsExactly("next");
    assertThat(find("a", List.of("next")).indexOf("next"))
        .isEqualTo(find("a", List.of("next")).size() - 1);
  }

  @Test
  void the_best_name_comes_first() {
    assertThat(find("mark", List.of())).containsExactly("all", "next");
    assertThat(find("mark", List.of("next"))).containsExactly("all", "next");
  }

  @Test
  void a_key_finds_its_command_and_what_it_does_finds_it_too() {
    assertThat(find("ctrl+o", List.of())).containsExactly("open");
    assertThat(find("look", List.of())).containsExactly("theme");
  }

  @Test
  void what_cannot_be_done_now_is_shown_as_such() {
    List<Entry> found = new Finder(COMMANDS, Situation.NOTHING, List.of()).commands("next");
    assertThat(found).singleElement().satisfies(entry -> assertThat(entry.enabled()).isFalse());
  }

  private static List<String> find(String typed, List<String> recent) {
    return new Finder(COMMANDS, Situation.NOTHING, recent)
        .commands(typed).stream().map(Entry::id).toList();
  }

  private static Command command(String id, String name) {
    return Command.of(id, Menu.VIEW, 1, name, () -> {});
  }
}
