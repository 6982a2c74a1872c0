package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows docs/plugin-guide.md and README.md to the letter; only Maven has a stand-in, since the
 * real one would write into the local repository.
 */
class PluginGuideTest {
  private static final Pattern STEP =
      Pattern.compile(
          "Save this as `(?<file>[^`]+)`:\n\n(?<fence>```+)(?:java|md)\n(?<source>.*?)\n\\k<fence>\n"
              + "|```sh\n(?<shell>.*?)```|```text\n(?<printed>.*?)```",
          Pattern.DOTALL);
  private static final Pattern CLASS =
      Pattern.compile("```java\n(.*?class (\\w+) .*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private Path clone = Path.of("");

  /** A folder with what the steps use of a clone that has been built. */
  @BeforeEach
  void a_clone() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the steps need a shell");
    clone = Files.createDirectories(folder.resolve("clone"));
    Path dist = Files.createDirectories(clone.resolve("target/dist"));
    Files.writeString(dist.resolve("api-installed"), folder.toString());
    String java =
        "#!/bin/bash\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' "
            .formatted(
                Path.of(System.getProperty("java.home"), "bin/java"),
                System.getProperty("java.class.path"));
    script(
        clone.resolve("factdesk"),
        java
            + "-Dfactdesk.home='%s' -Dfactdesk.dist='%s' %s \"$@\"\n"
                .formatted(clone, dist, Main.class.getName()));
    script(folder.resolve("mvn"), java + PackagedProject.class.getName() + " \"$@\"\n");
  }

  private static void script(Path file, String text) throws IOException {
    assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
  }

  private static String page(String name) throws IOException {
    Path file = Path.of(System.getProperty("factdesk.root", "")).resolve(name);
    assumeTrue(Files.exists(file), "the page is not here: " + file);
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static String part(String page, String from, String to) {
    int begin = page.indexOf(from);
    assertThat(begin).as(from).isNotNegative();
    return page.substring(begin, page.indexOf(to, begin));
  }

  @Test
  void every_step_of_the_guide_does_what_it_says() throws Exception {
    String guide = page("docs/plugin-guide.md");

    String printed = follow(part(guide, "## Your first checker", "## What a bad plugin can do"));
    assertThat(printed).contains("my-checker\t0.1\tloaded").contains("my-checker,unequal-verdicts");
    assertThat(guide)
        .as("the class that 'plugins new' writes")
        .contains(
            Files.readString(folder.resolve("my-checker/src/main/java/mychecker/MyChecker.java")));
  }

  @Test
  void every_step_of_the_readme_does_what_it_says() throws Exception {
    follow(part(page("README.md"), "## Your own checker in five minutes", "## For those"));
  }

  /** Takes the steps in order; gives what the last one printed. */
  private String follow(String text) throws IOException, InterruptedException {
    String printed = "";
    Matcher step = STEP.matcher(text);
    while (step.find()) {
      if (step.group("file") != null) {
        Files.writeString(clone.resolve(step.group("file")), step.group("source") + "\n");
      } else if (step.group("shell") != null) {
        printed = shell(step.group("shell"));
      } else {
        assertThat(printed).isEqualTo(step.group("printed"));
      }
    }
    return printed;
  }

  private String shell(String commands) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-e", "-c", commands).directory(clone.toFile());
    builder
        .environment()
        .merge("PATH", folder.toString(), (old, own) -> own + File.pathSeparator + old);
    Path messages = folder.resolve("messages");
    Process process = builder.redirectError(messages.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    int code = process.exitValue();
    assertThat(code).as("%s%n%s", commands, Files.readString(messages)).isZero();
    return printed;
  }

  @Test
  void the_checkers_of_the_guide_are_short() throws IOException {
    Matcher matcher = CLASS.matcher(page("docs/plugin-guide.md"));
    List<String> classes = new ArrayList<>();
    while (matcher.find()) {
      String source = matcher.group(1);
      int most =
          source.contains("implements ArticleChecker")
              ? 30
              : source.contains("implements Format") ? 60 : 45;
      assertThat(source.lines().count()).as(matcher.group(2)).isLessThanOrEqualTo(most);
      classes.add(matcher.group(2));
    }
    assertThat(classes)
        .containsExactly("MyChecker", "UnequalVerdicts", "UnequalVerdictsTest", "PlainText");
  }
}
