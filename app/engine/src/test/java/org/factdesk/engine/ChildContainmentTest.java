package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plugin can do in a process of its own, all of it in one check, beside a checker of another
 * plugin that must not notice.
 */
@Timeout(60)
class ChildContainmentTest {
  private static final Limits LIMITS = new Limits(2, Duration.ofSeconds(1), 100, 100, 100, 96);
  private static final List<String> BEHAVIOURS =
      List.of(
          "throws",
          "outside",
          "floods",
          "novel",
          "chapter",
          "nothing",
          "recurses",
          "spins",
          "hoards",
          "leaks",
          "exits",
          "halts",
          "bombs",
          "threads",
          "prints",
          "writes",
          "closes-in",
          "closes-out",
          "deadlocks",
          "interrupts");

  @TempDir static Path folder;
  private static Plugins plugins;
  private static Results results;

  @BeforeAll
  static void check_everything_at_once() throws IOException {
    PluginJar.of("misbehaving")
        .checkers(Misbehaving.class)
        .classes(nested("Locked"))
        .writeTo(folder.resolve("misbehaving.jar"));
    PluginJar.of("words").checkers(WrongWords.class).writeTo(folder.resolve("words.jar"));
    plugins = Plugins.load(List.of(new PluginFolder(folder, false)), LIMITS);
    results = check(LIMITS, articles());
  }

  @AfterAll
  static void end_the_processes() {
    plugins.close();
  }

  private static Class<?> nested(String name) {
    try {
      return Class.forName(
          Misbehaving.class.getName() + "$" + name, false, Misbehaving.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (String behaviour : BEHAVIOURS) {
      articles.add(Article.of(behaviour, behaviour + " wrong"));
      articles.add(Article.of(behaviour + "-after", "good wrong"));
    }
    return articles;
  }

  /** What went wrong in the article of that name. */
  private static String failure(String behaviour) {
    String about = "misbehaving failed on " + behaviour + ": ";
    assertThat(results.failures())
        .extracting(Failure::message)
        .filteredOn(message -> message.startsWith(about))
        .hasSize(1);
    return results.failures().stream()
        .map(Failure::message)
        .filter(message -> message.startsWith(about))
        .map(message -> message.substring(about.length()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> flagged(String checker) {
    return results.reports().stream()
        .filter(report -> report.checker().equals(checker))
        .map(report -> report.firstPlace().article())
        .toList();
  }

  @Test
  void the_same_fails_however_many_calls_run_at_once() {
    List<Article> some =
        Stream.of("throws", "exits", "good", "halts", "spins", "good-too", "writes", "recurses")
            .map(behaviour -> Article.of(behaviour, behaviour + " wrong"))
            .toList();

    assertThat(check(LIMITS.withLanes(1), some)).isEqualTo(check(LIMITS.withLanes(4), some));
  }

  private static Results check(Limits limits, List<Article> articles) {
    try (Engine engine = new Engine(plugins.checkers(), Map.of(), limits)) {
      return engine.check(articles);
    }
  }

  @Test
  void the_other_plugin_has_said_everything() {
    assertThat(flagged("wrong-words")).hasSize(2 * BEHAVIOURS.size());
    assertThat(results.failures()).extracting(Failure::checker).containsOnly("misbehaving");
  }

  @Test
  void the_same_plugin_has_said_everything_about_the_other_articles() {
    assertThat(flagged("misbehaving"))
        .containsAll(BEHAVIOURS.stream().map(behaviour -> behaviour + "-after").toList());
    assertThat(results.failures()).noneMatch(failure -> failure.article().endsWith("-after"));
  }

  @Test
  void what_is_thrown_is_named() {
    assertThat(failure("throws")).startsWith("IllegalStateException: no calendar");
    assertThat(failure("recurses")).startsWith("StackOverflowError");
  }

  @Test
  void what_it_gives_is_looked_at_as_ever() {
    assertThat(failure("outside")).isEqualTo("the place 3..90 is outside the text of 13");
    assertThat(failure("nothing")).isEqualTo("it returned null instead of a list of findings");
    assertThat(failure("floods"))
        .isEqualTo("it returned more than 100 findings; the rest is left out");
    assertThat(failure("chapter"))
        .isEqualTo(
            "a finding of kind 'odd' has a message of 1000000 characters; at most 2000 are taken");
    assertThat(flagged("misbehaving")).contains("outside", "floods", "chapter");
  }

  @Test
  void an_answer_that_is_too_large_is_named() {
    assertThat(failure("novel")).endsWith("its answer is larger than 15 MB");
  }

  @Test
  void what_never_ends_is_given_up() {
    assertThat(List.of(failure("spins"), failure("deadlocks")))
        .containsOnly("it took longer than 1 s and was given up");
  }

  @Test
  void what_allocates_without_bound_ends_its_process_alone() {
    assertThat(failure("hoards")).isEqualTo("it used more than 96 MB");
  }

  @Test
  void what_ends_its_process_is_named() {
    assertThat(failure("exits")).isEqualTo("it ended its process (exit code 7)");
    assertThat(failure("halts")).isEqualTo("it ended its process (exit code 8)");
  }

  @Test
  void what_spoils_its_standard_streams_is_named() {
    assertThat(failure("writes"))
        .isEqualTo("it wrote to the standard output that its process answers on");
    assertThat(failure("closes-out")).isEqualTo("it closed the standard streams of its process");
  }

  @Test
  void what_only_misbehaves_on_the_side_costs_nothing() {
    assertThat(flagged("misbehaving"))
        .contains("leaks", "bombs", "threads", "prints", "interrupts", "closes-in");
  }
}
