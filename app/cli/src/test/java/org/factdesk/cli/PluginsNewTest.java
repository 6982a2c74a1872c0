package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.engine.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class PluginsNewTest {
  @TempDir Path folder;
  private Path dist = Path.of("");

  /** A build whose API counts as installed, so that nothing touches the local repository. */
  @BeforeEach
  void a_build() throws IOException {
    dist = Files.createDirectories(folder.resolve("clone/target/dist"));
    Files.writeString(dist.resolve("api-installed"), folder.toString());
  }

  private CommandRun run(String... args) {
    return CommandRun.in(folder, Optional.of(dist), args);
  }

  @Test
  void a_new_project_passes_its_tests_and_its_jar_finds_something() throws IOException {
    CommandRun made = run("plugins", "new", "my-checker", "--dir", "projects");
    Path project = folder.resolve("projects/my-checker");
    assertThat(made.err()).contains("mvn -q package");
    assertThat(made.out()).isEqualTo(project + "\n");
    assertThat(made.code()).isZero();

    PackagedProject packaged = PackagedProject.of(project);
    TestExecutionSummary tests = packaged.tested();
    assertThat(tests.getFailures()).isEmpty();
    assertThat(tests.getTestsSucceededCount()).isGreaterThanOrEqualTo(10);

    Path plugins = Files.createDirectories(folder.resolve("news/plugins"));
    Files.copy(packaged.packed(), plugins.resolve("my-checker.jar"));
    Files.writeString(folder.resolve("news/a.txt"), "It was was so.");
    Files.writeString(
        folder.resolve("news/factdesk.json"),
        "{\"format\": \"factdesk-workspace/1\", \"articles\": [\".\"], \"plugins\": [\"plugins\"]}");
    assertThat(run("check", "news").out()).contains("'was was' is doubled", "my-checker/doubled");
    assertThat(run("plugins", "list", "news").out()).startsWith("my-checker\t0.1\tloaded");
  }

  @Test
  void the_checker_of_a_new_project_is_short() {
    Map<String, String> files = new PluginProject(new PluginName("a-1b"), "1").files();

    assertThat(files.get("src/main/java/a1b/A1b.java"))
        .satisfies(source -> assertThat(source.lines().count()).isLessThanOrEqualTo(30))
        .doesNotContain("@id@", "@class@", "@package@", "@title@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "My_Checker; small letters",
        "a--b; small letters",
        "../up; small letters",
        "é; small letters",
        "'';small letters",
        "class; a word of Java",
        "sw-itch; a word of Java",
        "true; a word of Java",
        "java; a word of Java",
        "string; a class String would hide",
        "finding; a class Finding would hide",
        "test-factory; a class TestFactory would hide",
        "article; a class Article would hide"
      })
  void a_name_that_cannot_be_one_is_refused_in_a_sentence(String name, String why) {
    CommandRun run = run("plugins", "new", name);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).hasSize(1);
    assertThat(run.err()).contains(why);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve(name))
        .satisfiesAnyOf(
            path -> assertThat(path).doesNotExist(), path -> assertThat(name).isEmpty());
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    Files.createDirectories(folder.resolve("taken"));
    Files.writeString(folder.resolve("taken/own.txt"), "mine");
    Files.writeString(folder.resolve("file"), "mine");
    Files.createDirectories(folder.resolve("empty"));

    CommandRun taken = run("plugins", "new", "taken", "--dir", ".");
    assertThat(taken.code()).isEqualTo(3);
    assertThat(taken.messages()).hasSize(1);
    assertThat(taken.err()).contains("something is there already");
    assertThat(folder.resolve("taken")).isDirectoryContaining(path -> path.endsWith("own.txt"));
    assertThat(folder.resolve("taken/pom.xml")).doesNotExist();
    assertThat(run("plugins", "new", "file", "--dir", ".").code()).isEqualTo(3);
    assertThat(run("plugins", "new", "empty", "--dir", "empty").code()).isZero();
    assertThat(folder.resolve("empty/pom.xml")).exists();
  }

  @Test
  void a_project_is_made_beside_the_clone_rather_than_in_it() throws IOException {
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("clone"));
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    Surroundings clone =
        new Surroundings(
            silent,
            silent,
            folder.resolve("clone"),
            Optional.of(dist),
            linked,
            Limits.USUAL,
            false);

    assertThat(Main.run(new String[] {"plugins", "new", "outside"}, clone)).isZero();
    assertThat(folder.resolve("outside/pom.xml")).exists();
  }

  @Test
  void the_versions_are_those_of_the_build() throws IOException {
    Path root = Path.of(System.getProperty("factdesk.root", "")).resolve("pom.xml");
    assumeTrue(Files.exists(root), "the root pom.xml is not here: " + root);
    String built = Files.readString(root);
    String pom = new PluginProject(new PluginName("one"), "1").files().get("pom.xml");

    Matcher plugin =
        Pattern.compile("<artifactId>(maven-[\\w-]+)</artifactId>\\s+<version>([^<]+)<")
            .matcher(pom);
    while (plugin.find()) {
      assertThat(built.replaceAll("\\s+", ""))
          .contains(plugin.group(1) + "</artifactId><version>" + plugin.group(2) + "<");
    }
    Matcher junit = Pattern.compile("<junit.version>(.*)</").matcher(built);
    assertThat(junit.find()).isTrue();
    assertThat(pom).contains("<version>" + junit.group(1) + "<");
  }
}
