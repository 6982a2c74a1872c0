package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.engine.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that do their worst in a workspace with an honest one: all is printed, all are named. */
@Timeout(120)
class HostilePluginTest {
  private static final Limits LIMITS =
      Limits.USUAL.withCallTime(Duration.ofSeconds(2)).withMegabytes(64);

  /** What each checker does, and what is said of it; nothing where it does no harm. */
  private static final Map<String, List<String>> WORST = new TreeMap<>();

  static {
    does("throws", "throw new IllegalStateException(\"no calendar\");", "no calendar (Worst.java:");
    does(
        "outside",
        "return List.of(Finding.of(KIND, \"x\").at(new Place(article.id(), new Span(9, 99),"
            + " \"x\")));",
        "the place 9..99 is outside the text of 11");
    does(
        "floods",
        "return Collections.nCopies(1_000_000, Finding.of(KIND, \"x\").at(article.place(new"
            + " Span(0, 4))).about(\"it\"));",
        "it returned more than 10000 findings; the rest is left out");
    does("loops", "while (true) Thread.onSpinWait();", "took longer than 2 s and was given up");
    does("recurses", "return check(article, options);", "StackOverflowError");
    does(
        "allocates",
        "for (List<byte[]> all = new ArrayList<>(); ; all.add(new byte[1 << 20])) {}",
        "it used more than 64 MB");
    does("exits", "System.exit(0);", "it ended its process (exit code 0)");
    does("halts", "Runtime.getRuntime().halt(3);", "it ended its process (exit code 3)");
    does("writes", "write(FileDescriptor.out);", "it wrote to the standard output that its");
    does("deadlocks", "Locked.touch();", "took longer than 2 s and was given up");
    does("prints", "System.out.println(\"PRINTED\"); System.err.println(\"PRINTED\");", "");
    does("complains", "write(FileDescriptor.err);", "");
    does("reads", "System.in.read(); System.in.close();", "");
    does("threads", "new Thread(() -> { while (true) LockSupport.park(); }).start();", "");
    does("keeps", "COUNT[0]++;", "");
    does(
        "hides",
        "throw new RuntimeException() { public String getMessage() { throw this; } };",
        ": Worst$Hides$1 (Worst.java:");
    does("initialises", "Divided.touch();", "ArithmeticException: / by zero");
  }

  @TempDir static Path folder;

  private static void does(String id, String body, String said) {
    WORST.put(id, List.of(body, said));
  }

  @BeforeAll
  static void a_workspace_with_the_worst_and_an_honest_plugin() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/good.txt"), "Good news.\n");
    Files.writeString(folder.resolve("news/more.txt"), "More news.\n");
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format": "factdesk-workspace/1", "articles": ["news"], "plugins": ["own"]}
        """);
    PluginSource.jar(
        folder.resolve("own/first.jar"),
        "first",
        "Made",
        PluginSource.checker(
            "first-words",
            "return List.of(Finding.of(KIND, \"first\")"
                + ".at(article.place(new Span(0, 4))).about(\"it\"));"));
    PluginSource.jar(
        folder.resolve("own/worst.jar"),
        "worst",
        "Worst",
        WORST.keySet().stream().map(id -> "Worst$" + name(id)).toList(),
        source());
    PluginSource.jar(
        folder.resolve("own/mute.jar"),
        "mute",
        "Mute",
        """
        public class Mute implements org.factdesk.checker.ArticleChecker {
          public org.factdesk.checker.CheckerDescription description() {
            throw new IllegalStateException("who am I");
          }
          public java.util.List<org.factdesk.checker.Finding> check(
              org.factdesk.model.Article article, org.factdesk.checker.Options options) {
            return java.util.List.of();
          }
        }
        """);
  }

  private static String name(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  private static String source() {
    String checkers =
        WORST.entrySet().stream()
            .map(
                one ->
                    """
                      public static class %s extends Worst {
                        public List<Finding> check(Article article, Options options) {
                          try {
                            if (true) { %s }
                          } catch (IOException e) {
                            throw new UncheckedIOException(e);
                          }
                          return List.of();
                        }
                      }
                    """
                        .formatted(name(one.getKey()), one.getValue().get(0)))
            .collect(Collectors.joining());
    return """
        import java.io.*;
        import java.util.*;
        import java.util.concurrent.locks.LockSupport;
        import org.factdesk.checker.*;
        import org.factdesk.model.*;

        public abstract class Worst implements ArticleChecker {
          static final FindingKind KIND = new FindingKind("made", Severity.NOTE, "Made up.");
          static final int[] COUNT = {0};

          public CheckerDescription description() {
            String id = getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return CheckerDescription.of(id, id).reports(KIND);
          }

          static void write(FileDescriptor stream) throws IOException {
            new FileOutputStream(stream).write("PRINTED\\n".getBytes());
          }

          static class Locked {
            static {
              Thread other = new Thread(Locked::touch);
              other.start();
              try { other.join(); } catch (InterruptedException e) {}
            }
            static void touch() {}
          }

          static class Divided {
            static int one = 1 / (COUNT.length - 1);
            static void touch() {}
          }
        %s
          static void mayThrow() throws IOException {}
        }
        """
        .formatted(checkers.replace("try {", "try { mayThrow();"));
  }

  private static Set<ProcessHandle> processes() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static void awaitEndOfAllBut(Set<ProcessHandle> before) {
    Stream<ProcessHandle> ending = processes().stream().filter(one -> !before.contains(one));
    ending.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  private static CommandRun run(String... args) {
    return CommandRun.in(folder, Optional.empty(), LIMITS, args);
  }

  @Test
  void the_check_prints_the_rest_names_each_and_leaves_nothing_running() {
    Set<ProcessHandle> before = processes();

    CommandRun run = run("check", "--fail-on", "never");

    awaitEndOfAllBut(before);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.lines())
        .contains(
            "good:1:1: error: first [first-words/made]",
            "more:1:1: error: first [first-words/made]");
    assertThat(run.out()).doesNotContain("PRINTED");
    WORST.forEach(
        (id, does) -> {
          long articles = does.get(1).isEmpty() ? 0 : 2;
          assertThat(said(run, id, does.get(1))).as(id).isEqualTo(List.of(articles, articles));
        });
    assertThat(run.messages())
        .anyMatch(line -> line.contains("mute.jar was not loaded: IllegalStateException: who am"));
  }

  /** How often the checker is named with what is expected of it, and how often at all. */
  private static List<Long> said(CommandRun run, String id, String expected) {
    List<String> about =
        run.messages().stream().filter(line -> line.startsWith(id + " failed on ")).toList();
    return List.of(
        about.stream().filter(line -> line.contains(expected)).count(), (long) about.size());
  }

  @Test
  void suggest_fails_in_the_same_way() {
    CommandRun run = run("suggest", "--checker", "exits", "--checker", "first-words");

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run, "exits", "exit code 0")).isEqualTo(List.of(2L, 2L));
  }

  @Test
  void plugins_that_only_misbehave_later_are_listed() {
    CommandRun run = run("plugins", "list");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("first\t", "worst\t", "\tloaded\t", "mute\t", "\trefused\t");
  }
}
