package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeDriverTest {
  private static final String FILE = "annotations/a.anna.json";
  private static final String CLAIM = mark("c1", "claim", "4", "2026-11-21T20:00:00Z");

  @TempDir Path folder;

  @Test
  void two_versions_are_merged_into_ours() throws IOException {
    write("base", file(CLAIM));
    write("ours", file(CLAIM, mark("c2", "claim", "8", "2026-11-21T20:00:00Z")));
    write("theirs", file(CLAIM, mark("c3", "claim", "9", "2026-11-21T20:00:00Z")));
    CommandRun run = CommandRun.in(folder, "merge-driver", "base", "ours", "theirs", FILE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.messages()).isEmpty();
    assertThat(Files.readString(folder.resolve("ours"))).contains("c1", "c2", "c3");
  }

  @Test
  void what_is_left_to_settle_is_said_and_counts_as_merged() throws IOException {
    write("base", file(CLAIM));
    write("ours", file(mark("c1", "source", "4", "2026-11-21T21:00:00Z")));
    write("theirs", file(mark("c1", "framing", "4", "2026-11-21T20:30:00Z")));
    CommandRun run = CommandRun.in(folder, "merge-driver", "base", "ours", "theirs", FILE);
    assertThat(run.code()).isZero();
    assertThat(run.messages()).hasSize(1);
    assertThat(run.err()).startsWith(FILE + ": merged; 1 difference to settle");
    assertThat(Files.readString(folder.resolve("ours")))
        .contains("\"layer\":\"source\"")
        .contains("\"conflicts\":[\n{\"id\":\"c1\",\"other\":{\"id\":\"c1\",\"layer\":\"framing\"");
  }

  @Test
  void what_cannot_be_merged_is_left_as_it_is() throws IOException {
    write("base", file(CLAIM));
    write("ours", file(CLAIM).replace("new", "done"));
    write("theirs", file(CLAIM).substring(0, 200));
    String before = Files.readString(folder.resolve("ours"));
    CommandRun run = CommandRun.in(folder, "merge-driver", "base", "ours", "theirs", FILE);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).hasSize(1);
    assertThat(run.err()).contains(FILE + " (their version)").contains("damaged or cut short");
    assertThat(Files.readString(folder.resolve("ours"))).isEqualTo(before);
  }

  @Test
  void other_files_are_not_merged() throws IOException {
    for (String name : List.of("base", "ours", "theirs")) {
      write(name, "{\"format\":\"factdesk-workspace/1\"}");
    }
    CommandRun run = CommandRun.in(folder, "merge-driver", "base", "ours", "theirs");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("merge it by hand");
  }

  @Test
  void too_few_files_are_not_understood() {
    assertThat(CommandRun.in(folder, "merge-driver", "base", "ours").code()).isEqualTo(2);
    assertThat(CommandRun.in(folder, "merge-driver").code()).isEqualTo(2);
  }

  @Test
  void git_is_set_up_once_and_asked_no_more() throws Exception {
    assumeGit();
    Files.writeString(folder.resolve(".gitattributes"), "*.txt text");
    git("init", "-q");
    CommandRun first = CommandRun.in(folder, "merge-driver", "--install", ".");
    assertThat(first.code()).isZero();
    assertThat(first.messages()).hasSize(2).allMatch(line -> line.contains("now ("));
    String attributes = Files.readString(folder.resolve(".gitattributes"));
    assertThat(attributes)
        .isEqualTo(
            "*.txt text\n/annotations/**/*.json merge=factdesk\n/dismissals.json merge=factdesk\n");
    CommandRun again = CommandRun.in(folder, "merge-driver", "--install");
    assertThat(again.messages()).hasSize(2).allMatch(line -> line.contains("already"));
    assertThat(Files.readString(folder.resolve(".gitattributes"))).isEqualTo(attributes);
    assertThat(git("config", "--get", "merge.factdesk.driver"))
        .isEqualTo("'" + folder.resolve("factdesk") + "' merge-driver %O %A %B %P");
    assertThat(git("check-attr", "merge", FILE, "annotations/2022/x.b.json", "x.json"))
        .contains("a.anna.json: merge: factdesk", "x.b.json: merge: factdesk")
        .contains("x.json: merge: unspecified");
  }

  @Test
  void outside_of_a_repository_nothing_is_set_up() throws IOException {
    CommandRun run = CommandRun.in(folder, "merge-driver", "--install");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("git init");
    assertThat(folder.resolve(".gitattributes")).doesNotExist();
  }

  @Test
  void branches_of_two_people_merge_in_git_without_markers() throws Exception {
    assumeGit();
    git("init", "-q", "-b", "main");
    git("config", "user.name", "t");
    git("config", "user.email", "t@example.org");
    write("factdesk", launcher());
    assertThat(folder.resolve("factdesk").toFile().setExecutable(true)).isTrue();
    CommandRun.in(folder, "merge-driver", "--install");
    commit(file(CLAIM, mark("c4", "claim", "12", "2026-11-21T20:00:00Z")));
    git("checkout", "-q", "-b", "other");
    commit(file(mark("c1", "source", "4", "2026-11-21T21:00:00Z")));
    git("checkout", "-q", "main");
    commit(
        file(
            mark("c1", "framing", "4", "2026-11-21T20:30:00Z"),
            mark("c4", "claim", "12", "2026-11-21T20:00:00Z"),
            mark("c2", "claim", "8", "2026-11-21T20:00:00Z")));
    git("merge", "-q", "--no-edit", "other");
    String merged = Files.readString(folder.resolve(FILE));
    assertThat(merged).contains("c1", "c2", "\"layer\":\"framing\"").doesNotContain("c4", "<<<<");
    assertThat(merged).contains("\"layer\":\"source\"");
    assertThat(git("status", "--porcelain", "--untracked-files=no")).isEmpty();
  }

  private void commit(String content) throws Exception {
    write(FILE, content);
    git("add", ".");
    git("commit", "-q", "-m", "x");
  }

  private static String launcher() {
    return "#!/bin/sh\nexec '"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfactdesk.cwd=\"$PWD\" -cp '"
        + System.getProperty("java.class.path")
        + "' org.factdesk.cli.Main \"$@\"\n";
  }

  private static String file(String... marks) {
    return "{\n\"format\":\"factdesk-annotations/1\",\n\"article\":\"a\",\n\"annotator\":\"anna\",\n"
        + "\"offsets\":\"code-points\",\n\"sha256\":\""
        + "0".repeat(64)
        + "\",\n\"length\":40,\n\"state\":\"new\",\n\"annotations\":[\n"
        + String.join(",\n", marks)
        + "\n],\n\"links\":[]\n}\n";
  }

  private static String mark(String id, String layer, String begin, String at) {
    return "{\"id\":\"%s\",\"layer\":\"%s\",\"spans\":[[%s,20]],\"quote\":[\"x\"],\"before\":\"\","
            .formatted(id, layer, begin)
        + "\"after\":\"\",\"features\":{},\"by\":\"anna\",\"at\":\"%s\"}".formatted(at);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static void assumeGit() {
    boolean there;
    try {
      there = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      there = false;
    }
    assumeTrue(there, "git is not installed");
  }

  /** What git says; it has to succeed. */
  private String git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }
}
