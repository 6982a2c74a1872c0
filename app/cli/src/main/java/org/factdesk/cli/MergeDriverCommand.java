package org.factdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.factdesk.model.Problem;
import org.factdesk.store.FileMerge;
import org.factdesk.store.Read;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges annotation files for git. */
@Command(
    name = "merge-driver",
    mixinStandardHelpOptions = true,
    header = "Merges annotation files mark by mark, for git.",
    description = {
      "merge-driver BASE OURS THEIRS [PATH]: merges two versions of an annotation file or of"
          + " dismissals.json that came from BASE, and writes the result over OURS. What both sides"
          + " changed differently stays in both versions, to be settled in the window. PATH is what"
          + " the file is called, for messages.",
      "merge-driver --install [WORKSPACE]: tells the git repository of the workspace to merge its"
          + " annotation files in this way from now on.",
      "Exit codes: 0 merged, 1 not to be merged and left as it was, 2 not understood."
    })
final class MergeDriverCommand implements Callable<Integer> {
  private static final int CONFLICT = 1;

  private final Surroundings around;

  @Option(names = "--install", description = "Set up git for a workspace; merges nothing.")
  private boolean install;

  @Parameters(arity = "0..4", paramLabel = "FILE", description = "As said above.")
  private List<Path> files = List.of();

  MergeDriverCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (install && files.size() <= 1) {
      Path workspace = files.isEmpty() ? around.home() : around.resolve(files.get(0));
      return new MergeInstall(around, workspace).run();
    }
    if (install || files.size() < 3) {
      around.say(
          "merge-driver: name BASE, OURS and THEIRS, or --install and a workspace; see"
              + " './factdesk merge-driver --help'");
      return ExitCode.USAGE;
    }
    return merge(files.size() == 4 ? files.get(3) : files.get(1));
  }

  private int merge(Path name) {
    Read<Integer> merged =
        FileMerge.merge(
            around.resolve(files.get(0)),
            around.resolve(files.get(1)),
            around.resolve(files.get(2)),
            name.toString());
    merged.problems().stream().map(Problem::toString).forEach(around::say);
    if (merged.value().isEmpty()) {
      return CONFLICT;
    }
    if (merged.value().get() > 0) {
      around.say(
          name
              + ": merged; "
              + Words.count(merged.value().get(), "difference")
              + " to settle: open the article in Factdesk");
    }
    return ExitCode.DONE;
  }
}
