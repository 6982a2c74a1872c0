package org.factdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Authors copy the checkers that ship with Factdesk, so each has to be read in one sitting. */
class CheckerSizeTest {
  private static final int LINES = 600;

  /** It resolves what "last Tuesday" may mean, which no other checker should have to. */
  private static final List<String> LARGER = List.of("date-consistency");

  @TestFactory
  Stream<DynamicTest> the_sources_of_each_checker_are_under_600_lines() throws IOException {
    return folders(plugins()).stream()
        .filter(plugin -> !LARGER.contains(plugin.getFileName().toString()))
        .map(
            plugin ->
                DynamicTest.dynamicTest(
                    plugin.getFileName().toString(),
                    () ->
                        assertThat(lines(plugin.resolve("src/main/java")))
                            .isBetween(1L, LINES - 1L)));
  }

  private static Path plugins() {
    return Path.of(System.getProperty("factdesk.root", "../..")).resolve("plugins");
  }

  private static List<Path> folders(Path plugins) throws IOException {
    try (Stream<Path> all = Files.list(plugins)) {
      return all.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).sorted().toList();
    }
  }

  private static long lines(Path sources) throws IOException {
    long lines = 0;
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    return lines;
  }
}
