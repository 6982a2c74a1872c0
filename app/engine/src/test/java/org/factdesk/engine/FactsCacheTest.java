package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.checker.Options;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCacheTest {
  private static final Map<String, String> CODE = Map.of("wrong-words", "1", "same-numbers", "1");

  @TempDir private Path folder;

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      articles.add(Article.of("article-" + i, "wrong x" + i % 40 + "=" + i + " „ž“"));
    }
    return articles;
  }

  /** What an engine says that starts with what lies in the folder, and how much it had to ask. */
  private record Opened(Results results, int asked) {}

  private Opened open(
      List<Article> articles, Map<String, String> code, Map<String, CheckerSettings> settings) {
    List<Checker> checkers = List.of(new WrongWords(), new SameNumbers());
    try (Engine engine = new Engine(checkers, settings)) {
      engine.keepFactsIn(folder, code);
      Results results = engine.check(articles);
      return new Opened(results, engine.lastWork().articles());
    }
  }

  private Opened open(List<Article> articles) {
    return open(articles, CODE, Map.of());
  }

  private static Results fromNothing(
      List<Article> articles, Map<String, CheckerSettings> settings) {
    try (Engine engine = new Engine(List.of(new WrongWords(), new SameNumbers()), settings)) {
      return engine.check(articles);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void reopening_asks_nothing_and_finds_the_same() throws IOException {
    List<Article> articles = articles();
    assertThat(open(articles).asked()).isEqualTo(500);
    assertThat(files()).hasSize(2);

    Opened again = open(articles);
    assertThat(again.asked()).isZero();
    assertThat(again.results()).isEqualTo(fromNothing(articles, Map.of()));
  }

  @Test
  void only_articles_that_have_changed_are_looked_at() {
    List<Article> articles = articles();
    open(articles);
    articles.set(3, Article.of("article-3", "x3=4 and another text"));
    articles.set(5, marked(articles.get(5), "doubt"));
    articles.set(7, marked(articles.get(7), "claim"));
    articles.remove(9);

    Opened again = open(articles);
    assertThat(again.asked())
        .as("3 by both, 5 by the one that reads doubts, 7 by none")
        .isEqualTo(3);
    assertThat(again.results()).isEqualTo(fromNothing(articles, Map.of()));
  }

  private static Article marked(Article article, String layer) {
    Annotation mark =
        new Annotation(
            "m", layer, List.of(new Span(0, 5)), new TreeMap<>(), "", "anna", Instant.EPOCH);
    return article.withMarks(List.of(mark), List.of());
  }

  @Test
  void other_code_or_other_options_start_anew_and_replace_the_file() throws IOException {
    List<Article> articles = articles();
    open(articles);
    List<Path> before = files();

    Map<String, String> other = Map.of("wrong-words", "1", "same-numbers", "2");
    assertThat(open(articles, other, Map.of()).asked()).isEqualTo(250);

    Map<String, CheckerSettings> settings =
        Map.of(
            "wrong-words",
            new CheckerSettings(true, Map.of(), new Options(Map.of("flagged", "x1"))));
    Opened opened = open(articles, other, settings);
    assertThat(opened.asked()).isEqualTo(250);
    assertThat(opened.results()).isEqualTo(fromNothing(articles, settings));
    assertThat(files()).hasSize(2).doesNotContainAnyElementsOf(before);
  }

  @Test
  void another_list_starts_anew() {
    List<Article> articles = articles();
    open(articles);
    for (List<String> list : List.of(List.of("a, b"), List.of("a", "b"))) {
      Map<String, CheckerSettings> settings =
          Map.of(
              "wrong-words",
              new CheckerSettings(true, Map.of(), new Options(Map.of("words", list))));
      assertThat(open(articles, CODE, settings).asked()).isEqualTo(250);
      assertThat(open(articles, CODE, settings).asked()).isZero();
    }
  }

  @Test
  void a_checker_whose_code_is_not_known_is_not_kept() throws IOException {
    open(articles(), Map.of(), Map.of());

    assertThat(files()).isEmpty();
  }

  @Test
  void a_damaged_file_costs_time_and_nothing_else() throws IOException {
    List<Article> articles = articles();
    Results right = fromNothing(articles, Map.of());
    open(articles);
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      for (int damage = 0; damage < 60; damage++) {
        byte[] bytes =
            damage % 2 == 0
                ? java.util.Arrays.copyOf(sound, sound.length * damage / 60)
                : sound.clone();
        if (damage % 2 == 1) {
          bytes[(int) ((long) sound.length * damage / 60)] ^= 0x41;
        }
        Files.write(file, bytes);
        assertThat(open(articles).results()).as("%s, damage %d", file, damage).isEqualTo(right);
      }
      assertThat(Files.readAllBytes(file)).as("replaced").hasSize(sound.length);
    }
    assertThat(open(articles).asked()).isZero();
  }

  @Test
  void a_folder_that_cannot_be_made_is_no_failure() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");
    List<Checker> checkers = List.of(new WrongWords());
    try (Engine engine = new Engine(checkers, Map.of())) {
      engine.keepFactsIn(folder.resolve("file").resolve("below"), CODE);

      assertThat(engine.check(articles()).failures()).isEmpty();
    }
  }

  @Test
  void what_a_plugins_own_class_loader_made_is_found_again() throws IOException {
    PluginJar.of("numbers")
        .checkers(SameNumbers.class)
        .classes(SameNumbers.Count.class)
        .writeTo(folder.resolve("plugins").resolve("numbers.jar"));
    List<PluginFolder> plugins = List.of(new PluginFolder(folder.resolve("plugins"), true));
    List<Article> articles = List.of(Article.of("a", "x=1"), Article.of("b", "x=2"));
    for (int asked : List.of(2, 0)) {
      try (Plugins loaded = Plugins.load(plugins);
          Engine engine = new Engine(loaded.checkers(), Map.of())) {
        engine.keepFactsIn(folder.resolve("facts"), loaded.fingerprints());
        assertThat(engine.check(articles).reports()).hasSize(1);
        assertThat(engine.lastWork()).isEqualTo(new Engine.Work(asked, 1));
      }
    }
  }
}
