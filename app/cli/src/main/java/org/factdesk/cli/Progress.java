package org.factdesk.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** Shows on a terminal how far long work has come; nowhere else, and not before a second. */
final class Progress {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final Surroundings around;
  private long last = System.nanoTime();
  private boolean shown;

  private Progress(Surroundings around) {
    this.around = around;
  }

  /** Does the work, showing how far it has come. */
  static <T> T show(Surroundings around, Workspace workspace, Supplier<T> work) {
    if (!around.terminal()) {
      return work.get();
    }
    Progress progress = new Progress(around);
    workspace.listen(progress::changed); // ends with the workspace, right after the command
    try {
      return work.get();
    } finally {
      progress.clear();
    }
  }

  private synchronized void changed(Snapshot snapshot) {
    long now = System.nanoTime();
    if (now - last < PAUSE) {
      return;
    }
    last = now;
    shown = true;
    int read = snapshot.articles().size();
    String what =
        snapshot.checks().running()
            ? "checking " + read + " articles"
            : "reading, " + read + " of " + snapshot.ids().size() + " articles";
    around.err().print("\r" + what + "\u001b[K");
    around.err().flush();
  }

  private synchronized void clear() {
    if (shown) {
      around.err().print("\r\u001b[K");
      around.err().flush();
    }
  }
}
