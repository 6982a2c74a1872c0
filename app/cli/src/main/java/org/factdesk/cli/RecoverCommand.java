package org.factdesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.DamagedFile.Way;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names damaged annotation files and what can be put in their place, and does it where asked. */
@Command(
    name = "recover",
    mixinStandardHelpOptions = true,
    header = "Names damaged annotation files, and restores them where told how.",
    description =
        "Without --use nothing is changed. A damaged file is never deleted: it goes to"
            + " .factdesk/set-aside.")
final class RecoverCommand extends WorkspaceCommand {
  @Option(
      names = "--use",
      paramLabel = "WAY",
      description =
          "What takes the place of the files for which it is offered: last-version, readable,"
              + " both-sides (of a conflict that git left), or aside (nothing).")
  private @Nullable String use;

  RecoverCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    Optional<Way> way = Optional.ofNullable(use).flatMap(RecoverCommand::way);
    if (use != null && way.isEmpty()) {
      around.say("--use has to be last-version, readable, both-sides or aside, not '" + use + "'");
      return ExitCode.USAGE;
    }
    List<DamagedFile> damaged = damaged(opened);
    for (DamagedFile file : damaged) {
      if (way.isPresent() && file.offers(way.get())) {
        recover(opened, file, way.get());
      } else {
        say(new Problem(file.problem().subject(), file.problem().message() + "; " + offers(file)));
      }
    }
    if (damaged.isEmpty()) {
      around.say("no annotation file is damaged");
    }
    return ExitCode.DONE;
  }

  private void recover(Workspace opened, DamagedFile file, Way way) {
    List<Problem> problems = opened.recover(file, way);
    problems.forEach(this::say);
    if (problems.stream().noneMatch(Problem::isFailure)) {
      around.out().println(file.problem().subject());
    }
  }

  private List<DamagedFile> damaged(Workspace opened) {
    List<DamagedFile> damaged = new ArrayList<>();
    for (String id : opened.snapshot().ids()) {
      Optional<OpenArticle> open = opened.read(id);
      open.ifPresent(read -> damaged.addAll(opened.folder().damaged(read.source())));
    }
    return damaged;
  }

  /** What can be done with a file, in the words of {@code --use}. */
  private static String offers(DamagedFile file) {
    List<String> offers = new ArrayList<>();
    for (Way way : List.of(Way.BOTH_SIDES, Way.LAST_VERSION, Way.READABLE, Way.ASIDE)) {
      if (file.offers(way)) {
        offers.add("--use " + name(way) + more(way, file));
      }
    }
    return "it offers " + String.join(", ", offers);
  }

  private static String more(Way way, DamagedFile file) {
    return switch (way) {
      case LAST_VERSION -> file.lastGood().map(version -> " (of " + version.at() + ")").orElse("");
      case READABLE -> " (" + file.marks() + " of " + file.marksSeen() + " marks)";
      case BOTH_SIDES, ASIDE -> "";
    };
  }

  private static Optional<Way> way(String name) {
    return List.of(Way.values()).stream().filter(way -> name(way).equals(name)).findFirst();
  }

  private static String name(Way way) {
    return switch (way) {
      case LAST_VERSION -> "last-version";
      case READABLE -> "readable";
      case BOTH_SIDES -> "both-sides";
      case ASIDE -> "aside";
    };
  }
}
