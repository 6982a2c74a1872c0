package org.factdesk.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.factdesk.formats.Monitor;

/**
 * Shows on a terminal how far work on a dataset has come; nowhere else, and not before a second.
 */
final class DatasetProgress implements Monitor {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final Surroundings around;
  private long last = System.nanoTime();
  private boolean shown;

  DatasetProgress(Surroundings around) {
    this.around = around;
  }

  @Override
  public boolean at(Stage stage, int done, int total) {
    long now = System.nanoTime();
    if (around.terminal() && now - last >= PAUSE) {
      last = now;
      shown = true;
      String what = stage.name().toLowerCase(Locale.ROOT) + ", " + done;
      around.err().print("\r" + what + (total == 0 ? "" : " of " + total) + " articles\u001b[K");
      around.err().flush();
    }
    return true;
  }

  void clear() {
    if (shown) {
      around.err().print("\r\u001b[K");
      around.err().flush();
    }
  }
}
