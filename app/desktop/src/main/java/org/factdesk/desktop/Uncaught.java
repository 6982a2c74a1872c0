package org.factdesk.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/**
 * Takes what nobody caught on the event thread: logs it once with its stack and says it in the
 * window. The window goes on.
 */
final class Uncaught implements Thread.UncaughtExceptionHandler {
  private static final Texts TEXTS = Texts.of(Uncaught.class);
  private final Set<String> logged = new HashSet<>();
  private final Consumer<List<Problem>> say;

  Uncaught(Consumer<List<Problem>> say) {
    this.say = say;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (isShortage(failure)) {
      say(new Problem(TEXTS.get("memory"), TEXTS.get("memory.short", megabytes())));
      return;
    }
    String what = String.valueOf(failure);
    StackTraceElement[] stack = failure.getStackTrace();
    String where = stack.length == 0 ? "" : stack[0].toString();
    if (logged.add(what + where)) {
      log().log(Level.ERROR, "a mistake in Factdesk: " + what, failure);
    }
    say(new Problem(TEXTS.get("mistake"), TEXTS.get("mistake.kept", what)));
  }

  private void say(Problem problem) {
    EventThread.now(() -> say.accept(List.of(problem)));
  }

  private static boolean isShortage(Throwable failure) {
    return failure instanceof OutOfMemoryError || failure.getCause() instanceof OutOfMemoryError;
  }

  private static long megabytes() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  // Asked for when there is something to log: the first logger of a program is slow to come.
  private static Logger log() {
    return System.getLogger(Uncaught.class.getName());
  }
}
