package org.factdesk.workspace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.Read;
import org.factdesk.store.SharedState;
import org.factdesk.store.WorkspaceConfig;
import org.factdesk.store.WorkspaceFolder;

/**
 * Takes over what others, or another program, write into the files that a team shares while the
 * workspace is open: dismissals, and what is set for checkers. Only on the saving thread, so never
 * while a file of ours is being written.
 */
final class SharedFiles {
  private static final long LOOK_MILLIS = 1000;
  private static final String DISMISSALS = "dismissals.json";
  private static final String SETTINGS = "factdesk.json";

  private final WorkspaceFolder folder;
  private final BooleanSupplier nothingUnsaved;
  private final Consumer<UnaryOperator<Snapshot>> takeOver;
  private SharedState last;

  /**
   * @param nothingUnsaved whether the disk has everything; what is not written yet goes first
   * @param takeOver changes the snapshot; the change is carried out under the workspace's lock
   */
  SharedFiles(
      WorkspaceFolder folder,
      BooleanSupplier nothingUnsaved,
      Consumer<UnaryOperator<Snapshot>> takeOver) {
    this.folder = folder;
    this.nothingUnsaved = nothingUnsaved;
    this.takeOver = takeOver;
    this.last = folder.sharedState();
  }

  /** Looks at the files every second from now on. */
  void watch(ScheduledExecutorService savingThread) {
    var unused =
        savingThread.scheduleWithFixedDelay(
            this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Looks now, on the saving thread. */
  void look() {
    SharedState now = folder.sharedState();
    if (now.equals(last) || !nothingUnsaved.getAsBoolean()) {
      return;
    }
    SharedState before = last;
    last = now;
    if (!now.dismissals().equals(before.dismissals())) {
      readDismissals();
    }
    if (!now.settings().equals(before.settings())) {
      readSettings();
    }
  }

  private void readDismissals() {
    Read<List<Dismissal>> read = folder.dismissals();
    boolean usable = !read.value().orElse(List.of()).isEmpty() || read.problems().isEmpty();
    Dismissals written = Dismissals.of(read.value().orElse(List.of()));
    List<Problem> problems =
        usable
            ? read.problems()
            : noted(DISMISSALS, read, "what was dismissed until now counts on");
    takeOver.accept(
        was -> {
          if (!nothingUnsaved.getAsBoolean()) {
            last = new SharedState("", last.settings()); // somebody was quicker: look again
            return was;
          }
          Dismissals setAside =
              usable && !written.equals(was.dismissals()) ? written : was.dismissals();
          return isSame(was, DISMISSALS, problems) && setAside.equals(was.dismissals())
              ? was
              : was.withShared(DISMISSALS, setAside, was.checkers(), problems);
        });
  }

  private void readSettings() {
    Read<WorkspaceConfig> read = folder.configNow();
    List<Problem> problems =
        read.value().isPresent()
            ? Stream.concat(read.problems().stream(), elsewhere(read.value().get()).stream())
                .toList()
            : noted(SETTINGS, read, "what it said before counts on");
    takeOver.accept(
        was -> {
          if (!nothingUnsaved.getAsBoolean()) {
            last = new SharedState(last.dismissals(), "");
            return was;
          }
          Map<String, CheckerConfig> checkers =
              read.value().map(WorkspaceConfig::checkers).orElse(was.checkers());
          return isSame(was, SETTINGS, problems) && checkers.equals(was.checkers())
              ? was
              : was.withShared(SETTINGS, was.dismissals(), checkers, problems);
        });
  }

  /** Folders, scheme and annotator are what they were when the workspace was opened. */
  private List<Problem> elsewhere(WorkspaceConfig now) {
    WorkspaceConfig opened = folder.config();
    return now.withCheckers(opened.checkers()).equals(opened)
        ? List.of()
        : List.of(
            Problem.note(
                SETTINGS,
                "was changed; what it says of checkers counts at once, the rest when the workspace"
                    + " is opened again"));
  }

  private static List<Problem> noted(String file, Read<?> read, String meanwhile) {
    return read.problems().stream()
        .map(problem -> new Problem(file, problem.message() + "; " + meanwhile))
        .toList();
  }

  private static boolean isSame(Snapshot was, String file, List<Problem> problems) {
    return was.readProblems().stream()
        .filter(problem -> problem.subject().equals(file))
        .toList()
        .equals(problems);
  }
}
