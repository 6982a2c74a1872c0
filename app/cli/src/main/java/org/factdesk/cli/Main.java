package org.factdesk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: wires the commands and turns what goes wrong into one line and a code. */
@Command(
    name = "factdesk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A desktop workbench for people who check and annotate news.",
    footer = {
      "",
      "Without a command, or with 'open', the window opens. A WORKSPACE is a folder with articles;"
          + " where none is named it is the folder of Factdesk itself.",
      "",
      ExitCode.EXPLAINED
    })
public final class Main implements Runnable {
  private static final System.Logger LOG = System.getLogger(Main.class.getName());

  private final Surroundings around;

  private Main(Surroundings around) {
    this.around = around;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n"); // a line each
    System.setOut(err); // whatever a plugin prints must not get between the results
    int code = run(args, out, err);
    out.flush();
    System.exit(code);
  }

  /**
   * Runs a command in this process, with the launcher's system properties.
   *
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, Surroundings.of(System.getProperties(), out, err));
  }

  static int run(String[] args, Surroundings around) {
    int code = commandLine(around, args).execute(args);
    // Also flushes: a full disk shows only now.
    if (around.out().checkError()) {
      around
          .err()
          .println(
              "standard output: not everything could be written; free space or check the pipe");
      return ExitCode.INCOMPLETE;
    }
    return code;
  }

  private static Map<String, Supplier<Object>> commands(Surroundings around) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("open", () -> new OpenCommand(around));
    commands.put("articles", () -> new ArticlesCommand(around));
    commands.put("check", () -> new CheckCommand(around));
    commands.put("suggest", () -> new SuggestCommand(around));
    commands.put("export", () -> new ExportCommand(around));
    commands.put("import", () -> new ImportCommand(around));
    commands.put("validate", () -> new ValidateCommand(around));
    commands.put("recover", () -> new RecoverCommand(around));
    commands.put("merge-driver", () -> new MergeDriverCommand(around));
    commands.put("plugins", () -> PluginsCommand.in(around));
    return commands;
  }

  /** A command that is named comes alone: reading what each one is like costs start-up time. */
  private static boolean isNeeded(String name, String[] args, Set<String> all) {
    return args.length == 0 || args[0].equals(name) || !all.contains(args[0]);
  }

  private static CommandLine commandLine(Surroundings around, String[] args) {
    CommandLine line = new CommandLine(new Main(around));
    Map<String, Supplier<Object>> commands = commands(around);
    commands.forEach(
        (name, command) -> {
          if (isNeeded(name, args, commands.keySet())) {
            line.addSubcommand(command.get());
          }
        });
    return line.setUsageHelpWidth(100)
        .setOut(writer(around.out()))
        .setErr(writer(around.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, given) -> misunderstood(around, e))
        .setExecutionExceptionHandler((e, parsed, result) -> failed(around, e));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int misunderstood(Surroundings around, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    around.say(unknownCommand(e).orElse(e.getMessage()) + "; see '" + command + " --help'");
    return ExitCode.USAGE;
  }

  /** What to say of a first word that names no command. */
  private static Optional<String> unknownCommand(ParameterException e) {
    Set<String> names = e.getCommandLine().getSubcommands().keySet();
    return e instanceof UnmatchedArgumentException unmatched && !names.isEmpty()
        ? unmatched.getUnmatched().stream()
            .findFirst()
            .filter(word -> !word.startsWith("-"))
            .map(word -> "there is no command '" + word + "', only " + String.join(", ", names))
        : Optional.empty();
  }

  /** A programming error: whatever a user's file can cause is a value and never comes here. */
  private static int failed(Surroundings around, Exception e) {
    around.say("factdesk: an error in Factdesk itself: " + e);
    LOG.log(Level.DEBUG, "a command failed", e);
    return ExitCode.INCOMPLETE;
  }

  /** No command: the launcher opens the window, so whoever gets here wants to know the commands. */
  @Override
  public void run() {
    CommandLine.usage(this, around.out());
  }
}
