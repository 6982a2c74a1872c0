package org.factdesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.engine.Limits;

/** A command that ran in this process, with what it printed. */
record CommandRun(int code, String out, String err) {

  /** Runs a command from a folder, where no plugins ship with Factdesk. */
  static CommandRun in(Path folder, String... args) {
    return in(folder, Optional.empty(), args);
  }

  static CommandRun in(Path folder, Optional<Path> dist, String... args) {
    return in(folder, dist, Limits.USUAL, args);
  }

  static CommandRun in(Path folder, Optional<Path> dist, Limits limits, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream results = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      code =
          Main.run(args, new Surroundings(results, messages, folder, dist, folder, limits, false));
    }
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** What was said, but for the names of the workspace's own plugins that run. */
  List<String> messages() {
    return err.lines().filter(line -> !line.startsWith("running the workspace's own")).toList();
  }
}
