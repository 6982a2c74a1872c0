package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.engine.Plugin.State;
import org.factdesk.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in processes of their own. */
@Timeout(60)
class ChildPluginTest {
  private static final Limits LIMITS = Limits.USUAL.withCallTime(Duration.ofSeconds(1));
  private static final List<Article> ARTICLES =
      List.of(
          Article.of("a", "wrong x=1 \ud83d\ude00 \ud83d alone, z=1"), Article.of("b", "x=2 ž=3"));

  @TempDir Path temporary;
  private Path folder;

  /** Ends its process as soon as it is made. */
  public static final class Bomb implements ArticleChecker {
    static {
      System.exit(7);
    }

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("bomb", "Bomb");
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return List.of();
    }
  }

  /** Never says who it is. */
  public static final class Silent extends WrongWords {
    @Override
    public CheckerDescription description() {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  /** Another Factdesk: loads the plugins of a folder, says so, and asks one that never answers. */
  static final class Other {
    public static void main(String[] args) {
      Plugins plugins = Plugins.load(List.of(new PluginFolder(Path.of(args[0]), false)));
      System.out.println("loaded " + plugins.checkers().size());
      try (Engine engine = new Engine(plugins.checkers(), Map.of())) {
        engine.check(List.of(Article.of("spins", "spins")));
      }
    }
  }

  @BeforeEach
  void real_folder() throws IOException {
    folder = temporary.toRealPath();
  }

  private Plugins load(boolean trusted, Limits limits) {
    return Plugins.load(List.of(new PluginFolder(folder, trusted)), limits);
  }

  private Plugins load() {
    return load(false, LIMITS);
  }

  private static Set<ProcessHandle> processes() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static void awaitEndOfAllBut(Set<ProcessHandle> before) {
    Set<ProcessHandle> ending = processes();
    ending.removeAll(before);
    ending.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  private void both() throws IOException {
    PluginJar.of("both")
        .checkers(WrongWords.class, SameNumbers.class)
        .classes(SameNumbers.Count.class)
        .writeTo(folder.resolve("both.jar"));
  }

  private static Results check(Plugins plugins) {
    try (Engine engine = new Engine(plugins.checkers(), Map.of(), LIMITS)) {
      return engine.check(ARTICLES);
    }
  }

  @Test
  void checkers_find_the_same_as_in_this_process() throws IOException {
    both();
    try (Plugins apart = load();
        Plugins here = load(true, LIMITS)) {
      assertThat(apart.plugins()).hasSize(1);
      assertThat(apart.plugins().get(0).state()).isEqualTo(State.LOADED);
      assertThat(apart.checkers()).allMatch(ChildChecker.class::isInstance);
      assertThat(here.checkers()).noneMatch(ChildChecker.class::isInstance);
      assertThat(apart.fingerprints()).containsOnlyKeys(here.fingerprints().keySet());
      assertThat(apart.fingerprints()).isNotEqualTo(here.fingerprints()); // nor are the facts

      Results results = check(apart);
      assertThat(results).isEqualTo(check(here));
      assertThat(results.failures()).isEmpty();
      assertThat(results.reports()).hasSize(2);
    }
  }

  @Test
  void processes_live_as_long_as_their_plugin() throws IOException {
    both();
    Set<ProcessHandle> before = processes();
    Plugins first = load();
    Set<ProcessHandle> running = processes();
    running.removeAll(before);
    assertThat(running).hasSize(1);

    PluginJar.of("words")
        .checkers(ReplacedWords.class)
        .classes(WrongWords.class)
        .writeTo(folder.resolve("words.jar"));
    Plugins second = first.reload();
    first.close();
    assertThat(second.checkers().get(0)).isSameAs(first.checkers().get(0));
    assertThat(running).allMatch(ProcessHandle::isAlive);
    assertThat(check(second).failures()).isEmpty();

    second.close();
    awaitEndOfAllBut(before);
  }

  /** The same under another id. */
  public static final class ReplacedWords extends WrongWords {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("replaced-words", "Replaced").reports(WORD, DOUBT);
    }
  }

  @Test
  void loading_that_is_interrupted_leaves_no_process() throws IOException {
    both();
    Set<ProcessHandle> before = processes();

    Thread.currentThread().interrupt();

    assertThatThrownBy(this::load).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    awaitEndOfAllBut(before);
  }

  @Test
  void a_process_that_is_killed_is_replaced() throws Exception {
    both();
    Set<ProcessHandle> before = processes();
    try (Plugins plugins = load()) {
      Results results = check(plugins);
      for (ProcessHandle process : processes()) {
        if (!before.contains(process)) {
          process.destroyForcibly();
          process.onExit().get(10, TimeUnit.SECONDS);
        }
      }
      assertThat(check(plugins)).isEqualTo(results);
    }
  }

  @Test
  void no_process_outlives_factdesk_even_one_that_is_busy() throws Exception {
    PluginJar.of("misbehaving")
        .checkers(Misbehaving.class)
        .writeTo(folder.resolve("misbehaving.jar"));
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("loaded 1");
      List<ProcessHandle> children = other.descendants().toList();
      assertThat(children).hasSize(1);

      other.destroyForcibly();

      assertThat(children.get(0).onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private String refusal(PluginJar plugin) throws IOException {
    return refusal(plugin, LIMITS);
  }

  private String refusal(PluginJar plugin, Limits limits) throws IOException {
    Path jar = plugin.writeTo(folder.resolve("bad.jar"));
    Set<ProcessHandle> before = processes();
    try (Plugins plugins = load(false, limits)) {
      assertThat(plugins.checkers()).isEmpty();
      awaitEndOfAllBut(before);
      String failure = plugins.plugins().get(0).failure().orElseThrow();
      assertThat(failure).startsWith(jar + " was not loaded: ");
      return failure.substring((jar + " was not loaded: ").length());
    }
  }

  @Test
  void a_plugin_that_cannot_be_loaded_is_refused_in_one_sentence() throws IOException {
    assertThat(refusal(PluginJar.of("bomb").checkers(Bomb.class)))
        .isEqualTo("it ended its process (exit code 7)");
    assertThat(refusal(PluginJar.of("silent").checkers(Silent.class).classes(WrongWords.class)))
        .isEqualTo("it took longer than 1 s and was given up");
    assertThat(refusal(PluginJar.of("stillborn").checkers(PluginsTest.Stillborn.class)))
        .contains("NoClassDefFoundError");
    assertThat(refusal(PluginJar.of("nothing"))).contains("names no checker");
  }

  @Test
  void a_provider_that_fails_costs_only_itself() throws IOException {
    PluginJar.of("mixed")
        .checkers(Silent.class, WrongWords.class, PluginsTest.Stillborn.class)
        .writeTo(folder.resolve("mixed.jar"));
    try (Plugins plugins = load()) {
      assertThat(plugins.plugins().get(0).failure().orElseThrow())
          .contains("was loaded in part: it took longer than 1 s and was given up; ", "not today");
      assertThat(check(plugins).reports()).hasSize(1);
    }
  }

  @Test
  void a_plugin_that_cannot_be_loaded_is_tried_again_when_its_jar_has_changed() throws IOException {
    Path jar = folder.resolve("silent.jar");
    PluginJar.of("silent").checkers(Silent.class).classes(WrongWords.class).writeTo(jar);
    Plugins first = load();

    Plugins second = first.reload();
    assertThat(second.plugins().get(0)).isSameAs(first.plugins().get(0));

    PluginJar.of("silent").checkers(WrongWords.class).writeTo(jar);
    try (Plugins third = second.reload()) {
      assertThat(third.checkers()).hasSize(1);
    }
  }

  @Test
  void a_plugin_whose_process_cannot_be_started_is_refused() throws IOException {
    assertThat(
            refusal(
                PluginJar.of("words").checkers(WrongWords.class),
                LIMITS.withMegabytes(Integer.MAX_VALUE)))
        .startsWith("its process could not be started: ")
        .contains("heap");
  }
}
