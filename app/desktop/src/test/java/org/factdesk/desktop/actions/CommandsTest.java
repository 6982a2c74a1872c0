package org.factdesk.desktop.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.KeyStroke;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private static final Scheme SCHEME =
      new Scheme(
          "test",
          List.of(
              new Layer("claim", '1', "claim", "solid", "What can be checked.", List.of()),
              new Layer("aside", '\0', "date", "thin", "What has no key.", List.of())),
          List.of());
  private final Set<String> done = new TreeSet<>();
  private final List<Command> commands = Commands.of(desk(), SCHEME);

  @Test
  void every_command_has_a_name_of_its_own_and_says_what_it_does() {
    assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
    assertThat(commands).allSatisfy(command -> assertThat(command.help()).endsWith("."));
  }

  @Test
  void no_key_means_two_things() {
    List<KeyStroke> keys = commands.stream().flatMap(command -> command.keys().stream()).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void layers_are_commands_with_the_key_of_the_scheme() {
    assertThat(commands)
        .filteredOn(command -> command.id().equals("mark-claim"))
        .singleElement()
        .satisfies(
            command -> assertThat(command.keys()).containsExactly(KeyStroke.getKeyStroke("1")));
    assertThat(commands)
        .filteredOn(command -> command.id().equals("mark-aside"))
        .singleElement()
        .satisfies(command -> assertThat(command.keys()).isEmpty());
  }

  @Test
  void with_nothing_open_only_what_needs_nothing_can_be_done() {
    assertThat(commands)
        .filteredOn(command -> command.enabled().test(Situation.NOTHING))
        .extracting(Command::id)
        .containsExactlyInAnyOrder(
            "open-folder", "quit", "next-pane", "previous-pane", "theme", "contrast", "language");
  }

  @Test
  void every_command_reaches_the_desk() {
    commands.forEach(command -> command.does().run());
    assertThat(done).hasSize((int) java.util.stream.Stream.of(Desk.class.getMethods()).count());
  }

  private Desk desk() {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) -> {
              done.add(method.getName());
              return null;
            });
  }
}
