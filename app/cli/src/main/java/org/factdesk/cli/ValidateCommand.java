package org.factdesk.cli;

import java.util.List;
import org.factdesk.model.Problem;
import org.factdesk.workspace.Workspace;
import picocli.CommandLine.Command;

/** Holds every annotation file against schema, scheme, text and links. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    header = "Holds every annotation file against format, scheme, text and links.",
    description = "Says what is wrong, a line each, and exits with 3 if anything is.")
final class ValidateCommand extends WorkspaceCommand {
  ValidateCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    opened.snapshot().problems().forEach(this::say);
    List<Problem> problems = opened.folder().validate();
    List<Problem> known = opened.snapshot().problems();
    problems.stream().filter(problem -> !known.contains(problem)).forEach(this::say);
    if (problems.isEmpty() && known.isEmpty()) {
      around.say("everything is in order");
    }
    return ExitCode.DONE;
  }
}
