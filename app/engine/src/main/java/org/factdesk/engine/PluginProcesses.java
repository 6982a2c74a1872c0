package org.factdesk.engine;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.factdesk.engine.PluginProcess.Died;
import org.jspecify.annotations.Nullable;

/**
 * The processes in which one plugin runs: one to begin with, more when waiting for it has cost as
 * much as another one. Each answers one call at a time, so that it is known which call ended it;
 * the next call starts a new one.
 *
 * <p>Any thread, several at a time.
 */
final class PluginProcesses implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PluginProcesses.class.getName());

  /** However many calls come at once. */
  private static final int MOST = 4;

  private static final long WORTH_ANOTHER = TimeUnit.MILLISECONDS.toNanos(300);

  /** After so many deaths for which no call was to blame, the call that meets one is blamed. */
  private static final int MOST_UNEXPLAINED = 10;

  /** Of what the plugin prints: an author wants to see it, nobody wants to see all of it. */
  private static final int MOST_LINES = 100;

  private final String plugin;
  private final Supplier<PluginProcess> starter;
  private final Deque<PluginProcess> idle = new ArrayDeque<>();
  private final Set<PluginProcess> running = new HashSet<>();
  private final AtomicInteger lines = new AtomicInteger();
  private int starting;
  private long waited;
  private int unexplained;
  private boolean closed;

  /**
   * @param plugin its id, for the log
   * @param starter gives a process that can answer calls, or throws a {@link ChildFailure}
   */
  PluginProcesses(String plugin, Supplier<PluginProcess> starter) {
    this.plugin = plugin;
    this.starter = starter;
  }

  /** Takes in a process that was started already. */
  synchronized void add(PluginProcess process) {
    running.add(process);
    idle.add(process);
  }

  /**
   * Asks in a process that is free and waits for the answer. A call is asked a second time, in a
   * new process, where the first one may have died of what earlier calls left behind.
   *
   * @param read takes the answer out of its bytes
   * @throws ChildFailure saying what went wrong
   */
  <T> T ask(byte[] message, Duration budget, Function<WireReader, T> read) {
    PluginProcess process = borrowed();
    try {
      return answer(process, message, budget, read);
    } catch (Died died) {
      if (process.isFresh() || !oneMoreUnexplained()) {
        throw ChildFailure.of(died.how());
      }
      LOG.log(Level.DEBUG, plugin + ": " + died.how() + "; the call is repeated");
    }
    try {
      return answer(another(), message, budget, read);
    } catch (Died died) {
      throw ChildFailure.of(died.how());
    }
  }

  private synchronized boolean oneMoreUnexplained() {
    unexplained++;
    return unexplained <= MOST_UNEXPLAINED;
  }

  private <T> T answer(
      PluginProcess process, byte[] message, Duration budget, Function<WireReader, T> read)
      throws Died {
    try {
      return process.ask(message, budget, read);
    } finally {
      log(process.printed());
      giveBack(process);
    }
  }

  private void log(String printed) {
    int line = printed.isEmpty() ? 0 : lines.incrementAndGet();
    if (line > 0 && line <= MOST_LINES) {
      String last = line == MOST_LINES ? " (what it prints after this is left out)" : "";
      LOG.log(Level.INFO, plugin + " printed: " + printed + last);
    }
  }

  private PluginProcess borrowed() {
    synchronized (this) {
      PluginProcess free = idle();
      while (free == null && !isAnotherWorthIt()) {
        await();
        free = idle();
      }
      if (free != null) {
        return free;
      }
    }
    return another();
  }

  /** One that waits for work; those that died waiting are dropped. */
  private @Nullable PluginProcess idle() {
    if (closed) {
      throw ChildFailure.of("its plugin is no longer loaded");
    }
    PluginProcess free = idle.pollLast();
    while (free != null && !free.isAlive()) {
      running.remove(free);
      free = idle.pollLast();
    }
    return free;
  }

  private boolean isAnotherWorthIt() {
    int all = running.size() + starting;
    return all == 0 || (all < MOST && starting == 0 && waited > WORTH_ANOTHER);
  }

  @SuppressWarnings("WaitNotInLoop") // the caller looks again
  private void await() {
    long since = System.nanoTime();
    try {
      wait(TimeUnit.NANOSECONDS.toMillis(WORTH_ANOTHER));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ChildFailure.of("it was interrupted");
    }
    waited += System.nanoTime() - since;
  }

  private PluginProcess another() {
    synchronized (this) {
      starting++;
      waited = 0;
    }
    try {
      PluginProcess started = starter.get();
      return enter(started);
    } finally {
      synchronized (this) {
        starting--;
        notifyAll();
      }
    }
  }

  private synchronized PluginProcess enter(PluginProcess started) {
    if (closed) {
      started.end();
      throw ChildFailure.of("its plugin is no longer loaded");
    }
    running.add(started);
    return started;
  }

  private synchronized void giveBack(PluginProcess process) {
    if (process.isAlive()) {
      idle.add(process);
    } else {
      running.remove(process);
    }
    notifyAll();
  }

  /** Ends all of them at once; calls that are under way fail. */
  @Override
  public synchronized void close() {
    closed = true;
    running.forEach(PluginProcess::end);
    running.clear();
    idle.clear();
    notifyAll();
  }
}
