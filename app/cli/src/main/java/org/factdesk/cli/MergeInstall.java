package org.factdesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/**
 * Tells git to merge a workspace's annotation files by Factdesk: which files, for everybody, in
 * {@code .gitattributes}; by which command, for this clone, in git's own settings.
 *
 * @param around the launcher lies in its home
 * @param workspace a folder in a git repository
 */
record MergeInstall(Surroundings around, Path workspace) {
  private static final String DRIVER = "merge.factdesk.driver";

  /** Sets up what is missing and says what it did; gives the exit code. */
  int run() {
    Read<WorkspaceFolder> opened = WorkspaceFolder.open(workspace);
    if (opened.value().isEmpty()) {
      opened.problems().stream().map(Problem::toString).forEach(around::say);
      return ExitCode.INCOMPLETE;
    }
    try {
      if (git("rev-parse", "--show-toplevel").isEmpty()) {
        around.say(
            workspace + ": is in no git repository, or git is missing; run 'git init' there first");
        return ExitCode.INCOMPLETE;
      }
      attributes(opened.value().get());
      return configure();
    } catch (IOException e) {
      around.say(
          workspace + ": git could not be set up (" + e.getMessage() + "); check the permissions");
      return ExitCode.INCOMPLETE;
    }
  }

  private void attributes(WorkspaceFolder opened) throws IOException {
    Path file = workspace.resolve(".gitattributes");
    String before = Files.exists(file) ? Files.readString(file) : "";
    List<String> missing = new ArrayList<>();
    String annotations =
        Path.of(opened.config().annotations()).normalize().toString().replace('\\', '/');
    for (String pattern : List.of(quoted("/" + annotations + "/**/*.json"), "/dismissals.json")) {
      String line = pattern + " merge=factdesk";
      if (before.lines().noneMatch(line::equals)) {
        missing.add(line);
      }
    }
    if (missing.isEmpty()) {
      around.say(file + ": names the files already");
      return;
    }
    String start = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(
        file,
        start + String.join("\n", missing) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    around.say(file + ": names the files now (" + String.join(", ", missing) + "); commit it");
  }

  /** A pattern with blanks needs quotation marks. */
  private static String quoted(String pattern) {
    return pattern.chars().allMatch(unit -> unit > ' ' && unit != '"')
        ? pattern
        : '"' + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private int configure() throws IOException {
    Path launcher = around.home().resolve("factdesk").toAbsolutePath();
    String command = "'" + launcher.toString().replace("'", "'\\''") + "' merge-driver %O %A %B %P";
    if (git("config", "--get", DRIVER).equals(command)) {
      around.say("git: has the command already");
      return ExitCode.DONE;
    }
    git("config", "merge.factdesk.name", "Factdesk annotations, mark by mark");
    git("config", DRIVER, command);
    if (!git("config", "--get", DRIVER).equals(command)) {
      around.say("git: did not take the setting " + DRIVER + "; check the permissions of .git");
      return ExitCode.INCOMPLETE;
    }
    around.say("git: has the command now (" + DRIVER + " = " + command + "); each clone needs it");
    return ExitCode.DONE;
  }

  /** What git answers, without the line's end; empty where it fails. */
  private String git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(workspace.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.strip() : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while git ran");
    }
  }
}
