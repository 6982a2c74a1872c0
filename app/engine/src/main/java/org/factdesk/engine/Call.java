package org.factdesk.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.factdesk.checker.Checker;
import org.jspecify.annotations.Nullable;

/**
 * One contained call into a plugin: whatever it throws becomes a sentence, and its thread knows the
 * plugin's class loader.
 */
class Call<T> {
  /** For calls that somebody else gives up. */
  static final Duration UNTIMED = Duration.ofDays(365);

  private enum State {
    WAITING,
    RUNNING,
    DONE,
    SKIPPED,
    ABANDONED
  }

  private final Callable<T> work;
  private final ClassLoader loader;
  private final Duration budget;
  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
  private volatile @Nullable T result;
  private volatile @Nullable String failure;
  private volatile @Nullable Thread thread;
  private volatile long started;

  /** A call of the checker; one that runs in another process is timed there, without the way. */
  Call(Checker checker, Duration budget, Callable<T> work) {
    this(
        checker.getClass().getClassLoader(),
        checker instanceof ChildChecker ? UNTIMED : budget,
        work);
  }

  Call(ClassLoader loader, Duration budget, Callable<T> work) {
    this.loader = loader;
    this.budget = budget;
    this.work = work;
  }

  /** Whether this call has become pointless; asked on its thread just before it starts. */
  boolean pointless() {
    return false;
  }

  /** Told once, when the call has ended: with what it gave or with what went wrong. */
  void ended(@Nullable T given, @Nullable String wrong) {}

  /** Runs on the calling thread; false when the call was given up meanwhile. */
  boolean run() {
    if (pointless()) {
      state.set(State.SKIPPED);
      return true;
    }
    thread = Thread.currentThread();
    started = System.nanoTime();
    state.set(State.RUNNING);
    T given = null;
    String wrong = null;
    State end = State.DONE;
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(loader);
      given = work.call();
    } catch (ChildFailure failed) {
      wrong = failed.getMessage();
      end = failed.isGivenUp() ? State.ABANDONED : State.DONE;
    } catch (Throwable thrown) { // containment: a plugin may throw anything
      wrong = Thrown.describe(thrown);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return finish(end, given, wrong);
  }

  private boolean finish(State end, @Nullable T given, @Nullable String wrong) {
    result = given; // nobody reads it when the call was given up
    if (!state.compareAndSet(State.RUNNING, end)) {
      return false;
    }
    failure = wrong;
    ended(given, wrong);
    return true;
  }

  /** Gives the call up when it has overrun its time; its thread is left to itself. */
  boolean giveUpWhenOverdue() {
    if (state.get() != State.RUNNING || System.nanoTime() - started < budget.toNanos()) {
      return false;
    }
    if (!state.compareAndSet(State.RUNNING, State.ABANDONED)) {
      return false;
    }
    String wrong = tookLongerThan(budget);
    failure = wrong;
    ended(null, wrong);
    Thread runaway = thread;
    if (runaway != null) {
      runaway.interrupt();
    }
    return true;
  }

  /** Whether the call ran to an end of any sort; not when it was skipped or never started. */
  boolean hasEnded() {
    State now = state.get();
    return now == State.DONE || now == State.ABANDONED;
  }

  boolean abandoned() {
    return state.get() == State.ABANDONED;
  }

  /** What the call gave; null where it failed. */
  @Nullable T result() {
    return abandoned() ? null : result;
  }

  /** What went wrong; null where nothing did. */
  @Nullable String failure() {
    return failure;
  }

  /** The clause for a call that had this time. */
  static String tookLongerThan(Duration budget) {
    return "it took longer than " + seconds(budget) + " s and was given up";
  }

  private static long tenths(Duration time) {
    return Math.round(time.toMillis() / 100.0);
  }

  private static String seconds(Duration time) {
    double seconds = time.toMillis() < 1000 ? time.toMillis() / 1000.0 : tenths(time) / 10.0;
    return seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
  }
}
