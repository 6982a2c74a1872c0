package org.factdesk.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFileTest {
  @TempDir Path folder;

  @Test
  void keys_are_the_same_after_writing_and_reading() {
    Keymap map =
        new Keymap(
            Map.of(
                "find",
                List.of(KeyStroke.getKeyStroke("ctrl shift F"), KeyStroke.getKeyStroke("COMMA")),
                "mark-a b:c",
                List.of()));
    KeyFile file = new KeyFile(folder.resolve("new/keys.properties"));
    assertThat(file.write(map)).isEmpty();
    assertThat(file.read()).isEqualTo(new KeyFile.Content(map, List.of()));
  }

  @Test
  void what_is_no_key_is_named_and_the_rest_holds() throws IOException {
    Path path = folder.resolve("keys.properties");
    Files.writeString(path, "find=ctrl F\nnext=strg F\n");
    KeyFile.Content content = new KeyFile(path).read();
    assertThat(content.keymap().own()).containsOnlyKeys("find");
    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("next=strg F"));
  }

  @Test
  void commands_nobody_knows_are_named_but_not_another_schemes_layers() {
    KeyFile file = new KeyFile(folder.resolve("keys.properties"));
    Keymap map = new Keymap(Map.of("fnd", List.of(), "mark-quote", List.of()));
    assertThat(file.unknown(map, Set.of("find")))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("fnd").doesNotContain("mark-quote"));
    assertThat(file.unknown(map, Set.of("fnd"))).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_or_written_is_said() throws IOException {
    Path path = folder.resolve("keys.properties");
    Files.writeString(path, "a=\\u00zz");
    assertThat(new KeyFile(path).read().problems()).hasSize(1);
    Files.writeString(folder.resolve("blocked"), "");
    KeyFile blocked = new KeyFile(folder.resolve("blocked/keys.properties"));
    assertThat(blocked.write(Keymap.SHIPPED)).hasSize(1);
  }
}
