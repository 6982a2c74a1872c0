package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.engine.Plugin.State;
import org.factdesk.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
  @TempDir Path temporary;
  private Path folder;

  /** Throws as soon as it is made. */
  public static final class Stillborn extends WrongWords {
    public Stillborn() {
      throw new IllegalStateException("not today");
    }
  }

  /** Cannot be made without saying of whom. */
  public static final class OfSomebody extends WrongWords {
    @SuppressWarnings("unused")
    public OfSomebody(String whom) {}
  }

  /** Fails before it is made. */
  public static final class Divided extends WrongWords {
    @SuppressWarnings("unused")
    private static final int SHARE = 1 / List.of().size();
  }

  /** Says what its class loader and its thread's can see. */
  public static final class Curious implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      ClassLoader mine = getClass().getClassLoader();
      return CheckerDescription.of(
          "curious",
          words(mine)
              + ", "
              + (Thread.currentThread().getContextClassLoader() == mine)
              + ", "
              + sees(mine, "org.factdesk.engine.Engine"));
    }

    private static String words(ClassLoader loader) {
      try (InputStream in = loader.getResourceAsStream("words.txt")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static boolean sees(ClassLoader loader, String name) {
      try {
        loader.loadClass(name);
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return List.of();
    }
  }

  @BeforeEach
  void real_folder() throws IOException {
    folder = temporary.toRealPath();
  }

  private static Plugins load(Path... folders) {
    return Plugins.load(Stream.of(folders).map(path -> new PluginFolder(path, true)).toList());
  }

  private List<Plugin> load() {
    try (Plugins plugins = load(folder)) {
      return plugins.plugins();
    }
  }

  private Plugin only() {
    List<Plugin> plugins = load();
    assertThat(plugins).hasSize(1);
    return plugins.get(0);
  }

  private static PluginJar sound() {
    return PluginJar.of("words")
        .attribute("Factdesk-Plugin-Name", "Words")
        .checkers(WrongWords.class);
  }

  @Test
  void a_missing_folder_is_empty() {
    assertThat(load(folder.resolve("none")).plugins()).isEmpty();
  }

  @Test
  void a_sound_jar_runs_from_its_own_class_loader() throws IOException {
    Path jar = sound().writeTo(folder.resolve("words.jar"));

    try (Plugins plugins = load(folder);
        Engine engine = new Engine(plugins.checkers(), Map.of())) {
      Plugin plugin = plugins.plugins().get(0);
      assertThat(plugin)
          .isEqualTo(
              new Plugin(
                  "words",
                  "Words",
                  "0.1",
                  "1.0",
                  jar,
                  true,
                  State.LOADED,
                  plugin.checkers(),
                  java.util.Optional.empty()));
      Checker checker = plugins.checkers().get(0);
      assertThat(checker).isNotInstanceOf(WrongWords.class);
      assertThat(engine.check(List.of(Article.of("a", "wrong"))).reports()).hasSize(1);
    }
  }

  @Test
  void the_jar_can_go_while_its_classes_are_in_use() throws IOException {
    Path jar =
        PluginJar.of("numbers")
            .checkers(SameNumbers.class)
            .classes(SameNumbers.Count.class)
            .writeTo(folder.resolve("numbers.jar"));

    try (Plugins plugins = load(folder);
        Engine engine = new Engine(plugins.checkers(), Map.of())) {
      Files.delete(jar);
      assertThat(engine.check(List.of(Article.of("a", "x=1 x=2"))).reports()).hasSize(1);
    }
  }

  @Test
  void a_plugin_sees_its_resources_and_the_api_and_nothing_else_of_factdesk() throws IOException {
    PluginJar.of("curious")
        .checkers(Curious.class)
        .entry("words.txt", "words")
        .writeTo(folder.resolve("curious.jar"));

    assertThat(only().checkers().get(0).name()).isEqualTo("words, true, false");
  }

  @Test
  void a_jar_that_bundles_the_api_still_works() throws IOException {
    sound()
        .classes(Checker.class, ArticleChecker.class, Finding.class, Article.class)
        .writeTo(folder.resolve("fat.jar"));

    assertThat(only().state()).isEqualTo(State.LOADED);
  }

  @Test
  void a_jar_for_a_newer_api_is_refused_before_a_class_loads() throws IOException {
    Path jar =
        PluginJar.of("words")
            .attribute("Factdesk-Api-Version", "2.1")
            .checkers(Stillborn.class)
            .writeTo(folder.resolve("words.jar"));

    assertThat(only().failure()).contains(jar + " was not loaded: it needs API 2.1, this is 1.1");
  }

  @Test
  void the_second_jar_with_an_id_is_refused_and_both_are_named() throws IOException {
    Path first = sound().writeTo(folder.resolve("a.jar"));
    Path second = sound().writeTo(folder.resolve("b.jar"));

    List<Plugin> plugins = load();
    assertThat(plugins).extracting(Plugin::state).containsExactly(State.LOADED, State.REFUSED);
    assertThat(plugins.get(1).failure().orElseThrow())
        .contains(first.toString(), second.toString(), "plugin 'words' is already loaded");
  }

  @Test
  void the_same_folder_twice_is_no_duplicate() throws IOException {
    sound().writeTo(folder.resolve("a.jar"));

    assertThat(load(folder, folder.resolve(".")).plugins()).hasSize(1);
  }

  @Test
  void a_checker_id_that_is_taken_is_refused_and_the_other_jar_named() throws IOException {
    Path first = sound().writeTo(folder.resolve("a.jar"));
    PluginJar.of("more").checkers(WrongWords.class).writeTo(folder.resolve("b.jar"));

    assertThat(load().get(1).failure().orElseThrow())
        .contains("checker 'wrong-words' is already loaded from " + first);
  }

  @Test
  void a_broken_provider_costs_only_itself() throws IOException {
    PluginJar.of("mixed")
        .checkers(Stillborn.class, WrongWords.class)
        .services(
            Stillborn.class.getName()
                + "\norg.example.Missing\n"
                + SameNumbers.class.getName()
                + "\n"
                + WrongWords.class.getName())
        .classes(SameNumbers.class)
        .writeTo(folder.resolve("mixed.jar"));

    Plugin plugin = only();
    assertThat(plugin.state()).isEqualTo(State.LOADED);
    assertThat(plugin.checkers())
        .extracting(CheckerDescription::id)
        .contains("wrong-words")
        .doesNotContain("stillborn");
    assertThat(plugin.failure().orElseThrow())
        .contains("was loaded in part: ", "not today", "org.example.Missing not found");
  }

  @Test
  void a_checker_without_a_constructor_for_factdesk_is_refused_in_a_sentence() throws IOException {
    PluginJar.of("whose")
        .checkers(OfSomebody.class)
        .classes(WrongWords.class)
        .writeTo(folder.resolve("whose.jar"));

    assertThat(only().failure().orElseThrow())
        .endsWith(
            "whose.jar was not loaded: "
                + OfSomebody.class.getName()
                + " has no public constructor without parameters; Factdesk makes one with it");
  }

  @Test
  void a_checker_whose_class_cannot_be_initialised_is_refused_with_the_cause() throws IOException {
    PluginJar.of("divided")
        .checkers(Divided.class)
        .classes(WrongWords.class)
        .writeTo(folder.resolve("divided.jar"));

    assertThat(only().failure().orElseThrow())
        .contains("Divided could not be instantiated, because of ArithmeticException: / by zero");
  }

  @Test
  void a_jar_of_very_many_entries_long_names_or_a_vast_manifest_is_refused() throws IOException {
    PluginJar many = sound();
    for (int i = 0; i <= 50_000; i++) {
      many.entry("e" + i, "");
    }
    many.writeTo(folder.resolve("a-many.jar"));
    sound().entry("x/".repeat(600), "").writeTo(folder.resolve("b-deep.jar"));
    PluginJar vast = sound();
    for (int i = 0; i < 20_000; i++) {
      vast.attribute("A" + i, "x".repeat(60));
    }
    vast.writeTo(folder.resolve("c-vast.jar"));

    assertThat(load())
        .extracting(plugin -> plugin.failure().orElseThrow())
        .satisfiesExactly(
            why -> assertThat(why).contains("more than 50,000 entries"),
            why -> assertThat(why).contains("a very long name"),
            why -> assertThat(why).contains("its manifest is larger than 1 MB"));
  }

  @Test
  void what_is_no_jar_or_no_plugin_gets_one_sentence() throws IOException {
    Files.writeString(folder.resolve("a-text.jar"), "not a jar at all");
    Files.createFile(folder.resolve("b-empty.jar"));
    Files.createDirectory(folder.resolve("c-folder.jar"));
    Path whole = sound().writeTo(folder.resolve("d-cut.jar"));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    new PluginJar().writeTo(folder.resolve("e-library.jar"));
    sound().without("Factdesk-Api-Version").writeTo(folder.resolve("f-no-version.jar"));
    sound().attribute("Factdesk-Api-Version", "new").writeTo(folder.resolve("g-version.jar"));
    PluginJar.of("nothing").writeTo(folder.resolve("h-nothing.jar"));
    sound().writeTo(folder.resolve("z-sound.jar"));

    List<Plugin> plugins = load();
    assertThat(plugins).filteredOn(plugin -> plugin.state() == State.LOADED).hasSize(1);
    assertThat(plugins.subList(0, 8))
        .extracting(plugin -> plugin.failure().orElseThrow())
        .allMatch(failure -> !failure.contains("\n") && failure.contains(" was not loaded: "));
    assertThat(plugins.get(0).failure().orElseThrow())
        .isEqualTo(
            folder.resolve("a-text.jar")
                + " was not loaded: it is not a jar; replace or remove the file");
    assertThat(plugins.get(4).failure().orElseThrow()).contains("no Factdesk-Plugin-Id");
    assertThat(plugins.get(5).failure().orElseThrow()).contains("no Factdesk-Api-Version");
    assertThat(plugins.get(6).failure().orElseThrow()).contains("not a version like 1.0: 'new'");
    assertThat(plugins.get(7).failure().orElseThrow()).contains("names no checker");
  }
}
