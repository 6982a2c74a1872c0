package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Plugin.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void real_folder() throws IOException {
    folder = temporary.toRealPath().resolve("plugins");
  }

  private Plugins load() {
    return Plugins.load(List.of(new PluginFolder(folder, true)));
  }

  private Path words(String file) throws IOException {
    return PluginJar.of("words").checkers(WrongWords.class).writeTo(folder.resolve(file));
  }

  private Path numbers(String version) throws IOException {
    return PluginJar.of("numbers")
        .attribute("Factdesk-Plugin-Version", version)
        .checkers(SameNumbers.class)
        .classes(SameNumbers.Count.class)
        .writeTo(folder.resolve("numbers.jar"));
  }

  private static Checker checker(Plugins plugins, String id) {
    return plugins.checkers().stream()
        .filter(checker -> checker.description().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_folder_that_comes_later_is_noticed_and_its_jars_are_loaded() throws IOException {
    Plugins before = load();
    assertThat(before.stale()).isFalse();

    words("words.jar");

    assertThat(before.stale()).isTrue();
    Plugins after = before.reload();
    assertThat(after.stale()).isFalse();
    assertThat(after.checkers()).hasSize(1);
  }

  @Test
  void an_unchanged_jar_keeps_its_plugin_and_its_checkers() throws IOException {
    words("words.jar");
    numbers("1");
    Plugins before = load();

    numbers("2");
    Plugins after = before.reload();

    assertThat(checker(after, "wrong-words")).isSameAs(checker(before, "wrong-words"));
    assertThat(after.plugins().get(1)).isSameAs(before.plugins().get(1));
    assertThat(checker(after, "same-numbers")).isNotSameAs(checker(before, "same-numbers"));
    assertThat(after.plugins().get(0).version()).isEqualTo("2");
  }

  @Test
  void a_jar_that_is_only_touched_is_stale_and_yet_the_same() throws IOException {
    Path jar = words("words.jar");
    Plugins before = load();

    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));

    assertThat(before.stale()).isTrue();
    assertThat(before.reload().checkers().get(0)).isSameAs(before.checkers().get(0));
  }

  @Test
  void a_jar_that_is_gone_takes_its_checkers_with_it() throws IOException {
    Path jar = words("words.jar");
    numbers("1");
    Plugins before = load();

    Files.delete(jar);

    assertThat(before.stale()).isTrue();
    Plugins after = before.reload();
    assertThat(after.fingerprints()).containsOnlyKeys("same-numbers");
    assertThat(after.plugins()).hasSize(1);
  }

  @Test
  void the_second_jar_with_an_id_is_loaded_once_the_first_has_gone() throws IOException {
    Path first = words("a.jar");
    Path second = words("b.jar");
    Plugins before = load();
    assertThat(before.plugins())
        .extracting(Plugin::state)
        .containsExactly(State.LOADED, State.REFUSED);

    Files.delete(first);

    List<Plugin> plugins = before.reload().plugins();
    assertThat(plugins).extracting(Plugin::state).containsExactly(State.LOADED);
    assertThat(plugins).extracting(Plugin::jar).containsExactly(second);
  }

  @Test
  void a_jar_is_refused_while_it_is_copied_and_loaded_when_it_is_complete() throws IOException {
    Path jar = words("words.jar");
    byte[] whole = Files.readAllBytes(jar);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(jar, Arrays.copyOf(whole, length));
      Plugins partly = load();
      assertThat(partly.plugins().get(0).failure())
          .contains(
              jar
                  + " was not loaded: it is cut off, or still being copied; replace or remove the"
                  + " file");
    }
    Files.write(jar, Arrays.copyOf(whole, whole.length - 1));
    Plugins before = load();

    Files.write(jar, whole);

    assertThat(before.stale()).isTrue();
    assertThat(before.reload().checkers()).hasSize(1);
  }

  @Test
  void a_fingerprint_changes_with_the_jar_and_with_nothing_else() throws IOException {
    Path jar = numbers("1");
    String one = load().fingerprints().get("same-numbers");

    Files.move(jar, folder.resolve("moved.jar"));
    assertThat(load().fingerprints()).containsEntry("same-numbers", one);

    numbers("2");
    Files.delete(folder.resolve("moved.jar"));
    assertThat(load().fingerprints().get("same-numbers")).hasSize(64).isNotEqualTo(one);
  }
}
