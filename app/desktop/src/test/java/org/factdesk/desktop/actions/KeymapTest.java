package org.factdesk.desktop.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

final class KeymapTest {
  private static final List<Command> SHIPPED =
      List.of(command("find", "ctrl F"), command("next", "J", "F3"), command("bare"));

  @Test
  void without_own_keys_every_command_has_those_it_comes_with() {
    assertThat(Keymap.SHIPPED.on(SHIPPED)).isEqualTo(SHIPPED);
  }

  @Test
  void a_key_given_to_one_command_is_taken_from_the_other() {
    Keymap map = new Keymap(Map.of("bare", keys("J")));
    assertThat(keysOf(map, "bare")).isEqualTo(keys("J"));
    assertThat(keysOf(map, "next")).isEqualTo(keys("F3"));
  }

  @Test
  void moving_a_key_is_noted_at_both_commands() {
    Keymap map = Keymap.SHIPPED.give(SHIPPED, "bare", keys("ctrl F", "X"));
    assertThat(keysOf(map, "bare")).isEqualTo(keys("ctrl F", "X"));
    assertThat(keysOf(map, "find")).isEmpty();
    assertThat(map.own()).containsKeys("bare", "find");
  }

  @Test
  void restoring_gives_the_shipped_keys_and_takes_them_from_others() {
    Keymap moved = Keymap.SHIPPED.give(SHIPPED, "bare", keys("ctrl F"));
    Keymap restored = moved.restore(moved.on(SHIPPED), SHIPPED.get(0));
    assertThat(keysOf(restored, "find")).isEqualTo(keys("ctrl F"));
    assertThat(keysOf(restored, "bare")).isEmpty();
    assertThat(restored.own()).doesNotContainKey("find");
  }

  @Test
  void of_two_commands_that_were_given_one_key_the_first_has_it() {
    Keymap map = new Keymap(Map.of("find", keys("X"), "bare", keys("X", "Y")));
    assertThat(keysOf(map, "find")).isEqualTo(keys("X"));
    assertThat(keysOf(map, "bare")).isEqualTo(keys("Y"));
  }

  @Test
  void commands_that_are_not_there_now_keep_their_keys() {
    Keymap map = new Keymap(Map.of("mark-quote", keys("8")));
    assertThat(map.give(SHIPPED, "bare", keys("X")).own()).containsEntry("mark-quote", keys("8"));
  }

  private static List<KeyStroke> keysOf(Keymap map, String id) {
    return map.on(SHIPPED).stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow()
        .keys();
  }

  private static List<KeyStroke> keys(String... keys) {
    return Stream.of(keys).map(KeyStroke::getKeyStroke).toList();
  }

  private static Command command(String id, String... keys) {
    return Command.of(id, Menu.VIEW, 1, id, () -> {}).keys(keys);
  }
}
