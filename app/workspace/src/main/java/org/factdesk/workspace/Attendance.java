package org.factdesk.workspace;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.factdesk.store.Presence;

/** Says that the workspace is open here, and sees who else has it open, every few seconds. */
final class Attendance {
  private static final long LOOK_SECONDS = 5;
  private static final int LOOKS_PER_BEAT = 4;
  private static final long LEAVE_MILLIS = 200;

  private final Presence presence;
  private final String annotator;
  private final ScheduledExecutorService thread;
  private final Consumer<UnaryOperator<Snapshot>> change;
  private int looks;

  Attendance(
      Presence presence,
      String annotator,
      ScheduledExecutorService thread,
      Consumer<UnaryOperator<Snapshot>> change) {
    this.presence = presence;
    this.annotator = annotator;
    this.thread = thread;
    this.change = change;
  }

  void start() {
    var unused = thread.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /** Looks now, on the thread of this. */
  private void look() {
    if (looks++ % LOOKS_PER_BEAT == 0) {
      presence.announce(annotator);
    }
    List<Presence.Other> others = presence.others();
    change.accept(was -> was.others().equals(others) ? was : was.withOthers(others));
  }

  /** Looks at once, on the thread of this. */
  void lookNow() {
    thread.execute(this::look);
  }

  /** Is here no more; a disk that does not answer is not waited for. */
  void leave() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      thread.submit(presence::leave).get(LEAVE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      // The others see within a minute that nobody is here.
      return;
    } catch (ExecutionException e) {
      throw new IllegalStateException("leaving failed", e.getCause());
    }
  }
}
