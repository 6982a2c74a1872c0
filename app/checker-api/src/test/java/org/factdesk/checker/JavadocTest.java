package org.factdesk.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything public that a checker sees is explained, in Javadoc without mistakes. */
class JavadocTest {
  @TempDir Path classes;

  @Test
  void every_public_type_and_method_is_explained() throws IOException {
    Path root = Path.of(System.getProperty("factdesk.root", "../.."));
    assumeTrue(Files.exists(root.resolve("app/model/src")), "the sources are not here: " + root);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  said,
                  options(),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(root)))
              .call();
      assertThat(compiled).as("%s", said.getDiagnostics()).isTrue();
    }
    assertThat(said.getDiagnostics().stream().map(one -> one.toString()))
        .as("a sentence may say what @param and @return would")
        .filteredOn(line -> !line.matches("(?s).*: no @(param|return|throws).*"))
        .isEmpty();
  }

  private List<String> options() {
    return List.of(
        "-proc:none",
        "-Xdoclint:all/public",
        "-Xmaxwarns",
        "10000",
        "-d",
        classes.toString(),
        "-cp",
        System.getProperty("java.class.path"));
  }

  private static List<Path> sources(Path root) throws IOException {
    Stream.Builder<Path> all = Stream.builder();
    for (String module : List.of("model", "text", "timex", "checker-api")) {
      try (Stream<Path> files = Files.walk(root.resolve("app/" + module + "/src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(all);
      }
    }
    return all.build().toList();
  }
}
