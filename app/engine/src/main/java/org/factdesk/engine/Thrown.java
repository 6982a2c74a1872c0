package org.factdesk.engine;

import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.factdesk.checker.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line what a plugin threw, and where in the plugin. Whatever is thrown may be of the
 * plugin's own making, so each question to it is contained.
 */
final class Thrown {
  private static final int LONGEST = 300;

  private static final String NO_CONSTRUCTOR =
      "has no public constructor without parameters; Factdesk makes one with it";

  /** Causes that are followed; a plugin's own may go round in a circle. */
  private static final int DEEPEST = 10;

  private Thrown() {}

  /** Such as "IllegalStateException: no calendar (ConflictingDates.java:42)". */
  static String describe(Throwable thrown) {
    try {
      return line(thrown);
    } catch (Throwable again) { // containment: memory may be short
      return thrown.getClass().getName();
    }
  }

  private static String line(Throwable thrown) {
    Throwable cause = reason(thrown);
    if (thrown instanceof ServiceConfigurationError && cause instanceof NoSuchMethodException) {
      return oneLine(named(thrown).replaceFirst(" .*", "") + " " + NO_CONSTRUCTOR);
    }
    String because = cause == null ? "" : ", because of " + named(cause);
    return oneLine(named(thrown) + because) + where(thrown, DEEPEST);
  }

  /** What caused it; an initialiser that failed is no cause, but what was thrown there. */
  private static @Nullable Throwable reason(Throwable thrown) {
    Throwable cause = cause(thrown);
    Throwable deeper = cause instanceof ExceptionInInitializerError ? cause(cause) : null;
    return deeper == null ? cause : deeper;
  }

  private static @Nullable Throwable cause(Throwable thrown) {
    Throwable cause = asked(thrown::getCause);
    return cause == thrown ? null : cause;
  }

  private static String named(Throwable thrown) {
    String message = asked(thrown::getMessage);
    if (message == null || message.isBlank()) {
      return name(thrown.getClass());
    }
    return thrown instanceof ServiceConfigurationError
        ? message.replace(Checker.class.getName() + ": ", "")
        : name(thrown.getClass()) + ": " + message;
  }

  /** A class without a name of its own is called as the compiler calls it. */
  private static String name(Class<?> type) {
    return type.isAnonymousClass()
        ? type.getName().substring(type.getName().lastIndexOf('.') + 1)
        : type.getSimpleName();
  }

  private static <T> @Nullable T asked(Supplier<@Nullable T> question) {
    try {
      return question.get();
    } catch (Throwable again) { // containment: the plugin's own exception may fail as well
      return null;
    }
  }

  /** The text on one line, cut where it is very long. */
  static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Where it was thrown in the plugin, or else what caused it. */
  private static String where(Throwable thrown, int deepest) {
    Throwable cause = deepest == 0 ? null : cause(thrown);
    String there = thrown instanceof ExceptionInInitializerError ? "" : frame(thrown);
    if (there.isEmpty() && cause != null) {
      there = where(cause, deepest - 1);
    }
    return there.isEmpty() ? frame(thrown) : there;
  }

  private static String frame(Throwable thrown) {
    StackTraceElement[] trace = asked(thrown::getStackTrace);
    for (StackTraceElement frame : trace == null ? new StackTraceElement[0] : trace) {
      String file = frame == null ? null : frame.getFileName();
      if (file != null && isPlugins(frame)) {
        return " (" + file + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }

  private static boolean isPlugins(StackTraceElement frame) {
    @Nullable String module = frame.getModuleName();
    String type = frame.getClassName();
    return module == null
        && !PluginClassLoader.isFromParent(type)
        && !type.startsWith("org.factdesk.engine.");
  }
}
