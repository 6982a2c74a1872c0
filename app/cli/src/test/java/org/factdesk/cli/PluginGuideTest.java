package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.factdesk.checker.Checker;
import org.factdesk.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/plugin-guide.md to the letter. */
class PluginGuideTest {
  private static final Pattern FIRST_CHECKER =
      Pattern.compile("## Your first checker(.*?)\n## ", Pattern.DOTALL);
  private static final Pattern STEP =
      Pattern.compile(
          "Save this as `(?<file>[^`]+)`:\n\n```java\n(?<source>.*?)```|```sh\n(?<shell>.*?)```",
          Pattern.DOTALL);
  private static final Pattern EXPECTED = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS =
      Pattern.compile("```java\n(.*?class (\\w+) .*?)```", Pattern.DOTALL);

  @TempDir Path clone;
  private String guide = "";

  @BeforeEach
  void read_the_guide() throws IOException {
    String root = System.getProperty("factdesk.root", "");
    Path file = Path.of(root).resolve("docs/plugin-guide.md");
    assumeTrue(Files.exists(file), "the guide is not here: " + file);
    guide = Files.readString(file).replace("\r\n", "\n");
  }

  @Test
  void the_first_checker_is_done_in_the_steps_of_the_guide() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the steps need a shell");
    makeClone();
    Matcher part = FIRST_CHECKER.matcher(guide);
    assertThat(part.find()).isTrue();
    Matcher step = STEP.matcher(part.group(1));
    String printed = "";
    while (step.find()) {
      if (step.group("file") != null) {
        Path file = clone.resolve(step.group("file"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, step.group("source"));
      } else {
        printed = shell(step.group("shell"));
      }
    }
    Matcher expected = EXPECTED.matcher(part.group(1));
    assertThat(expected.find()).isTrue();
    assertThat(printed).isEqualTo(expected.group(1));
  }

  /** A folder with what the steps use of a clone that has been built. */
  private void makeClone() throws IOException, URISyntaxException {
    Path lib = Files.createDirectories(clone.resolve("target/dist/lib"));
    jar(lib.resolve("checker-api.jar"), Checker.class);
    jar(lib.resolve("model.jar"), Article.class);
    String command =
        "#!/bin/bash\nexec '%s' -XX:TieredStopAtLevel=1 -Dfactdesk.home='%s' -cp '%s' %s \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin/java"),
                clone,
                System.getProperty("java.class.path"),
                Main.class.getName());
    Path launcher = Files.writeString(clone.resolve("factdesk"), command);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private static void jar(Path jar, Class<?> type) throws IOException, URISyntaxException {
    Path classes = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isRegularFile(classes)) {
      Files.copy(classes, jar);
      return;
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        zip.putNextEntry(
            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, zip);
      }
    }
  }

  private String shell(String commands) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-e", "-c", commands).directory(clone.toFile());
    String tools = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", tools, (old, own) -> own + File.pathSeparator + old);
    Path messages = clone.resolve("messages");
    Process process = builder.redirectError(messages.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", commands, Files.readString(messages)).isZero();
    return printed;
  }

  @Test
  void every_class_of_the_guide_compiles_and_is_short() throws IOException {
    Matcher matcher = CLASS.matcher(guide);
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                clone.toString(),
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path")));
    List<String> files = new ArrayList<>();
    while (matcher.find()) {
      String source = matcher.group(1);
      int most = source.contains("implements ArticleChecker") ? 30 : 45;
      assertThat(source.lines().count()).as(matcher.group(2)).isLessThanOrEqualTo(most);
      Path file = clone.resolve(matcher.group(2) + ".java");
      files.add(Files.writeString(file, source).toString());
    }
    assertThat(files).hasSize(3);
    options.addAll(files);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, options.toArray(String[]::new))).isZero();
  }
}
